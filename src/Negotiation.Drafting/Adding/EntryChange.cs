namespace Negotiation.Drafting;

/// <summary>What a draft changes in an entry of a record.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Description">What it is: its name and what distinguishes it.</param>
/// <param name="IsNew">Whether the record did not have it.</param>
/// <param name="Sources">The source of each piece of evidence that is new, in the order of the entry.</param>
/// <param name="Facts">The members that hold more than before; empty for an entry that is new.</param>
public sealed record EntryChange(Reference Entry, string Description, bool IsNew, ValueList<Id<Source>> Sources, ValueList<FactChange> Facts)
{
    /// <summary>The change in words, with a line for each fact.</summary>
    public override string ToString() => string.Concat(
    [
        $"{(IsNew ? "new" : Facts.Any(fact => fact.IsContested) ? "differs" : "more")}: {Entry}: {Description}\n",
        .. Sources.Count == 0 || IsNew ? (IEnumerable<string>)[] : [$"  evidence from {string.Join(", ", Sources.GroupBy(source => source).Select(group => $"'{group.Key}' ({group.Count()})"))}\n"],
        .. Facts.Select(fact => $"  {fact}\n"),
    ]);
}
