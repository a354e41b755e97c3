namespace Negotiation.Model;

/// <summary>How far talks have come: by their own days, and by who suspended, resumed and closed them.</summary>
internal static class TalksQuestion
{
    private static readonly Dictionary<Act, TalksStage> ByAct = new()
    {
        [Act.Suspend] = TalksStage.Suspended,
        [Act.Resume] = TalksStage.UnderWay,
        [Act.Terminate] = TalksStage.Ended,
    };

    private static readonly Dictionary<EffectKind, TalksStage> ByEffect = new()
    {
        [EffectKind.Suspends] = TalksStage.Suspended,
        [EffectKind.Resumes] = TalksStage.UnderWay,
        [EffectKind.Ends] = TalksStage.Ended,
    };

    /// <summary>The talks that are or may be known, sorted by key.</summary>
    public static ValueList<TalksStatus> Answer(Standpoint standpoint) =>
    [
        .. standpoint.Record.Events
            .Where(happening => happening.Kind == EventKind.Talks && Listing.IsFound(standpoint, happening) && standpoint.Knows(happening) != Truth.No)
            .Select(happening => Of(standpoint, happening))
            .OrderBy(answer => answer.Key, StringComparer.Ordinal),
    ];

    /// <summary>How far an event that lasts has come: talks, or another.</summary>
    public static TalksStatus Of(Standpoint standpoint, Event talks)
    {
        // Of one day an end comes last: what is said of the order by no day leaves it open all the same.
        TalksStep[] steps =
        [
            .. StepsOn(standpoint, talks)
                .OrderBy(step => DayNumber.First(step.When.Earliest))
                .ThenBy(step => DayNumber.Last(step.When.Latest))
                .ThenBy(step => step.Stage == TalksStage.Suspended ? 0 : step.Stage == TalksStage.UnderWay ? 1 : 2)
                .ThenBy(step => step.IsPart ? 0 : 1)
                .ThenBy(step => step.By.Text, StringComparer.Ordinal),
        ];
        var sure = Read(standpoint, talks, Array.FindAll(steps, step => step.Counts == Truth.Yes));
        var perhaps = Read(standpoint, talks, steps);
        var isSure = sure.Stage == perhaps.Stage && sure.By == perhaps.By && IsOrdered(steps);
        var corrections = standpoint.CorrectionsOf(talks.Reference);
        return new TalksStatus
        {
            Event = talks.Id,
            Stage = sure.Stage,
            Since = sure.Since,
            By = sure.By,
            Certainty = standpoint.AsFar(talks.Reference, Truths.And(Truths.And(standpoint.Knows(talks), sure.Certainty), isSure ? Truth.Yes : Truth.Maybe)),
            Reason = $"{Reason(standpoint, sure)}{(isSure ? "" : $" {perhaps.Last?.By.Id ?? talks.Id.Text} may have changed that.")}{CorrectionWords.After(corrections)}",
            RestsOn = Listing.References(standpoint, [talks.Reference, .. steps.Select(step => step.By), .. corrections]),
        };
    }

    private static (TalksStage Stage, DateRange Since, ValueList<Id<Party>> By, Truth Certainty, TalksStep? Last) Read(Standpoint standpoint, Event talks, TalksStep[] steps)
    {
        var (happened, begun) = (standpoint.Happened(talks), standpoint.HasBegun(talks));
        var start = standpoint.Ledger.Times.Of(talks.Reference, Edge.Start).Days;
        if (happened == Truth.No)
        {
            return (TalksStage.NotHeld, default, [], Truth.Yes, null);
        }

        if (happened == Truth.Unknown || begun == Truth.No)
        {
            return (TalksStage.ToCome, default, [], happened == Truth.Unknown && begun == Truth.Yes ? Truth.Unknown : Truth.Yes, null);
        }

        var certainty = new[] { happened, begun == Truth.Unknown ? standpoint.OrUndated(begun) : begun, Reliability.Counts(standpoint, talks) == Truth.Yes ? Truth.Yes : Truth.Maybe }.Aggregate(Truths.And);
        var suspended = new SortedDictionary<string, Id<Party>>(StringComparer.Ordinal);
        var isStopped = false;
        var (stage, since, last) = (TalksStage.UnderWay, start, default(TalksStep));
        TalksStep? ended = null;
        var isAlone = false;
        var leaving = new HashSet<Id<Party>>();
        foreach (var step in steps)
        {
            if (ended is not null && step.Stage == TalksStage.Suspended)
            {
                continue;
            }

            if (step.Stage == TalksStage.Suspended)
            {
                isStopped |= step.Author is null;
                if (step.Author is { } author)
                {
                    suspended[author.Text] = author;
                }
            }
            else if (step is { IsPart: true, Author: { } back } && step.Stage == TalksStage.UnderWay && ended is null)
            {
                suspended.Remove(back.Text);
            }
            else
            {
                isStopped = false;
                suspended.Clear();
                leaving = step.Stage == TalksStage.Ended ? leaving : [];
            }

            if (step.Author is { } leaver && step.Stage == TalksStage.Ended)
            {
                leaving.Add(leaver);
            }

            // Who ends them alone leaves the others to go on, and who alone takes up what was ended may stay alone.
            isAlone = step.IsPart && (step.Stage == TalksStage.Ended ? OthersThan(standpoint, talks, leaving) > 1 : ended is not null || isAlone);
            ended = step.Stage != TalksStage.Ended ? null : ended ?? step;
            var now = ended is not null ? TalksStage.Ended : isStopped || suspended.Count > 0 ? TalksStage.Suspended : TalksStage.UnderWay;
            (since, stage, last) = (now == stage ? since : step.When, now, step);
        }

        certainty = isAlone ? Truths.AtMostMaybe(certainty) : certainty;
        if (ended is not null)
        {
            return (stage, since, AuthorsOf(steps, ended), certainty, ended);
        }

        var days = standpoint.Known(talks.When, talks);
        var isLong = days.Count == 0 || days.Any(time => time.Value is ApproximateDate { IsInterval: true });
        var end = isLong ? standpoint.Ledger.Times.Of(talks.Reference, Edge.End).Days : standpoint.WhenHappened(talks);
        var isOver = standpoint.On is { } day ? end.IsBefore(DateRange.On(day)) : Truth.No;
        return isLong && end.Latest.Day is not null && isOver is Truth.Yes or Truth.Maybe ? (TalksStage.Ended, end, [], Truths.And(certainty, isOver), last)
            : !isLong && last is null && isOver == Truth.Yes ? (TalksStage.Held, end, [], certainty, last)
            : (stage, since, [.. suspended.Values], certainty, last);
    }

