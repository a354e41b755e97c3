using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Negotiation.Model.Tests.State;

/// <summary>Makes ledgers of a few statements and sources in which everything about dates, sources and links is uncertain that can be.</summary>
internal static class SmallLedgers
{
    /// <summary>The first of the days on which everything in them happens.</summary>
    public static readonly LocalDate FirstDay = new(2025, 5, 1);

    private const int Days = 8;

    private static readonly Gen<int> Day = Gen.Choose(1, Days);

    /// <summary>A day to ask about, or none: everything that is recorded.</summary>
    public static Gen<LocalDate?> AskedDay { get; } = Gen.Frequency(
        (1, Gen.Constant<LocalDate?>(null)), (4, Gen.Choose(-1, Days + 1).Select(day => (LocalDate?)FirstDay.PlusDays(day - 1))));

    private static readonly Gen<When> Stated = Gen.Frequency(
        (4, Day.Select(day => (When)$"2025-05-0{day}")),
        (1, Gen.Constant<When>("2025-05")),
        (1, Gen.Constant<When>("../2025-05-04")),
        (1, Gen.Constant<When>("2025-05-03/..")),
        (2, from first in Day from more in Gen.Choose(0, 3) select (When)$"2025-05-0{first}/2025-05-{first + more:00}"),
        (2, from day in Day
            from hour in Gen.Choose(0, 23)
            from zone in Gen.Elements("+14:00", "Z", "-11:00")
            select (When)Moment.Parse($"2025-05-0{day}T{hour:00}:00:00{zone}")));

    /// <summary>Ledgers of at most that many statements and sources together.</summary>
    public static Arbitrary<NegotiationRecord> OfAtMost(int size) => Arb.From(Records(size), Smaller);

    private static Gen<NegotiationRecord> Records(int size) =>
        from sources in Gen.Choose(1, Math.Min(4, size - 1))
        from statements in Gen.Choose(1, size - sources)
        from known in Gen.CollectToArray(Enumerable.Range(1, sources).Select(SourceOf))
        from events in Gen.CollectToArray(Enumerable.Range(1, 2).Select(number => EventOf(number, sources)))
        from aid in Aid(sources)
        from said in Gen.CollectToArray(Enumerable.Range(1, statements).Select(number => StatementOf(number, statements, sources)))
        select new NegotiationRecord
        {
            Id = "case",
            Title = "A case",
            Sources = [.. known],
            Parties = [Side("north"), Side("south")],
            People = [new Person { Id = "envoy", Name = "The envoy" }],
            Issues = [new Issue { Id = "peace", Name = "Peace" }],
            Proposals = [new CeasefireProposal { Id = "truce", Issue = "peace" }, aid],
            Events = [.. events],
            Statements = [.. said],
        };

    private static Party Side(string id) => new() { Id = id, Kind = PartyKind.State, Name = id };

    /// <summary>Another proposal, which now and then sets the truce right.</summary>
    private static Gen<Proposal> Aid(int sources) =>
        from isCorrection in Gen.Frequency((6, Gen.Constant(false)), (1, Gen.Constant(true)))
        from evidence in EvidenceOf(sources).Listed()
        let plain = new Undertaking { Id = "aid", Action = "deliver", Issue = "peace" }
        select (Proposal)(isCorrection ? plain with { Links = [new Link { Kind = LinkKind.Corrects, To = "proposal:truce" }], Evidence = evidence } : plain);

    private static Gen<Source> SourceOf(int number) =>
        from published in Gen.Frequency((1, Gen.Constant<When?>(null)), (4, Stated.Select(time => (When?)time)))
        from standing in Gen.Frequency((8, Gen.Constant<Standing?>(null)), (1, Stated.Select(time => (Standing?)new Standing { Kind = StandingKind.Withdrawn, When = time })))
        select new Source { Id = $"s{number}", Publisher = number < 3 ? "A paper" : "Another paper", Language = "en", Published = published, Standing = standing };

    private static Gen<Event> EventOf(int number, int sources) =>
        from occurrence in Gen.Elements(Occurrence.Happened, Occurrence.Happened, Occurrence.Announced, Occurrence.Cancelled)
        from time in Gen.Frequency(
            (4, Stated.Select(stated => (Attested<When>?)new Attested<When>(stated))),
            (1, Gen.Constant<Attested<When>?>(null)),
            (1, Gen.Choose(1, 2).Select(other => (Attested<When>?)new Attested<When>(After($"event:e{other}", 2)))),
            (1, from first in Stated
                from second in Stated
                from evidence in EvidenceOf(sources)
                from other in EvidenceOf(sources)
                select (Attested<When>?)new Attested<When>([
                    new Testimony<When> { Value = first, Evidence = [evidence] }, new Testimony<When> { Value = second, Evidence = [other] }])))
        from evidence in EvidenceOf(sources).Listed()
        from effects in Gen.Frequency<ValueList<Effect>>(
            (2, Gen.Constant(default(ValueList<Effect>))),
            (1, from kind in Gen.Elements(EffectKind.Known.ToArray())
                from thing in Thing
                select ValueList.Of([new Effect { Kind = kind, On = thing }])))
        select new Event { Id = $"e{number}", Kind = EventKind.Talks, Occurrence = occurrence, When = time, Evidence = evidence, Effects = effects };

