using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.State;

/// <summary>Makes small records whose entries speak of each other, as the records of the other generators hardly ever do.</summary>
internal static class ConnectedLedgers
{
    private static readonly string[] Days =
        ["2025-05-01", "2025-05-02", "2025-05-03", "2025-05", "2025-05-02/2025-05-04", "2025-05-01~", "[2025-05-01,2025-05-03]", "../2025-05-02"];

    private static readonly string[] Moments = ["2025-05-02T10:00:00Z", "2025-05-02T12:00:00Z", "2025-05-02T23:30:00-05:00"];

    private static readonly Id<Party>[] Parties = ["north", "south", "west"];

    private static readonly Id<Source>[] Sources = ["paper", "radio", "agency", "nowhere"];

    private static readonly Reference[] Subjects =
    [
        "proposal:truce", "proposal:handover", "proposal:exchange", "proposal:visit", "territory:hill", "issue:fighting", "event:first", "event:second",
        "event:third", "document:paper", "statement:said-1", "statement:said-2", "provision:paper/1", "proposal:nowhere",
    ];

    private static readonly Act[] Acts =
    [
        Act.Demand, Act.Reject, Act.Reject, Act.Accept, Act.Commit, Act.Discuss, Act.Support, Act.Counter, Act.Deny, Act.Accuse, Act.Predict, Act.Claim,
        Act.Reaffirm, Act.Withdraw, Act.Suspend, Act.Resume, Act.Raise, Act.Terminate, Act.Extend, Act.Interpret,
    ];

