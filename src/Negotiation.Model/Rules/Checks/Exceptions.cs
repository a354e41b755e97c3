namespace Negotiation.Model;

/// <summary>No area excepts the whole territory that it is.</summary>
internal sealed class Exceptions : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<TerritoryArea>((whole, findings) =>
    {
        var place = 0;
        foreach (var exception in whole.Except)
        {
            if (IsAllOf(whole.Territory, exception))
            {
                findings.Add(
                    RuleBook.NothingLeft,
                    $"{survey.Path}/except/{place}",
                    $"'{(Reference)whole.Territory}' excepts all of itself: except a part of it, or leave the area out.");
            }

            place++;
        }
    });

    private static bool IsAllOf(Id<Territory> territory, Area exception) =>
        exception is TerritoryArea { Except.Count: 0 } same
        && same.Territory == territory
        && (same.Extent is null || same.Extent == Extent.Whole);
}
