using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Negotiation.Model.Tests.State;

/// <summary>What holds for every answer to every question.</summary>
[Slow]
public sealed class AnswerLaws
{
    private static readonly LocalDate?[] Days = [null, new(2025, 4, 30), new(2025, 5, 1), new(2025, 5, 2), new(2025, 5, 31)];

    [Fact]
    public void The_order_of_the_ledger_does_not_count() => Holds((record, on, knownBy, random) =>
        Same(record.AsOf(on, knownBy), Shuffled(record, random).AsOf(on, knownBy)));

    [Fact]
    public void Learning_more_changes_nothing_that_was_known_earlier() => Holds((record, on, knownBy, random) =>
    {
        var day = knownBy ?? new LocalDate(2025, 5, 31);
        Same(record.AsOf(on, day), Later(record, day.PlusDays(random.Next(1, 4)), random).AsOf(on, day));
    });

    [Fact]
    public void An_answer_rests_on_entries_that_there_are_each_once_in_order() => Holds((record, on, knownBy, _) =>
    {
        var index = new RecordIndex(record);
        Assert.All(record.AsOf(on, knownBy).Answers, answer =>
        {
            Assert.All(answer.RestsOn.AsEnumerable(), reference => Assert.True(index.Contains(reference), $"{answer.Key} rests on {reference}, which is not there."));
            Assert.Equal(answer.RestsOn.Select(reference => reference.Text).Distinct().Order(StringComparer.Ordinal), answer.RestsOn.Select(reference => reference.Text));
        });
    });

    [Fact]
    public void Every_answer_has_a_key_of_its_own() => Holds((record, on, knownBy, _) =>
    {
        var keys = record.AsOf(on, knownBy).Answers.Select(answer => answer.Key).ToArray();
        Assert.Equal(keys.Distinct(), keys);
    });

    [Fact]
    public void An_answer_is_never_certainly_wrong() => Holds((record, on, knownBy, _) =>
        Assert.All(record.AsOf(on, knownBy).Answers.Where(answer => answer is not TimelineEntry), answer => Assert.NotEqual(Truth.No, answer.Certainty)));

    [Fact]
    public void What_was_set_right_is_at_most_maybe_and_says_so() => Holds((record, on, knownBy, _) =>
    {
        var standpoint = new Ledger(record).Seen(on, knownBy);
        foreach (var answer in record.AsOf(on, knownBy).Answers)
        {
            var corrections = answer is TimelineEntry or Contact or Model.Hearsay or Obligation or ExchangeTerms or AreaDemand or Rejection
                ? standpoint.CorrectionsOf(answer is Rejection no ? no.Statement : answer.Subjects[0])
                : [];
            if (corrections.Count > 0)
            {
                Assert.True(answer.Certainty is Truth.Maybe or Truth.Unknown, $"{answer.Key} is certain.");
                Assert.Contains("orrected by ", answer.Reason, StringComparison.Ordinal);
                Assert.Subset(answer.RestsOn.ToHashSet(), corrections.ToHashSet());
            }
        }
    });

    [Fact]
    public void What_only_others_tell_makes_nothing_agreed() => Holds((record, on, knownBy, _) =>
    {
        var hearsay = record with
        {
            Events = [.. record.Events.Select(happening => happening with { Occurrence = Occurrence.Announced, Effects = [] })],
            Statements =
            [
                .. record.Statements.Select(statement => statement with
                {
                    By = [new Voice { Speaker = "party:north" }],
                    Evidence = [new Evidence { Source = "paper", Wording = Wording.Paraphrase, Via = [new Voice { Speaker = "party:south" }] }],
                }),
            ],
        };
        Assert.All(hearsay.AsOf(on, knownBy).Exchanges.AsEnumerable(), exchange => Assert.NotEqual(Truth.Yes, exchange.IsAgreed));
    });

