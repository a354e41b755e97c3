using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.State;

[Slow]
public sealed class TimelineLaws
{
    [Fact]
    public void The_order_of_the_ledger_does_not_count() => Holds(record => Assert.Equal(
        record.AsOf().Timeline,
        (record with { Events = [.. record.Events.Reverse()], Statements = [.. record.Statements.Reverse()] }).AsOf().Timeline));

    [Fact]
    public void What_is_certainly_later_by_its_day_never_comes_before() => Holds(record =>
    {
        var timeline = record.AsOf().Timeline;
        var byTime = ByTime(record, timeline).ToArray();
        var known = byTime.ToLookup(pair => pair.Earlier, pair => pair.Later);
        var knownOrStated = byTime.Concat(Stated(record)).ToLookup(pair => pair.Earlier, pair => pair.Later);
        for (var later = 0; later < timeline.Count; later++)
        {
            Assert.All(
                timeline.Take(later).Where(earlier => !Leads(MayBeSaidOtherwise(earlier, timeline[later]) ? knownOrStated : known, earlier.On, timeline[later].On)),
                earlier => Assert.DoesNotContain(earlier.On, known[timeline[later].On]));
        }

        // Where two clocks alone decide, and the calendars of their places do not, what is told of the order comes first.
        static bool MayBeSaidOtherwise(TimelineEntry earlier, TimelineEntry later) => later.When.IsBefore(earlier.When) != Truth.Yes;
    });

    [Fact]
    public void The_order_that_is_told_holds_wherever_it_leads_in_no_circle() => Holds(record =>
    {
        var timeline = record.AsOf().Timeline;
        var places = timeline.Select((entry, place) => (entry.On, place)).ToDictionary(pair => pair.On, pair => pair.place);
        var stated = Stated(record).Where(pair => pair.Earlier != pair.Later && places.ContainsKey(pair.Earlier) && places.ContainsKey(pair.Later)).ToArray();
        var known = stated.Concat(ByTime(record, timeline)).ToLookup(pair => pair.Earlier, pair => pair.Later);
        if (!timeline.Any(entry => Leads(known, entry.On, entry.On)))
        {
            Assert.All(stated, pair => Assert.True(places[pair.Earlier] < places[pair.Later], $"{pair.Later} stands before {pair.Earlier}"));
        }
    });

    [Fact]
    public void The_clock_tells_the_order_within_a_day_wherever_that_leads_in_no_circle() => Holds(record =>
    {
        var timeline = record.AsOf().Timeline;
        var standpoint = new Standpoint(new LedgerIndex(record), null, null);
        var moments = timeline.ToDictionary(entry => entry.On, entry => standpoint.MomentOf(entry.On));
        var timed = (
            from one in timeline
            from other in timeline
            where one.When == other.When && moments[one.On] < moments[other.On]
            select (Earlier: one.On, Later: other.On)).ToArray();
        var known = Stated(record).Where(pair => pair.Earlier != pair.Later && moments.ContainsKey(pair.Earlier) && moments.ContainsKey(pair.Later)).Concat(timed).Concat(
            from one in timeline
            from other in timeline
            where one.When.IsBefore(other.When) == Truth.Yes
            select (Earlier: one.On, Later: other.On)).ToLookup(pair => pair.Earlier, pair => pair.Later);
        if (!timeline.Any(entry => Leads(known, entry.On, entry.On)))
        {
            var places = timeline.Select((entry, place) => (entry.On, place)).ToDictionary(pair => pair.On, pair => pair.place);
            Assert.All(timed, pair => Assert.True(places[pair.Earlier] < places[pair.Later], $"{pair.Later} stands before {pair.Earlier}"));
        }
    });

    /// <summary>What is certainly earlier than what on another day: by instants where both have them, whatever the calendars of two places say, and else by days.</summary>
    private static IEnumerable<(Reference Earlier, Reference Later)> ByTime(NegotiationRecord record, ValueList<TimelineEntry> timeline)
    {
        var standpoint = new Standpoint(new LedgerIndex(record), null, null);
        var moments = timeline.ToDictionary(entry => entry.On, entry => standpoint.MomentOf(entry.On));
        return from one in timeline
               from other in timeline
               where one.When != other.When && moments[one.On] is { } moment && moments[other.On] is { } later ? moment < later : one.When.IsBefore(other.When) == Truth.Yes
               select (one.On, other.On);
    }

    private static bool Leads(ILookup<Reference, Reference> known, Reference from, Reference to)
    {
        var seen = new HashSet<Reference>();
        var open = new Stack<Reference>(known[from]);
        while (open.TryPop(out var next))
        {
            if (next == to)
            {
                return true;
            }

            if (seen.Add(next))
            {
                foreach (var further in known[next])
                {
                    open.Push(further);
                }
            }
        }

        return false;
    }

    private static IEnumerable<(Reference Earlier, Reference Later)> Stated(NegotiationRecord record) =>
    [
        .. from entry in record.Statements.Concat<Entry>(record.Events)
           from link in entry.Links.AsEnumerable()
           where link.Kind == LinkKind.Before || link.Kind == LinkKind.After
               || (entry is Statement && (link.Kind == LinkKind.Replaces || link.Kind == LinkKind.Corrects))
           select link.Kind == LinkKind.Before ? (entry.Reference, link.To) : (link.To, entry.Reference),
        .. from said in record.Statements.AsEnumerable()
           from earlier in Earlier(said)
           select (earlier, said.Reference),
    ];

    private static IEnumerable<Reference> Earlier(Statement said) =>
    [
        .. new[] { said.Answers, said.ReactsTo }.OfType<Reference>(),
        .. (said.Iteration?.Of ?? []).Select(id => (Reference)id),
        .. said.By.Select(voice => voice.In).OfType<Id<Event>>().Select(id => (Reference)id),
    ];

    private static void Holds(Action<NegotiationRecord> law) => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(300),
        Prop.ForAll(SmallLedgers.OfAtMost(8).Generator.SelectMany(Timed).SelectMany(Linked).ToArbitrary(), law));

    /// <summary>The same ledger, or all of its words and events on one day, most of them at a moment of it.</summary>
    private static Gen<NegotiationRecord> Timed(NegotiationRecord record) =>
        from isOneDay in Gen.Elements(false, true)
        from hours in Gen.ArrayOf(Gen.Choose(0, 11), record.Statements.Count + record.Events.Count)
        select !isOneDay ? record : record with
        {
            Statements = [.. record.Statements.Select((said, place) => said with { By = [.. said.By.Select(voice => voice.In is null ? voice with { At = At(hours[place]) } : voice)] })],
            Events = [.. record.Events.Select((happening, place) => happening with { When = new Attested<When>(At(hours[record.Statements.Count + place])) })],
        };

    private static When At(int hour) => hour < 9 ? Moment.Parse($"2025-05-02T0{hour}:00:00Z") : "2025-05-02";

    /// <summary>The same ledger with links between its events.</summary>
    private static Gen<NegotiationRecord> Linked(NegotiationRecord record) =>
        from kinds in Gen.ArrayOf(Gen.Elements<LinkKind?>(null, LinkKind.Before, LinkKind.After), record.Events.Count)
        select record with
        {
            Events =
            [
                .. record.Events.Select((happening, place) => kinds[place] is not { } kind ? happening
                    : happening with { Links = [new Link { Kind = kind, To = record.Events[(place + 1) % record.Events.Count].Reference }] }),
            ],
        };
}
