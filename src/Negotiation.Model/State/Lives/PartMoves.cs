namespace Negotiation.Model;

/// <summary>The steps that its parts are in the life of a package: that all of them were agreed, carried out, breached or ended, or some.</summary>
internal sealed class PartMoves
{
    private readonly LifeSubject subject;
    private readonly (Id<Proposal> Id, Life? Life)[] parts;

    /// <summary>The parts of a package; none for another proposal or text, and for a package that gives its parts new terms.</summary>
    public PartMoves(LifeSubject subject, Func<Reference, Life?> life)
    {
        this.subject = subject;
        parts = subject.Entry is Package { Parts: { } held }
            && !subject.Entry.Links.Any(link => link.Kind == LinkKind.Revises || link.Kind == LinkKind.Replaces || link.Kind == LinkKind.Amends)
            ? [.. held.Distinct().Select(part => (part, life(part)))]
            : [];
    }

    /// <summary>The steps.</summary>
    public IEnumerable<Move> All() => parts.Length == 0 ? [] : new[]
    {
        OfAll(LifeStepKind.Agree, "were agreed", static part => part.IsAgreedAlone, static part => part.Agreed),
        OfAll(LifeStepKind.CarryOut, "were carried out", static part => part.IsDone, static part => part.Since),
        OfAll(LifeStepKind.Breach, "were breached", static part => part.IsBreached, Breached) ?? OfSome(LifeStepKind.Breach, "breached", static part => part.IsBreached, Breached),
        OfAll(LifeStepKind.End, "were ended", IsEnded, static part => part.Since) ?? OfSome(LifeStepKind.End, "ended", IsEnded, static part => part.Since),
    }.OfType<Move>();

    /// <summary>What all parts come to, the package does, with the last of them; <c>null</c> where one surely does not.</summary>
    private Move? OfAll(LifeStepKind kind, string what, Func<Life, Truth> isSo, Func<Life, DateRange> when)
    {
        var truth = Truths.All(parts.Select(part => part.Life is { } life ? isSo(life) : Truth.Unknown));
        if (truth == Truth.No || (kind != LifeStepKind.Agree && Array.TrueForAll(parts, part => part.Life is null)))
        {
            return null;
        }

        var days = parts.Select(part => part.Life is { } life ? when(life) : default).ToArray();
        var (first, last) = (
            DateBounds.GreatestEarliest(days.Select(day => day.Earliest)), DateBounds.GreatestLatest(days.Select(day => day.Latest)));
        return new()
        {
            By = subject.On,
            Kind = kind,
            When = DateBounds.AreReversed(first, last) ? default : new DateRange(first, last),
            Truth = truth,
            Doubt = truth == Truth.Yes ? "" : $"Whether all of its parts {what} {(truth == Truth.Maybe ? "is not certain" : "cannot be told")}.",
            After = kind == LifeStepKind.Agree ? [] : [.. parts.Select(part => part.Life?.Last?.By).OfType<Reference>().Distinct()],
            Basis = [.. parts.SelectMany(part => part.Life?.RestsOn ?? new HashSet<Reference>()).Distinct()],
        };
    }

    /// <summary>What some parts come to while others stand, the package may; <c>null</c> where none does.</summary>
    private Move? OfSome(LifeStepKind kind, string what, Func<Life, Truth> isSo, Func<Life, DateRange> when)
    {
        var truth = Truth.No;
        var some = new List<(Id<Proposal> Id, Life Life)>();
        foreach (var (id, part) in parts)
        {
            if (part is not null && isSo(part) is not Truth.No and var its)
            {
                truth = Truths.Or(truth, its);
                some.Add((id, part));
            }
        }

        return some.Count == 0 ? null : new()
        {
            By = some[0].Id,
            Kind = kind,
            When = when(some[0].Life),
            Truth = Truths.AtMostMaybe(truth),
            Doubt = $"Of its parts {Series.And(some.Select(part => part.Id.Text))} {(truth != Truth.Yes ? "may be" : some.Count == 1 ? "is" : "are")} {what}, and others are not.",
            OnlyIfLive = true,
            After = [subject.On],
            Basis = [.. some.SelectMany(part => part.Life.RestsOn).Distinct()],
        };
    }

    /// <summary>Whether a part is ended, other than by the time of the package itself.</summary>
    private Truth IsEnded(Life part) =>
        part.Subject.PlannedBy.Contains(subject.On) && part.Last?.Kind != LifeStepKind.End ? Truth.No : part.IsEnded;

    private static DateRange Breached(Life part) => part.History.FirstOrDefault(step => step.Kind == LifeStepKind.Breach)?.When ?? default;
}
