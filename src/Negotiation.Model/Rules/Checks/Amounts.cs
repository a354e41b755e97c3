namespace Negotiation.Model;

/// <summary>No more is done than was owed, and a running total does not fall.</summary>
/// <remarks>
/// Only exact amounts of one unit are compared, of events that came to pass and of which sources agree that they did; two events that are or may be
/// the same count once. Of amounts without a doer, and of several doers together, only that they are above what all owe is a finding.
/// </remarks>
internal sealed class Amounts : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        var done = new List<Amount>();
        var totals = new List<Amount>();
        survey.Each<Effect>((effect, _) =>
        {
            if (effect.Kind == EffectKind.CarriesOut && survey.Holder is Event { HasHappened: Truth.Yes } happening && effect.On.Section == Section.Proposal)
            {
                Keep(effect.Done, "done", done);
                Keep(effect.SoFar, "soFar", totals);

                void Keep(Quantity? quantity, string member, List<Amount> amounts)
                {
                    if (quantity is Exactly exact)
                    {
                        amounts.Add(new(happening, effect.On, Doers(effect), exact, $"{survey.Path}/{member}"));
                    }
                }
            }
        });
        survey.AtEnd(findings =>
        {
            if (done.Count + totals.Count > 0)
            {
                var same = new SameEvents(survey.Index);
                CheckSums(done, new Owed(survey.Index), same, findings);
                CheckTotals(totals, new Owed(survey.Index), findings);
                CheckOrder(totals, survey, findings);
            }
        });
    }

    /// <summary>What each doer did, and what all did together, summed up in the order of the record.</summary>
    private static void CheckSums(List<Amount> done, Owed owed, SameEvents same, Findings findings)
    {
        var sums = new Dictionary<(Reference On, Reference? By, Unit? Unit), decimal>();
        var counted = new Dictionary<(Reference On, int Number), Event>();
        foreach (var amount in done)
        {
            var first = (amount.On, same.NumberOf(amount.Event));
            if (!counted.TryAdd(first, amount.Event) && counted[first] != amount.Event)
            {
                continue;
            }

            foreach (var by in amount.Single is { } doer ? new Reference?[] { doer, null } : [null])
            {
                if (owed.By(amount.On, by, amount.Exact.Unit) is { } most && IsAbove(amount, by, most))
                {
                    break;
                }
            }
        }

        bool IsAbove(Amount amount, Reference? by, decimal most)
        {
            var key = (amount.On, by, amount.Exact.Unit);
            var before = sums.GetValueOrDefault(key);
            var sum = sums[key] = Owed.Sum(before, amount.Exact.Value);
            if (before > most || sum <= most)
            {
                return false;
            }

            Report(amount, by, most, $"{sum} in all are reported as done", findings);
            return true;
        }
    }

    private static void CheckTotals(List<Amount> totals, Owed owed, Findings findings)
    {
        foreach (var total in totals)
        {
            if (owed.By(total.On, total.Single, total.Exact.Unit) is { } most && total.Exact.Value > most)
            {
                Report(total, total.Single, most, $"{total.Exact.Value} are reported as done so far", findings);
            }
        }
    }

    private static void Report(Amount amount, Reference? by, decimal most, string reported, Findings findings) => findings.Add(
        RuleBook.MoreThanOwed,
        $"{amount.Pointer}",
        $"{reported} of '{amount.On}'{(by is { } doer ? $" by '{doer}'" : "")}, and {most} were owed: correct one of the amounts, or write a running total as 'soFar'.");

    /// <summary>Compares each total with the greatest of those of earlier days.</summary>
    private static void CheckOrder(List<Amount> totals, Survey survey, Findings findings)
    {
        foreach (var group in totals.GroupBy(total => (total.On, total.Doers, total.Exact.Unit)))
        {
            var byStart = group.Select(total => (Total: total, When: survey.Times.Of(total.Event.Reference))).OrderBy(one => DayLine.Lowest(one.When.Days.Earliest, DayLine.Always)).ToArray();
            var byEnd = byStart.OrderBy(one => DayLine.Highest(one.When.Days.Latest, DayLine.Forever)).ToArray();
            var earlier = 0;
            Amount? greatest = null;
            foreach (var (total, when) in byStart)
            {
                while (earlier < byEnd.Length && DayLine.Highest(byEnd[earlier].When.Days.Latest, DayLine.Forever) < DayLine.Lowest(when.Days.Earliest, DayLine.Always))
                {
                    var other = byEnd[earlier++].Total;
                    greatest = greatest is null || other.Exact.Value > greatest.Exact.Value ? other : greatest;
                }

                if (greatest is not null && total.Exact.Value < greatest.Exact.Value)
                {
                    findings.Add(
                        RuleBook.TotalFalls,
                        $"{total.Pointer}",
                        $"{total.Exact.Value} of '{total.On}' had been done by '{total.Event.Reference}', and {greatest.Exact.Value} by '{greatest.Event.Reference}' before it: correct one of the two, or write what an event did by itself as 'done'.");
                }
            }
        }
    }

    private static string Doers(Effect effect) =>
        effect.By is { } parties ? string.Join(' ', parties.Select(static party => party.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) : "";

    /// <summary>An exact amount that an event did, or had done so far.</summary>
    private sealed record Amount(Event Event, Reference On, string Doers, Exactly Exact, string Pointer)
    {
        /// <summary>The one who did it; none where that is not stated or several did.</summary>
        public Reference? Single => Doers.Length == 0 || Doers.Contains(' ', StringComparison.Ordinal) ? (Reference?)null : Reference.To(Section.Party, Doers);
    }
}
