namespace Negotiation.Model;

/// <summary>Tells whether conditions hold as of a date.</summary>
/// <remarks>
/// What is only announced or possible leaves a condition unknown. A state of a proposal or text that was not reached, as far as is
/// known, is a no. Conditions within conditions are read without recursion, however deep they go.
/// </remarks>
internal static class ConditionReader
{
    /// <summary>Whether a condition holds.</summary>
    /// <param name="standpoint">The date.</param>
    /// <param name="life">The life of a proposal or document; <c>null</c> where it is not told, or hangs on the question itself.</param>
    /// <param name="condition">The condition.</param>
    public static ConditionReading Of(Standpoint standpoint, Func<Reference, Life?> life, Condition condition)
    {
        var values = new Stack<ConditionReading>();
        var open = new Stack<(Condition Condition, bool IsDone)>([(condition, false)]);
        while (open.TryPop(out var next))
        {
            var parts = next.Condition switch
            {
                AllOf all => all.Conditions,
                AnyOf any => any.Conditions,
                _ => [],
            };
            if (parts.Count == 0)
            {
                values.Push(next.Condition is StateReached state ? Reached(standpoint, life, state) : ConditionReading.NotTold);
            }
            else if (!next.IsDone)
            {
                open.Push((next.Condition, true));
                foreach (var part in parts)
                {
                    open.Push((part, false));
                }
            }
            else
            {
                var readings = new ConditionReading[parts.Count];
                for (var place = 0; place < readings.Length; place++)
                {
                    readings[place] = values.Pop();
                }

                values.Push(next.Condition is AllOf ? All(readings) : Any(readings));
            }
        }

        return values.Pop();
    }

    /// <summary>Whether all of several conditions hold; yes when there is none.</summary>
    public static ConditionReading Of(Standpoint standpoint, Func<Reference, Life?> life, ValueList<Condition> conditions) =>
        All([.. conditions.Select(condition => Of(standpoint, life, condition))]);

    private static ConditionReading All(ConditionReading[] readings) => readings.Length == 0
        ? new(Truth.Yes, default, [])
        : new(
            readings.Select(reading => reading.Truth).Aggregate(Truths.And),
            Spanning([.. readings.Select(reading => reading.Since)], DateBounds.GreatestEarliest, DateBounds.GreatestLatest),
            [.. readings.SelectMany(reading => reading.RestsOn).Distinct()]);

    private static ConditionReading Any(ConditionReading[] readings)
    {
        var truth = readings.Select(reading => reading.Truth).Aggregate(Truths.Or);
        var telling = readings.Where(reading => reading.Truth == truth).ToArray();
        return new(
            truth,
            Spanning([.. telling.Select(reading => reading.Since)], DateBounds.LeastEarliest, DateBounds.LeastLatest),
            [.. readings.SelectMany(reading => reading.RestsOn).Distinct()]);
    }

    private static DateRange Spanning(
        DateRange[] days, Func<IEnumerable<DateBound>, DateBound> earliest, Func<IEnumerable<DateBound>, DateBound> latest)
    {
        var (first, last) = (earliest(days.Select(day => day.Earliest)), latest(days.Select(day => day.Latest)));
        return DateBounds.AreReversed(first, last) ? default : new DateRange(first, last);
    }

    private static ConditionReading Reached(Standpoint standpoint, Func<Reference, Life?> life, StateReached condition)
    {
        if (condition.On.Provision is not null && standpoint.Record.Documents.FirstOrDefault(document => string.Equals(document.Id.Text, condition.On.Id, StringComparison.Ordinal)) is { } text)
        {
            var provision = (text.Provisions ?? []).FirstOrDefault(provision => string.Equals(provision.Number.Text, condition.On.Provision, StringComparison.Ordinal));
            return provision is null ? ConditionReading.NotTold
                : provision.Proposals.Count == 0 ? Reached(standpoint, life, condition with { On = text.Reference })
                : All([.. provision.Proposals.Select(proposal => Reached(standpoint, life, condition with { On = proposal }))]);
        }

        return standpoint.Find(condition.On) switch
        {
            Event happening when condition.State == ConditionState.Happened || condition.State == ConditionState.CarriedOut || condition.State == ConditionState.Delivered =>
                new(
                    By(standpoint, condition, happening, standpoint.Counts(happening)),
                    standpoint.WhenHappened(happening),
                    [happening.Reference, .. standpoint.CorrectionsOf(happening.Reference)]),
            Statement statement when condition.State == ConditionState.Happened =>
                new(standpoint.Counts(statement), standpoint.Said(statement), [statement.Reference, .. standpoint.CorrectionsOf(statement.Reference)]),
            Document or Proposal when condition.State == ConditionState.Delivered => Delivered(standpoint, condition.On),
            Document or Proposal when life(condition.On) is { } told => Lived(told, condition),
            _ => ConditionReading.NotTold,
        };
    }

