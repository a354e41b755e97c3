namespace Negotiation.Model.Json;

/// <summary>The evidence of an object in each of two records, on which its facts rest where they have none of their own.</summary>
/// <param name="Left">That of the records before.</param>
/// <param name="Right">That of the record at hand.</param>
internal readonly record struct MergeScope(ValueList<Evidence> Left, ValueList<Evidence> Right);
