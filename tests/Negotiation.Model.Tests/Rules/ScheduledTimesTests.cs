using NodaTime;

namespace Negotiation.Model.Tests.Rules;

/// <summary>When what a schedule plans starts and is over, as other times are counted from it.</summary>
public sealed class ScheduledTimesTests
{
    [Fact]
    public void What_returns_is_over_with_its_last_time() =>
        Assert.Equal("2025-05-10/2025-05-10", After(new Schedule { Start = "2025-03-10", Every = Period.FromDays(1), Through = "2025-04-30" }));

    [Fact]
    public void What_has_a_term_is_over_at_its_end() =>
        Assert.Equal("2025-04-19/2025-04-19", After(new Schedule { Start = "2025-03-10", Term = new FixedTerm { For = Period.FromDays(30) } }));

    [Fact]
    public void When_a_deed_is_over_its_deadline_does_not_say() =>
        Assert.Equal("unknown/unknown", After(new Schedule { Due = "2025-04-30" }));

    [Fact]
    public void The_limits_of_an_entry_are_counted_from_others()
    {
        static Relative From(Reference anchor) => new() { Anchor = anchor };

        var condition = new AllOf { Conditions = [new ConditionInWords { Text = "if it rains", Deadline = From("event:rain") }] };
        var proposal = new Undertaking
        {
            Id = "deed",
            Action = "act",
            Conditions = [condition],
            VoidWhen = [new ConditionInWords { Text = "if it snows", Deadline = new NumberedDay { Number = 2, Of = "event:snow" } }],
            Withdrawal = new() { From = From("event:spring") },
            OpenUntil = From("event:call"),
            Schedule = new Schedule
            {
                Due = From("event:harvest"),
                Renewal = new() { Mode = RenewalMode.Automatic, When = new ConditionInWords { Text = "if all is well", Deadline = From("event:review") } },
            },
        };
        var statement = new Statement
        {
            Id = "offer",
            By = [new() { Speaker = "party:north" }],
            Act = Act.Extend,
            On = ["proposal:deed"],
            Conditions = [condition],
            OpenUntil = From("event:call"),
            Until = From("event:vote"),
        };
        var happening = new Event
        {
            Id = "decision",
            Kind = EventKind.Decision,
            Occurrence = Occurrence.Happened,
            Effects = [new() { Kind = EffectKind.Extends, On = "proposal:deed", Until = From("event:vote") }],
        };
        var document = new Document { Id = "pact", Kind = DocumentKind.Treaty, Conditions = [condition], Withdrawal = new() { From = From("event:spring") } };

        Assert.Equal(["call", "harvest", "rain", "review", "snow", "spring"], Names(proposal));
        Assert.Equal(["call", "rain", "vote"], Names(statement));
        Assert.Equal(["vote"], Names(happening));
        Assert.Equal(["rain", "spring"], Names(document));
    }

    private static IEnumerable<string> Names(Entry entry) => Anchors.Of(entry).Select(anchor => anchor.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Ten days after the end of a deed with this schedule.</summary>
    private static string After(Schedule schedule)
    {
        var record = new NegotiationRecord
        {
            Id = "case",
            Title = "A case",
            Proposals = [new Undertaking { Id = "deed", Action = "act", Schedule = schedule }],
            Events =
            [
                new()
                {
                    Id = "review",
                    Kind = EventKind.Talks,
                    Occurrence = Occurrence.Announced,
                    When = new(new Relative { Anchor = "proposal:deed", Edge = Edge.End, Offset = Period.FromDays(10) }),
                },
            ],
        };
        return $"{new RecordTimes(new RecordIndex(record)).Of((Reference)"event:review").Days}";
    }
}