    [Fact]
    public void No_record_however_made_stops_a_question() => Law.HoldsForRecords(record =>
    {
        foreach (var on in Days)
        {
            foreach (var knownBy in Days)
            {
                var state = record.AsOf(on, knownBy);
                var keys = state.Answers.Select(answer => answer.Key).ToArray();
                Assert.Equal(keys.Distinct(), keys);
                Assert.All(state.Answers, answer => _ = (answer.Verdict, answer.Reason, state.EvidenceFor(answer)));
            }
        }
    });

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("-9998-01-01")]
    public void The_ends_of_the_calendar_stop_no_question(string day) => Holds((record, _, _, _) =>
    {
        var end = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.NotNull(record.AsOf(end, end).Answers.ToArray());
    });

    /// <summary>Holds a law for connected records, for any two days.</summary>
    private static void Holds(Action<NegotiationRecord, LocalDate?, LocalDate?, Random> law) => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(100),
        Prop.ForAll(ConnectedLedgers.All, record =>
            Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
            {
                var random = new Random(seed);
                law(Unique(record), ConnectedLedgers.Pick(random, Days), ConnectedLedgers.Pick(random, Days), random);
            })));

    private static void Same(NegotiationState expected, NegotiationState actual) => Assert.Equal(expected.Answers.Select(Stated), actual.Answers.Select(Stated));

    /// <summary>All that an answer tells, lists included.</summary>
    private static string Stated(Answer answer) => answer.ToString();

    /// <summary>Without entries of one name, of which only the first is found: that is an error of the record.</summary>
    private static NegotiationRecord Unique(NegotiationRecord record) => record with
    {
        Sources = [.. record.Sources.DistinctBy(entry => entry.Id)],
        Parties = [.. record.Parties.DistinctBy(entry => entry.Id)],
        People = [.. record.People.DistinctBy(entry => entry.Id)],
        Territories = [.. record.Territories.DistinctBy(entry => entry.Id)],
        Issues = [.. record.Issues.DistinctBy(entry => entry.Id)],
        Proposals = [.. record.Proposals.DistinctBy(entry => entry.Id)],
        Documents = [.. record.Documents.DistinctBy(entry => entry.Id)],
        Events = [.. record.Events.DistinctBy(entry => entry.Id)],
        Statements = [.. record.Statements.DistinctBy(entry => entry.Id)],
    };

    private static NegotiationRecord Shuffled(NegotiationRecord record, Random random) => record with
    {
        Sources = Shuffled(record.Sources, random),
        Parties = Shuffled(record.Parties, random),
        People = Shuffled(record.People, random),
        Territories = Shuffled(record.Territories, random),
        Issues = Shuffled(record.Issues, random),
        Proposals = Shuffled(record.Proposals, random),
        Documents = Shuffled(record.Documents, random),
        Events = Shuffled(record.Events, random),
        Statements = Shuffled(record.Statements, random),
    };

    private static ValueList<T> Shuffled<T>(ValueList<T> list, Random random)
    {
        T[] items = [.. list];
        random.Shuffle(items);
        return [.. items];
    }

    /// <summary>The record with a source that was published later, which tells more of what is known and tells of new things.</summary>
    private static NegotiationRecord Later(NegotiationRecord record, LocalDate published, Random random)
    {
        var source = new Source { Id = "tomorrow", Publisher = "A later publisher", Language = "en", Published = ApproximateDate.Parse(NodaTime.Text.LocalDatePattern.Iso.Format(published)) };
        ValueList<Evidence> evidence = [ConnectedLedgers.Evidence(random, "tomorrow")];
        return record with
        {
            Sources = [.. record.Sources, source],
            People = [.. record.People.Select(person => More(person, evidence, random))],
            Territories = [.. record.Territories.Select(territory => More(territory, evidence, random))],
            Proposals = [.. record.Proposals.Select(proposal => More(Stated(proposal, evidence, random), evidence, random))],
            Documents = [.. record.Documents.Select(document => More(document, evidence, random))],
            Events =
            [
                .. record.Events.Select(happening => More(
                    happening with
                    {
                        Occurrence = Add(happening.Occurrence, Occurrence.Cancelled, evidence, random),
                        When = happening.When is { } when ? Add(when, ConnectedLedgers.Day(random), evidence, random) : null,
                    },
                    evidence,
                    random)),
                new Event
                {
                    Id = "later-event",
                    Kind = EventKind.Call,
                    Occurrence = Occurrence.Happened,
                    When = ConnectedLedgers.Day(random),
                    About = ["proposal:truce"],
                    Effects = [new Effect { Kind = EffectKind.CarriesOut, On = "proposal:exchange" }],
                    Links = [new Link { Kind = LinkKind.PossiblySameAs, To = "event:first" }, new Link { Kind = LinkKind.Before, To = "event:second" }],
                    Evidence = evidence,
                },
            ],
            Statements =
            [
                .. record.Statements.Select(statement => More(statement, evidence, random)),
                .. Enumerable.Range(1, 3).Select(number => ConnectedLedgers.Statement(random, $"later-{number}", () => evidence)),
            ],
        };
    }

    /// <summary>One more piece of evidence for what has some; what has none is known by the record itself, and always was.</summary>
    private static T More<T>(T entry, ValueList<Evidence> evidence, Random random)
        where T : Entry =>
        entry.Evidence.Count == 0 || random.Once(2) ? entry : (T)((Entry)entry with { Evidence = [.. entry.Evidence, .. evidence] });

    private static Proposal Stated(Proposal proposal, ValueList<Evidence> evidence, Random random) => proposal switch
    {
        TerritorialDemand demand => demand with { Areas = Add(demand.Areas.Fact, [new TerritoryArea { Territory = "valley" }], evidence, random) },
        PrisonerExchange exchange => exchange with { Transfers = Add(exchange.Transfers.Fact, [new Transfer { From = "west" }], evidence, random) },
        _ => proposal,
    };

    private static Attested<T> Add<T>(Attested<T> fact, T value, ValueList<Evidence> evidence, Random random)
        where T : notnull =>
        random.Once(2) ? fact : new Attested<T>([.. fact.Testimonies, new Testimony<T> { Value = value, Evidence = evidence }]);
}