    /// <summary>How many parties take part besides some.</summary>
    private static int OthersThan(Standpoint standpoint, Event talks, HashSet<Id<Party>> some) => standpoint.Known(talks.Participants, talks)
        .SelectMany(testimony => testimony.Value).Where(one => one.TakesPart && (one.Capacity is null || one.Capacity == Capacity.Party))
        .Select(one => one.Party).OfType<Id<Party>>().Except(some).Count();

    /// <summary>All who took a step of one kind on the same days.</summary>
    private static ValueList<Id<Party>> AuthorsOf(TalksStep[] steps, TalksStep like) =>
        Listing.Ids(steps.Where(step => step.Stage == like.Stage && step.When == like.When).Select(step => step.Author).OfType<Id<Party>>());

    /// <summary>Whether the order of any two steps that say different things follows from their days.</summary>
    private static bool IsOrdered(TalksStep[] steps)
    {
        for (var place = 1; place < steps.Length; place++)
        {
            var (one, other) = (steps[place - 1], steps[place]);
            if (one.Stage != other.Stage && one.When.IsBefore(other.When) != Truth.Yes)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Who suspended, resumed and closed it.</summary>
    public static IEnumerable<TalksStep> StepsOn(Standpoint standpoint, Event talks)
    {
        var subject = standpoint.Ledger.Of(talks.Reference);
        foreach (var statement in subject?.Statements ?? [])
        {
            if (statement.Done is not { } act || !ByAct.TryGetValue(act, out var stage))
            {
                continue;
            }

            foreach (var voice in statement.By.AsEnumerable())
            {
                var party = standpoint.Ledger.PartyOf(voice);
                if (Reliability.Holds(standpoint, statement, party) is not Truth.No and var counts)
                {
                    yield return new(stage, party, voice.Capacity is null || voice.Capacity == Capacity.Party, standpoint.Said(statement), counts, statement.Reference);
                }
            }
        }

        foreach (var happening in subject?.Events ?? [])
        {
            foreach (var effect in happening.Effects.Where(effect => effect.On == talks.Reference))
            {
                if (ByEffect.TryGetValue(effect.Kind, out var stage) && Reliability.Counts(standpoint, happening) is (Truth.Yes or Truth.Maybe) and var counts)
                {
                    foreach (var author in effect.By is { Count: > 0 } by ? by.Select(party => (Id<Party>?)party) : [null])
                    {
                        yield return new(stage, author, author is not null, standpoint.WhenHappened(happening), counts, happening.Reference);
                    }
                }
            }
        }
    }

    private static string Reason(Standpoint standpoint, (TalksStage Stage, DateRange Since, ValueList<Id<Party>> By, Truth Certainty, TalksStep? Last) read)
    {
        var by = read.By.Count == 0 ? "" : $" by {Series.And(read.By.Select(party => standpoint.NameOf(party)))}";
        return read.Stage == TalksStage.NotHeld ? "They did not come to pass."
            : read.Stage == TalksStage.ToCome ? "They have not begun, as far as is known."
            : read.Stage == TalksStage.UnderWay ? $"They have been under way {DayWords.Since(read.Since)}."
            : read.Stage == TalksStage.Suspended ? $"They have been suspended{by} {DayWords.Since(read.Since)}."
            : read.Stage == TalksStage.Held ? $"They were held {DayWords.Of(read.Since)}; whether they went on is not recorded."
            : $"They were closed{by} {DayWords.Of(read.Since)}.";
    }
}
