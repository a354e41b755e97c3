namespace Negotiation.Drafting;

/// <summary>What came of adding a draft to a record: the new record, or what is in the way of it.</summary>
public sealed record AdditionResult
{
    internal AdditionResult()
    {
    }

    /// <summary>The record with what the draft adds; <c>null</c> when there is an error or an open question. There is never half a record.</summary>
    public NegotiationRecord? Record { get; internal init; }

    /// <summary>What was found, by line of the draft. What the rules find in the record without the draft is not repeated.</summary>
    public ValueList<Diagnostic> Diagnostics { get; internal init; }

    /// <summary>What was found about the decisions, by their lines: those that cannot be read, lead nowhere or are not used.</summary>
    public ValueList<Diagnostic> DecisionDiagnostics { get; internal init; }

    /// <summary>What only a person can decide, in the order of the draft. What a statement is about is asked before the statement.</summary>
    public ValueList<AdditionQuestion> Questions { get; internal init; }

    /// <summary>The decisions that were used: with the same record, draft and texts they give the same result.</summary>
    public Decisions Decisions { get; internal init; } = Decisions.None;

    /// <summary>What the draft leaves out on purpose.</summary>
    public ValueList<LeftOut> LeftOut { get; internal init; }

    /// <summary>What is new in the record, in its order; empty without a record.</summary>
    public ValueList<EntryChange> Changes { get; internal init; }
}
