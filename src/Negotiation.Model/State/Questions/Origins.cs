namespace Negotiation.Model;

/// <summary>Tells whether evidence comes from more than one place.</summary>
/// <remarks>
/// What is only inferred, and what is graded doubtful or improbable, is no origin of its own; and the articles of one publisher are
/// one. Publishers are distinguished by their names alone: two that belong together count as two.
/// </remarks>
internal static class Origins
{
    /// <summary>Whether a piece of evidence can be an origin of its own.</summary>
    public static bool Count(Evidence piece) =>
        piece.Wording != Wording.Inferred && piece.Grade != InformationGrade.Doubtful && piece.Grade != InformationGrade.Improbable;

    /// <summary>Whether one publisher may lie behind all the evidence.</summary>
    public static bool AreOne(Standpoint standpoint, IEnumerable<Evidence> evidence, SourceOrigins origins)
    {
        HashSet<string>? shared = null;
        foreach (var ofPublisher in evidence.GroupBy(piece => PublisherOf(standpoint, piece.Source), StringComparer.Ordinal))
        {
            var behind = ofPublisher.Select(Stated).Distinct().SelectMany(origins.Of).Select(source => PublisherOf(standpoint, source));
            if (shared is null)
            {
                shared = new(behind, StringComparer.Ordinal);
            }
            else
            {
                shared.IntersectWith(behind);
            }

            if (shared.Count == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Which sources tell it, which of them only infer it or are in doubt, and which have one publisher.</summary>
    public static string Reason(Standpoint standpoint, ValueList<Id<Source>> sources, Evidence[] evidence, bool isSingle)
    {
        if (sources.Count == 0)
        {
            return "No source is given.";
        }

        var counted = Listing.Ids(evidence.Where(Count).Select(piece => piece.Source));
        var others = Listing.Ids(sources.Except(counted));
        return counted.Count == 0
            ? $"{Only(others)} report{(others.Count == 1 ? "s" : "")} it, and what is reported is inferred or doubtful."
            : $"{Telling(standpoint, counted, isSingle)}{(others.Count == 0 ? "" : $" What comes from {Series.And(others.AsEnumerable())} is inferred or doubtful.")}";
    }

    private static string Telling(Standpoint standpoint, ValueList<Id<Source>> sources, bool isSingle)
    {
        if (sources.Count == 1)
        {
            return $"{Only(sources)} reports it.";
        }

        var publishers = sources.GroupBy(source => PublisherOf(standpoint, source), StringComparer.Ordinal).ToArray();
        var articles = publishers.Where(group => group.Count() > 1)
            .Select(group => $"{(group.Count() == 2 ? "two" : FormattableString.Invariant($"{group.Count()}"))} articles of {standpoint.Ledger.Index.Find(group.First())!.Publisher}")
            .ToArray();
        var stated = $"{Series.And(sources.AsEnumerable())} report it";
        return publishers.Length == 1 ? $"{stated}: {articles[0]}."
            : $"{stated}{(articles.Length == 0 ? "" : $", among them {Series.And(articles)}")}{(isSingle ? ", and one may have it from another." : ".")}";
    }

    private static string Only(ValueList<Id<Source>> sources) => $"Only {Series.And(sources.AsEnumerable())}";

    /// <summary>The source that reports a piece of evidence: the last one through whom it came, or the one that prints it.</summary>
    private static Id<Source> Stated(Evidence piece)
    {
        for (var place = piece.Via.Count - 1; place >= 0; place--)
        {
            if (piece.Via[place].Speaker is { } speaker && speaker.Section == Section.Source)
            {
                return Id<Source>.Parse(speaker.Id);
            }
        }

        return piece.Source;
    }

    /// <summary>What tells publishers apart: the name, and for a source that the record does not hold, its id.</summary>
    private static string PublisherOf(Standpoint standpoint, Id<Source> source) =>
        standpoint.Ledger.Index.Find(source) is { } found ? $"publisher {found.Publisher}" : $"source {source}";
}