    private static Gen<Statement> StatementOf(int number, int statements, int sources) =>
        from voice in Voices(statements)
        from second in Gen.Frequency((9, Gen.Constant(Array.Empty<Voice>())), (1, Voices(statements).Select(other => new[] { other })))
        from act in Gen.Elements(Act.Reject, Act.Accept, Act.Propose, Act.Support, Act.Discuss, Act.Commit, Act.Withdraw, Act.Reaffirm, Act.Assert, Act.Counter, Act.Deny)
        from thing in Thing
        from aboutWord in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from isConditional in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from evidence in EvidenceOf(sources).Listed()
        from other in Gen.Choose(1, statements)
        from tie in Gen.Choose(0, 11)
        let reference = Reference.Parse($"statement:said{other}")
        select new Statement
        {
            Id = $"said{number}",
            By = [voice, .. second],
            Act = act,
            On = act == Act.Deny || (act == Act.Withdraw && aboutWord) ? [reference] : [thing],
            Conditions = isConditional ? [new StateReached { On = "proposal:aid", State = ConditionState.Agreed }] : [],
            Evidence = evidence,
            Answers = tie == 0 ? reference : default(Reference?),
            ReactsTo = tie == 1 ? reference : default(Reference?),
            Iteration = tie == 2 ? new Iteration { Kind = IterationKind.Again, Of = [Id<Statement>.Parse($"said{other}")] } : null,
            Links = tie == 3 ? [new Link { Kind = LinkKind.Before, To = reference }]
                : tie == 4 ? [new Link { Kind = LinkKind.After, To = reference }]
                : tie == 5 ? [new Link { Kind = LinkKind.Corrects, To = reference }]
                : [],
        };

    private static Gen<Reference> Thing => Gen.Frequency(
        (6, Gen.Constant<Reference>("proposal:truce")), (2, Gen.Constant<Reference>("proposal:aid")), (1, Gen.Constant<Reference>("issue:peace")));

    private static Gen<Voice> Voices(int statements) =>
        from speaker in Gen.Elements<Voice>(
            new() { Speaker = "party:north" }, new() { Speaker = "party:north" }, new() { Speaker = "person:envoy", For = "north" }, new() { Speaker = "party:south" },
            new() { Speaker = "party:south", For = "north" })
        from time in Gen.Frequency(
            (5, Stated.Select(stated => (When?)stated)),
            (1, Gen.Constant<When?>(null)),
            (1, from other in Gen.Choose(1, statements) select (When?)After($"statement:said{other}", 1)),
            (1, from other in Gen.Choose(1, 2) select (When?)After($"event:e{other}", -1)))
        from occasion in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(1, 2).Select(number => (int?)number)))
        select speaker with { At = occasion is null ? time : null, In = occasion is { } number ? Id<Event>.Parse($"e{number}") : default(Id<Event>?) };

    private static Gen<Evidence> EvidenceOf(int sources) =>
        from source in Gen.Choose(1, sources)
        from isHearsay in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from isDoubtful in Gen.Frequency((8, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Evidence
        {
            Source = $"s{source}",
            Wording = Wording.Paraphrase,
            Via = isHearsay ? [new Voice { Speaker = "person:envoy", For = "south" }] : [],
            Grade = isDoubtful ? InformationGrade.Doubtful : null,
        };

    private static Relative After(string anchor, int days) => new() { Anchor = anchor, Offset = Period.FromDays(days) };

    private static IEnumerable<NegotiationRecord> Smaller(NegotiationRecord record) =>
    [
        .. Without(record.Statements).Select(fewer => record with { Statements = fewer }),
        .. Without(record.Events).Select(fewer => record with { Events = fewer }),
        .. Without(record.Sources).Where(fewer => Cited(record).All(cited => fewer.Any(source => source.Id == cited))).Select(fewer => record with { Sources = fewer }),
        .. record.Statements.Where(said => said.Evidence.Count > 0).Select(said => Replace(record, said, said with { Evidence = said.Evidence.Skip(1).ToValueList() })),
        .. record.Statements.Where(said => said.Links.Count > 0).Select(said => Replace(record, said, said with { Links = [] })),
        .. record.Statements.Where(said => said.Answers is not null).Select(said => Replace(record, said, said with { Answers = null })),
    ];

    private static IEnumerable<Id<Source>> Cited(NegotiationRecord record) =>
        record.Entries.SelectMany(CitationWalker.EvidenceOf).Select(piece => piece.Source);

    private static NegotiationRecord Replace(NegotiationRecord record, Statement old, Statement other) =>
        record with { Statements = record.Statements.Select(said => said.Id == old.Id ? other : said).ToValueList() };

    private static IEnumerable<ValueList<T>> Without<T>(ValueList<T> entries)
        where T : notnull =>
        Enumerable.Range(0, entries.Count).Select(place => entries.Where((_, at) => at != place).ToValueList());
}
