namespace Negotiation.Drafting;

/// <summary>What came of a draft, on paper or in code: the record, the findings, or both.</summary>
public sealed record DraftResult
{
    internal DraftResult(NegotiationRecord? record, ValueList<Diagnostic> diagnostics, ValueList<LeftOut> leftOut)
    {
        Record = record;
        Diagnostics = diagnostics;
        LeftOut = leftOut;
    }

    /// <summary>The record; <c>null</c> when there is an error. There is never half a record.</summary>
    public NegotiationRecord? Record { get; }

    /// <summary>What was found, in a draft by line; those of values and of rules as well, all in one pass.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>What the draft leaves out on purpose; nothing in code, where a comment does.</summary>
    public ValueList<LeftOut> LeftOut { get; }
}
