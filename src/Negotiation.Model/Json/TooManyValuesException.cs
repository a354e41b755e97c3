using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model.Json;

/// <summary>Ends a reading that has come to more values than are allowed; caught where the reading began.</summary>
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Nobody sees it: it never leaves the library.")]
internal sealed class TooManyValuesException : Exception;
