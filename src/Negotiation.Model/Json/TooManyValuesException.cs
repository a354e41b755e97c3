namespace Negotiation.Model.Json;

/// <summary>Ends a reading that has come to more values than are allowed; caught where the reading began, and seen by nobody.</summary>
internal sealed class TooManyValuesException : Exception;
