namespace Negotiation.Model;

/// <summary>Gathers why an entry is not settled.</summary>
/// <param name="standpoint">The day, and what is known.</param>
/// <param name="entry">The entry.</param>
internal sealed class Caveats(Standpoint standpoint, Entry entry)
{
    private readonly Dictionary<UnsettledReason, Truth> reasons = [];
    private readonly SortedSet<string> words = new(StringComparer.Ordinal);
    private readonly List<Reference> grounds = [entry.Reference];
    private string? exclusions;

    /// <summary>Adds a reason.</summary>
    public void Add(UnsettledReason reason, Truth truth, string why, params ReadOnlySpan<Reference> rests)
    {
        if (truth != Truth.No)
        {
            reasons[reason] = Truths.Or(reasons.GetValueOrDefault(reason, Truth.No), truth);
            words.Add(why);
            grounds.AddRange(rests);
        }
    }

    /// <summary>What was said about the entry, as far as it counts or may count.</summary>
    public IEnumerable<(Statement Statement, Truth Counts)> Spoken()
    {
        foreach (var statement in standpoint.Ledger.Of(entry.Reference)?.Statements ?? [])
        {
            if (standpoint.Counts(statement) is not Truth.No and var counts)
            {
                yield return (statement, counts);
            }
        }
    }

    /// <summary>Facts on which accounts contradict each other.</summary>
    public void AddContested()
    {
        foreach (var (name, isContested) in Facts.Contested(standpoint, entry))
        {
            Add(UnsettledReason.Contested, isContested, $"the sources contradict each other on its {name}");
        }
    }

    /// <summary>Evidence that is all graded doubtful or improbable.</summary>
    public void AddDoubtful()
    {
        var evidence = standpoint.Known(entry.Evidence);
        if (evidence.Count > 0 && evidence.All(piece => piece.Grade == InformationGrade.Doubtful || piece.Grade == InformationGrade.Improbable))
        {
            Add(UnsettledReason.Doubtful, Truth.Yes, "the evidence for it is graded doubtful");
        }
    }

    /// <summary>Evidence through others alone.</summary>
    public void AddAttributed() =>
        Add(UnsettledReason.Attributed, Tellers.AreOthers(standpoint, entry) ? Truth.Yes : Truth.No, "it is known only through others");

    /// <summary>Statements that deny it.</summary>
    public void AddDenials()
    {
        foreach (var (statement, counts) in Spoken())
        {
            if (statement.Done == Act.Deny)
            {
                Add(UnsettledReason.Negated, counts, $"{statement.Id} denies it", statement.Reference);
            }
        }
    }

    /// <summary>What sets it right.</summary>
    public void AddCorrections()
    {
        foreach (var correction in standpoint.Ledger.Corrections.Of(entry.Reference))
        {
            Add(UnsettledReason.Contested, standpoint.Corrects(correction), $"{correction.Reference.Id} corrects it", correction.Reference);
        }
    }

    /// <summary>Links that it may be the same as another one.</summary>
    public void AddPossiblySame()
    {
        foreach (var link in entry.Links)
        {
            if (link.Kind == LinkKind.PossiblySameAs && standpoint.Find(link.To) is { } other && standpoint.Knows(other) != Truth.No)
            {
                Add(UnsettledReason.PossiblySame, Truth.Yes, $"it may be the same as {link.To.Id}", link.To);
            }
        }
    }

    /// <summary>Who is left out of what is not settled: no more settled than it is.</summary>
    public void AddExclusions(Proposal proposal)
    {
        var stated = standpoint.Known(proposal.Excluded, proposal);
        var categories = stated.SelectMany(each => each.Value).Select(QuantityWords.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        exclusions = categories.Length == 0 ? null : $"That it leaves out {Series.And(categories)} is no more settled than it is.";
    }

    /// <summary>The answer; <c>null</c> when there is none.</summary>
    /// <param name="isThere">Whether the entry was there by the day.</param>
    public Unsettled? Answer(Truth isThere)
    {
        if (reasons.Count == 0)
        {
            return null;
        }

        var why = $"{entry.Reference.Id}: {string.Join("; ", words)}.";
        return new Unsettled
        {
            On = entry.Reference,
            Reasons = [.. UnsettledReason.Known.Where(reasons.ContainsKey)],
            Certainty = Truths.And(isThere, Truths.All(reasons.Values)),
            Reason = exclusions is null ? why : $"{why} {exclusions}",
            RestsOn = Listing.References(standpoint, grounds),
        };
    }
}
