namespace Negotiation.Cli;

/// <summary>The files that say what is added to a record.</summary>
/// <param name="Drafts">The draft.</param>
/// <param name="Decisions">The decisions; <c>null</c> where none are given.</param>
internal sealed record AdditionFiles(DraftFiles Drafts, InputFile? Decisions)
{
    /// <summary>What messages call the draft.</summary>
    public string DraftName => Drafts.Find(null).Name;
}