    /// <summary>What one of those named must do is not done by an event in which others take part.</summary>
    private static Truth By(Standpoint standpoint, StateReached condition, Event happening, Truth truth)
    {
        if (condition.By is not { Count: > 0 } parties || truth is Truth.No or Truth.Unknown)
        {
            return truth;
        }

        var told = standpoint.Known(happening.Participants, happening);
        return told.Count == 0 ? Truth.Unknown
            : told.All(value => value.Value.Any(one => one.Party is { } party && parties.Contains(party))) ? truth
            : told.Any(value => value.Value.Any(one => one.Party is { } party && parties.Contains(party))) ? Truth.Maybe
            : Truth.No;
    }

    private static ConditionReading Delivered(Standpoint standpoint, Reference on)
    {
        var (truth, since, basis) = (Truth.No, default(DateRange), new List<Reference>());
        foreach (var happening in (standpoint.Ledger.Of(on)?.Events ?? []).OrderBy(happening => happening.Id.Text, StringComparer.Ordinal))
        {
            if (happening.Effects.Any(effect => effect.Kind == EffectKind.Delivers && effect.On == on))
            {
                var counts = standpoint.Counts(happening);
                since = counts == Truth.Yes && truth != Truth.Yes ? standpoint.WhenHappened(happening) : since;
                truth = Truths.Or(truth, counts);
                basis.Add(happening.Reference);
                basis.AddRange(standpoint.CorrectionsOf(happening.Reference));
            }
        }

        return new(truth, since, [.. basis]);
    }

    private static ConditionReading Lived(Life life, StateReached condition)
    {
        var truth =
            condition.State == ConditionState.Accepted ? Answered(life, condition, life.Assents, life.IsAgreed)
            : condition.State == ConditionState.Rejected ? Answered(life, condition, life.Refusals, Is(life, LifeStage.Rejected))
            : condition.State == ConditionState.Agreed ? life.IsAgreed
            : condition.State == ConditionState.InForce ? Truths.Or(Is(life, LifeStage.InForce), Is(life, LifeStage.Breached))
            : condition.State == ConditionState.CarriedOut || condition.State == ConditionState.Happened ? Is(life, LifeStage.CarriedOut)
            : condition.State == ConditionState.Held && life.IsBreached != Truth.No ? (life.IsBreached == Truth.Yes ? Truth.No : Truth.Maybe)
            : Truth.Unknown;
        return new(
            truth,
            condition.State == ConditionState.Agreed || (condition.State == ConditionState.Accepted && life.IsAgreed == Truth.Yes) ? life.Agreed : life.Since,
            [.. life.RestsOn.OrderBy(reference => reference.Text, StringComparer.Ordinal)]);
    }

    /// <summary>Whether all those named said so; where nobody is named, whether it is so as a whole.</summary>
    private static Truth Answered(Life life, StateReached condition, IReadOnlyDictionary<Id<Party>, Truth> answers, Truth whole) =>
        condition.By is not { Count: > 0 } parties ? whole
        : parties.Select(party => answers.GetValueOrDefault(party, Truth.No)).Aggregate(Truths.And);

    private static Truth Is(Life life, LifeStage stage) =>
        life.Stage == stage ? life.Certainty
        : life.Certainty == Truth.Yes ? Truth.No
        : life.Certainty == Truth.Unknown ? Truth.Unknown
        : Truth.Maybe;
}
