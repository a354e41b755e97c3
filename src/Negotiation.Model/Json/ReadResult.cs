namespace Negotiation.Model.Json;

/// <summary>What came of reading a text: the record, the findings, or both.</summary>
public sealed record ReadResult
{
    internal ReadResult(NegotiationRecord? record, ValueList<Diagnostic> diagnostics)
    {
        Record = record;
        Diagnostics = diagnostics;
    }

    /// <summary>The record; <c>null</c> when the text could not be read as one without losing something.</summary>
    public NegotiationRecord? Record { get; }

    /// <summary>All findings, in the order of the text.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether one of the findings is an error.</summary>
    public bool HasErrors => Diagnostics.Any(finding => finding.Severity == Severity.Error);
}
