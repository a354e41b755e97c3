namespace Negotiation.Drafting;

/// <summary>What a person decided about an entry of a draft: that it is one of the record, or a new one.</summary>
/// <param name="Entry">The entry, by its key and its name as the draft writes them: <c>party Network Rail Ltd</c>.</param>
/// <param name="SameAs">The id of the entry in the record; <c>null</c> where it is new.</param>
public sealed record Decision(string Entry, string? SameAs)
{
    /// <summary>The decision as its line.</summary>
    public override string ToString() => Entry + (SameAs is null ? Decisions.New : Decisions.Same + SameAs);
}
