namespace Negotiation.Drafting;

/// <summary>An entry of a record that an entry of a draft may be.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Description">What it is: its name and what distinguishes it.</param>
/// <param name="Likeness">In what the two are alike.</param>
public sealed record Candidate(Reference Entry, string Description, string Likeness);