    /// <summary>Any of them; a failure shrinks as its JSON does.</summary>
    public static Arbitrary<NegotiationRecord> All { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => Make(new Random(seed))),
        record => JsonShrinker.Shrink(typeof(NegotiationRecord), record).Cast<NegotiationRecord>());

    /// <summary>Whether one comes out one time in so many.</summary>
    public static bool Once(this Random random, int times) => random.Next(times) == 0;

    /// <summary>A statement on one of the things.</summary>
    public static Statement Statement(Random random, string id, Func<ValueList<Evidence>> evidence) => new()
    {
        Id = id,
        By = [Voice(random), .. random.Once(4) ? new[] { Voice(random) } : []],
        Act = Pick(random, Acts),
        IsNegated = random.Once(8) ? true : null,
        Except = random.Once(6) ? ["provision:paper/1"] : [],
        Content = random.Once(4) ? id : null,
        On = [Pick(random, Subjects), .. random.Once(4) ? new[] { Pick(random, Subjects) } : []],
        Conditions = random.Once(5) ? [new StateReached { On = "proposal:truce", State = ConditionState.Agreed }] : [],
        Iteration = random.Once(5) ? new Iteration { Kind = Pick(random, [.. IterationKind.Known]), Of = random.Once(2) ? ValueList.Of<Id<Statement>>("said-1") : default(ValueList<Id<Statement>>?) } : null,
        Answers = random.Once(4) ? Pick(random, Subjects) : default(Reference?),
        ReactsTo = random.Once(5) ? Pick(random, Subjects) : default(Reference?),
        Links = Links(random, "statement:said-2"),
        Evidence = evidence(),
    };

    /// <summary>Evidence from one of the sources.</summary>
    public static Evidence Evidence(Random random, Id<Source> source) => new()
    {
        Source = source,
        Wording = Wording.Paraphrase,
        Via = random.Once(2) ? [] : [Voice(random), .. random.Once(4) ? new[] { Voice(random) } : []],
        Grade = random.Once(4) ? Pick(random, [.. InformationGrade.Known]) : null,
    };

    /// <summary>One of the days on which things are.</summary>
    public static When Day(Random random) => random.Once(8) ? Moment.Parse(Pick(random, Moments))
        : random.Once(8) ? new Relative { Anchor = Pick(random, Subjects) }
        : random.Once(8) ? new Window(ApproximateDate.Parse("2025-05-02"), null)
        : ApproximateDate.Parse(Pick(random, Days));

    /// <summary>One of several.</summary>
    public static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];

    /// <summary>A fact told once, or in two ways.</summary>
    public static Attested<T> Fact<T>(Random random, Func<T> value)
        where T : notnull =>
        random.Once(2) ? new Attested<T>(value()) : new Attested<T>(
        [
            new Testimony<T> { Value = value(), Evidence = Evidences(random) }, new Testimony<T> { Value = value(), Evidence = Evidences(random) },
        ]);

    private static NegotiationRecord Make(Random random) => new()
    {
        Id = "case",
        Title = "A case",
        Sources =
        [
            .. Sources.Take(3).Select(id => new Source
            {
                Id = id,
                Publisher = Pick(random, ["A publisher", "Another"]),
                Language = "en",
                Published = random.Once(5) ? null : ApproximateDate.Parse(Pick(random, Days)),
                Revises = random.Once(5) ? Pick(random, Sources) : default(Id<Source>?),
                Links = random.Once(5) ? [new Link { Kind = LinkKind.BasedOn, To = Pick(random, Sources) }]
                    : random.Once(8) ? [new Link { Kind = LinkKind.Corrects, To = Pick(random, Subjects) }]
                    : [],
                Standing = random.Once(8) ? new Standing { Kind = StandingKind.Withdrawn, When = random.Once(2) ? Day(random) : null } : null,
            }),
        ],
        Parties = [.. Parties.Take(2).Select(id => new Party { Id = id, Kind = PartyKind.State, Name = id.Text, Memberships = random.Once(3) ? [new Membership { In = Pick(random, Parties), Role = "member", During = random.Once(2) ? null : Day(random) }] : [] })],
        People =
        [
            new Person
            {
                Id = "envoy",
                Name = "Envoy",
                Offices =
                [
                    new Office { Title = "Envoy", Of = "party:north", During = random.Once(2) ? null : Day(random), Evidence = Evidences(random) },
                    new Office { Title = "aide", Of = "person:chief", During = random.Once(2) ? null : Day(random) },
                ],
                Evidence = Evidences(random),
            },
            new Person { Id = "chief", Name = "Chief", Evidence = Evidences(random) },
        ],
        Territories =
        [
            new Territory
            {
                Id = "hill",
                Name = "Hill",
                Control =
                [
                    new Control
                    {
                        By = Pick(random, Parties),
                        Extent = Fact(random, () => random.Once(2) ? Extent.Whole : Extent.Part),
                        When = random.Once(2) ? null : Fact(random, () => Day(random)),
                        Evidence = Evidences(random),
                    },
                ],
            },
        ],
        Issues = [new Issue { Id = "fighting", Name = "Fighting" }],
        Proposals =
        [
            new CeasefireProposal { Id = "truce", Issue = "fighting", Scope = Fact(random, () => Pick(random, [.. CeasefireScope.Known])), Covers = Covered(random), NotCovering = Covered(random), Evidence = Evidences(random) },
            new TerritorialDemand
            {
                Id = "handover",
                Issue = random.Once(2) ? Id<Issue>.Parse("fighting") : default(Id<Issue>?),
                Actors = ValueList.Of(Pick(random, Parties)),
                Action = TerritorialAction.WithdrawForces,
                Links = random.Once(5) ? [new Link { Kind = LinkKind.Corrects, To = "proposal:truce" }] : [],
                Areas = Fact<ValueList<Area>>(random, () => random.Once(2) ? [new TerritoryArea { Territory = "hill" }] : [new TerritoryArea { Territory = "nowhere", Extent = Extent.Part }]),
                Evidence = Evidences(random),
            },
            new PrisonerExchange
            {
                Id = "exchange",
                Transfers = Fact<ValueList<Transfer>>(random, () => [new Transfer { From = "north", To = "south", Count = random.Next(3) }, new Transfer { From = "south", Count = 1 }]),
                Excluded = random.Once(2) ? null : Fact<ValueList<PersonCategory>>(random, () => [new PersonCategory(CategoryTerm.Civilian)]),
                Schedule = random.Once(2) ? null : Fact(random, () => new Schedule { Start = Day(random) }),
                Evidence = Evidences(random),
            },
            new MeetingProposal { Id = "visit", Participants = Fact<ValueList<Participant>>(random, () => [new Participant { Party = Pick(random, Parties) }]), Evidence = Evidences(random) },
        ],
        Documents =
        [
            new Document
            {
                Id = "paper",
                Kind = DocumentKind.Agreement,
                Authors = random.Once(2) ? null : Fact<ValueList<Id<Party>>>(random, () => [Pick(random, Parties)]),
                Dated = random.Once(2) ? null : Fact(random, () => Day(random)),
                Consent = random.Once(2) ? null : Fact(random, () => new Consent { AppliedFrom = random.Once(2) ? null : Day(random) }),
                Provisions =
                [
                    new Provision { Number = "1", Proposals = ["truce"] },
                    new Provision { Number = "2", Status = Pick(random, [.. ProvisionStatus.Known]), By = random.Once(2) ? null : [Pick(random, Parties)], Proposals = ["visit"] },
                ],
                Evidence = Evidences(random),
            },
            new Document { Id = "later", Kind = DocumentKind.Agreement, Links = [new Link { Kind = LinkKind.VersionOf, To = "document:paper" }], Evidence = Evidences(random) },
        ],
        Events = [Event(random, "first"), Event(random, "second"), Event(random, "third"), Event(random, "fourth")],
        Statements = [.. Enumerable.Range(1, 6).Select(number => Statement(random, $"said-{number}", () => Evidences(random)))],
    };

    private static AttestedList<Reference>? Covered(Random random) =>
        random.Once(2) ? null : Fact<ValueList<Reference>>(random, () => [Pick(random, [(Reference)Pick(random, Parties), "territory:hill", "person:envoy"])]);

    private static Event Event(Random random, string id) => new()
    {
        Id = id,
        Kind = Pick(random, [EventKind.Talks, EventKind.Call, EventKind.Signing, EventKind.Delivery, EventKind.Attack]),
        Occurrence = Fact(random, () => Pick(random, [Occurrence.Happened, Occurrence.Happened, Occurrence.Announced, Occurrence.Cancelled, Occurrence.Possible])),
        When = random.Once(4) ? null : Fact(random, () => Day(random)),
        Place = random.Once(2) ? null : Fact<Id<Territory>>(random, () => "hill"),
        Participants = random.Once(4) ? null : Fact<ValueList<Participant>>(
            random, () => [new Participant { Person = "envoy", Party = Pick(random, Parties), Role = random.Once(2) ? "guest" : null, Attendance = random.Once(4) ? Pick(random, [.. Attendance.Known]) : null }]),
        About = random.Once(2) ? [] : [Pick(random, Subjects)],
        Effects = random.Once(2) ? [] : [new Effect { Kind = Pick(random, [.. EffectKind.Known]), On = Pick(random, Subjects) }],
        Links = Links(random, "event:second"),
        Evidence = Evidences(random),
    };

    private static ValueList<Link> Links(Random random, Reference other) => random.Once(3)
        ? [new Link { Kind = Pick(random, [LinkKind.Before, LinkKind.After, LinkKind.PossiblySameAs, LinkKind.Corrects, LinkKind.Replaces]), To = other }]
        : [];

    private static ValueList<Evidence> Evidences(Random random) =>
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => Evidence(random, Pick(random, Sources)))];

    private static Voice Voice(Random random) => new()
    {
        Speaker = Pick(random, [(Reference?)"person:envoy", (Reference?)"person:chief", (Reference?)"party:north", (Reference?)"source:radio", default(Reference?)]),
        For = random.Once(3) ? Pick(random, Parties) : default(Id<Party>?),
        Role = random.Once(4) ? "Envoy" : null,
        In = random.Once(4) ? Pick(random, new Id<Event>[] { "first", "second", "nowhere" }) : default(Id<Event>?),
        At = random.Once(2) ? Day(random) : null,
    };
}
