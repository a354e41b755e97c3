using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Negotiation.Model.Tests.State.Laws;

/// <summary>Makes small records of offer, consent, force and performance, in which the interesting situations are not rare.</summary>
/// <remarks>All happens from 1 to 10 May 2025. Ids are words that nothing else in JSON is, so that they can be renamed in its text.</remarks>
internal static class StandingRecords
{
    /// <summary>The first of the days on which everything happens.</summary>
    public static readonly LocalDate FirstDay = new(2025, 5, 1);

    private const int Days = 10;

    /// <summary>How many worlds, about, the doubts of a record may allow.</summary>
    public const int MostDoubts = 64;

    private static readonly Id<Party>[] Names = ["pa", "pb", "pc", "pd"];

    private static readonly Act[] Acts =
    [
        Act.Propose, Act.Propose, Act.Accept, Act.Accept, Act.Accept, Act.Accept, Act.Commit, Act.Reject, Act.Reject, Act.Counter, Act.Withdraw,
        Act.Withdraw, Act.Suspend, Act.Resume, Act.Extend, Act.Terminate, Act.Defer, Act.Discuss, Act.Explore, Act.Demand, Act.Accuse,
    ];

    private static readonly EffectKind[] Effects =
    [
        EffectKind.Starts, EffectKind.Ends, EffectKind.Breaches, EffectKind.CarriesOut, EffectKind.CarriesOut, EffectKind.Agrees, EffectKind.Suspends,
        EffectKind.Resumes, EffectKind.Extends,
    ];

    private static readonly AssentForm[] Forms =
        [AssentForm.Signature, AssentForm.Initials, AssentForm.AdReferendum, AssentForm.InPrinciple, AssentForm.Confirmation, AssentForm.Oral];

    /// <summary>Days on which to ask: each on which something happens, some before and after.</summary>
    public static IEnumerable<LocalDate> AskedDays { get; } =
        [FirstDay.PlusDays(-1), .. Enumerable.Range(0, Days + 7).Select(FirstDay.PlusDays), new LocalDate(2025, 5, 31), new LocalDate(2025, 6, 1), new LocalDate(2025, 6, 30)];

    /// <summary>A few days on which to ask, where a law compares several records.</summary>
    public static IEnumerable<LocalDate> SomeDays { get; } = [.. new[] { 2, 3, 5, 6, 8, 9, 10, 12 }.Select(DayOf), new LocalDate(2025, 6, 1)];

    /// <summary>Any of them; a failure shrinks to one from which nothing can be left out.</summary>
    public static Arbitrary<StandingCase> All { get; } = Of(Make);

    /// <summary>Records that a function makes; a failure shrinks to one from which nothing can be left out.</summary>
    public static Arbitrary<StandingCase> Of(Func<Random, NegotiationRecord> make) =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new StandingCase(make(new Random(seed)), seed)), each => each.Smaller());

    /// <summary>A record of chance; one that is in doubt in few things at once, so that a law can be tried on many.</summary>
    public static NegotiationRecord Make(Random random)
    {
        while (true)
        {
            var made = Any(random);
            if (Doubts(made) <= MostDoubts)
            {
                return made;
            }
        }
    }

    private static NegotiationRecord Any(Random random)
    {
        var parties = Names[..(random.OneIn(3) ? random.Next(3, 5) : 2)];
        var proposals = Proposals(random, parties);
        var texts = random.OneIn(3) ? Texts(random, parties, proposals) : [];
        var bare = Bare(parties) with { Proposals = [.. proposals], Documents = [.. texts] };
        Reference[] subjects = [.. proposals.Select(each => each.Reference), .. texts.Select(each => each.Reference), .. texts.Length > 0 ? new[] { texts[^1].Reference } : []];
        return WithActs(random, bare, parties, subjects, random.Next(2, 9));
    }

    /// <summary>A record of two proposals in a severable package, of the same actors, on which all acts are.</summary>
    public static NegotiationRecord MakePackage(Random random)
    {
        var parties = Names[..2];
        Proposal[] parts = [.. Parts(random, parties)];
        var package = new Package { Id = "pk", Parts = [.. parts.Select(part => part.Id)], Severable = true };
        while (true)
        {
            var made = OfWholes(WithActs(random, Bare(parties) with { Proposals = [.. parts, package] }, parties, ["proposal:pk"], random.Next(2, 7)));
            if (Doubts(made) <= MostDoubts)
            {
                return made;
            }
        }
    }

    /// <summary>A record of a text and the one that takes its place, each holding one proposal, on which all acts are.</summary>
    public static NegotiationRecord MakeTexts(Random random)
    {
        var parties = Names[..2];
        Proposal[] parts = [.. Parts(random, parties)];
        Document[] texts =
        [
            .. parts.Select((part, place) => new Document
            {
                Id = $"tx{place + 1}",
                Kind = DocumentKind.Agreement,
                Authors = [.. parties],
                Provisions = [new Provision { Number = "1", Proposals = [part.Id] }],
                Links = place == 0 ? [] : [new Link { Kind = Pick(random, LinkKind.Revises, LinkKind.Replaces), To = "document:tx1" }],
            }),
        ];
        while (true)
        {
            var made = OfWholes(WithActs(random, Bare(parties) with { Proposals = [.. parts], Documents = [.. texts] }, parties, ["document:tx1", "document:tx2"], random.Next(2, 7)));
            if (Doubts(made) <= MostDoubts)
            {
                return made;
            }
        }
    }

    /// <summary>One of several.</summary>
    public static T Pick<T>(this Random random, params T[] items) => items[random.Next(items.Length)];

    /// <summary>The day of a number, counted from 1.</summary>
    public static LocalDate DayOf(int number) => FirstDay.PlusDays(number - 1);

    /// <summary>A record of some parties and nothing else.</summary>
    public static NegotiationRecord Bare(IEnumerable<Id<Party>> parties) => new()
    {
        Id = "case",
        Title = "A case",
        Sources = [new Source { Id = "src1", Publisher = "A paper", Language = "en" }],
        Parties = [.. parties.Select(id => new Party { Id = id, Kind = PartyKind.State, Name = id.Text })],
    };

    /// <summary>About how many worlds the doubts of a record allow: what is told by a borrowed mouth or denied, days that are not exact, facts in two ways, two on one day.</summary>
    public static int Doubts(NegotiationRecord record)
    {
        var acts = record.Statements.Select(said => (Evidence: said.Evidence, At: said.By[0].At)).Concat(record.Events.Select(each => (each.Evidence, At: each.When?.Values[0]))).ToArray();
        var doubts = acts.Count(act => act.Evidence.Any(piece => piece.Via.Count > 0)) + (3 * acts.Count(act => act.At is null || act.At.Earliest != act.At.Latest))
            + record.Statements.Count(said => said.Act == Act.Deny || said.Links.Count > 0)
            + record.Events.Count(each => each.Occurrence.IsContested || each.When is { IsContested: true })
            + record.Proposals.Count(each => each.Actors is { IsContested: true } || each.Schedule is { IsContested: true })
            + acts.Where(act => act.At is not null && act.At.Earliest == act.At.Latest).GroupBy(act => act.At!.Earliest).Sum(group => (group.Count() - 1) * group.Count() / 2);
        return 1 << Math.Min(doubts, 30);
    }

    private static Proposal[] Proposals(Random random, Id<Party>[] parties)
    {
        var found = new List<Proposal>();
        var count = random.Next(1, 4);
        for (var number = 1; number <= count; number++)
        {
            var made = Plain(random, number, parties);
            if (number == 2 && random.OneIn(2))
            {
                made = made with { Links = [new Link { Kind = Pick(random, LinkKind.Revises, LinkKind.Replaces), To = "proposal:px1" }] };
            }

            if (random.OneIn(6))
            {
                made = made with { Consent = new Attested<Consent>(Consent(random, parties)) };
            }

            if (random.OneIn(4))
            {
                made = made with { Conditions = [Condition(random, number == 1 ? "proposal:px2" : "proposal:px1", count)] };
            }

            if (random.OneIn(10))
            {
                made = made with { VoidWhen = [Condition(random, number == 1 ? "proposal:px2" : "proposal:px1", count)] };
            }

            if (random.OneIn(10))
            {
                made = made with { Withdrawal = new WithdrawalClause { Notice = random.OneIn(2) ? Period.FromDays(2) : null } };
            }

            found.Add(made);
        }

        if (count > 1 && random.OneIn(3))
        {
            found.Add(new Package { Id = "pk", Parts = [.. found.Take(2).Select(part => part.Id)], Severable = random.OneIn(2) });
        }

        return [.. found];
    }

    /// <summary>Two proposals of all parties, for which the whole speaks: of an amount that was done, and of a breach, a whole tells less than its parts.</summary>
    private static IEnumerable<Proposal> Parts(Random random, Id<Party>[] parties) =>
        Enumerable.Range(1, 2).Select(number => Plain(random, number, parties) with { Actors = [.. parties], OpenUntil = null });

    /// <summary>The same record without effects that a whole cannot tell of its parts.</summary>
    private static NegotiationRecord OfWholes(NegotiationRecord record) => record with
    {
        Events = [.. record.Events.Select(each => each.Effects.Any(effect => effect.Kind == EffectKind.Breaches || effect.Kind == EffectKind.CarriesOut) ? each with { Effects = [] } : each)],
        Statements = [.. record.Statements.Select(said => said.Act == Act.Accuse ? said with { Act = Act.Discuss } : said)],
    };

    private static Proposal Plain(Random random, int number, Id<Party>[] parties)
    {
        var id = $"px{number}";
        AttestedList<Id<Party>>? actors = random.OneIn(12) ? null
            : random.OneIn(10) ? new([parties[0]])
            : random.OneIn(15) ? new AttestedList<Id<Party>>([Stated<ValueList<Id<Party>>>([.. parties.Take(2)]), Stated<ValueList<Id<Party>>>([.. parties.Reverse().Take(2)])])
            : new([.. parties.Take(random.Next(2, parties.Length + 1))]);
        var until = random.OneIn(8) ? Deadline(random) : null;
        return random.Next(4) switch
        {
            0 => new Undertaking { Id = id, Action = "act", Actors = actors, OpenUntil = until, Schedule = random.OneIn(2) ? new Attested<Schedule>(new Schedule { Due = Deadline(random) }) : null },
            1 => new PrisonerExchange
            {
                Id = id,
                Actors = actors,
                OpenUntil = until,
                Transfers = (ValueList<Transfer>)[new() { From = parties[0], To = parties[1], Count = 100 }, new() { From = parties[1], To = parties[0], Count = 100 }],
                Schedule = random.OneIn(2) ? new Attested<Schedule>(new Schedule { Due = Deadline(random) }) : null,
            },
            _ => new CeasefireProposal { Id = id, Actors = actors, OpenUntil = until, Schedule = random.OneIn(2) ? Lasting(random) : null },
        };
    }

    private static Attested<Schedule> Lasting(Random random)
    {
        var start = random.OneIn(2) ? null : Deadline(random);
        Schedule With(int days) => new() { Start = start, Term = random.OneIn(3) ? new UntilTerm { When = Deadline(random) } : new FixedTerm { For = Period.FromDays(days) } };
        return random.OneIn(8)
            ? new Attested<Schedule>([Stated(new Schedule { Start = start, Term = new FixedTerm { For = Period.FromDays(2) } }), Stated(new Schedule { Start = start, Term = new FixedTerm { For = Period.FromDays(4) } })])
            : new Attested<Schedule>(With(random.Next(1, 6)) with { Renewal = random.OneIn(6) ? new Renewal { Mode = Pick(random, RenewalMode.Automatic, RenewalMode.ByConsent) } : null });
    }

    private static Consent Consent(Random random, Id<Party>[] parties) => new()
    {
        Of = [.. parties.Take(2)],
        Means = random.OneIn(2) ? null : Pick(random, ConsentMeans.Signature, ConsentMeans.Ratification),
        Quorum = random.OneIn(4) ? 2 : null,
        Entry = random.OneIn(4) ? (Reference)"event:ev1" : default(Reference?),
    };

    private static Condition Condition(Random random, Reference other, int proposals)
    {
        Condition made = proposals > 1 && random.OneIn(2)
            ? new StateReached { On = other, State = Pick(random, ConditionState.Agreed, ConditionState.InForce, ConditionState.Accepted, ConditionState.CarriedOut, ConditionState.Rejected) }
            : new StateReached { On = Pick<Reference>(random, "event:ev1", "event:ev2"), State = ConditionState.Happened };
        made = random.OneIn(6) ? made with { Deadline = Day(random, false) } : made;
        made = random.OneIn(6) ? made with { WhileHolds = true } : made;
        return random.OneIn(12) ? made with { IsNegated = true } : made;
    }

    private static Document[] Texts(Random random, Id<Party>[] parties, Proposal[] proposals)
    {
        var text = new Document
        {
            Id = "tx1",
            Kind = DocumentKind.Agreement,
            Authors = random.OneIn(4) ? null : new AttestedList<Id<Party>>([.. parties.Take(random.Next(2, parties.Length + 1))]),
            Provisions = [.. proposals.Take(2).Select((held, place) => new Provision { Number = $"{place + 1}", Proposals = [held.Id] })],
            Consent = random.OneIn(5) ? new Attested<Consent>(Consent(random, parties)) : null,
            Conditions = random.OneIn(6) ? [Condition(random, "proposal:px1", 1)] : [],
        };
        return random.OneIn(3)
            ? [text, text with { Id = "tx2", Provisions = [.. proposals.Skip(2).Select(held => new Provision { Number = "1", Proposals = [held.Id] })], Links = [new Link { Kind = LinkKind.Revises, To = "document:tx1" }] }]
            : [text];
    }

    /// <summary>Adds acts: two times of three one thing is put and all others say yes first, as days go by, and then comes what may.</summary>
    private static NegotiationRecord WithActs(Random random, NegotiationRecord bare, Id<Party>[] parties, Reference[] subjects, int count)
    {
        var events = new List<Event>();
        var said = new List<Statement>();
        var cursor = 1;
        var isInOrder = !random.OneIn(4);
        When Next(bool mayBeVague)
        {
            cursor = Math.Min(Days, cursor + random.Next(3));
            return isInOrder ? Stated(random, mayBeVague, cursor) : Day(random, mayBeVague);
        }

        var isDeal = !random.OneIn(3);
        var subject = random.Pick(subjects);
        if (isDeal)
        {
            var author = random.Pick(parties);
            said.Add(Said("st1", author, Act.Propose, subject, Next(true)) with { Evidence = Evidence(random) });
            if (random.OneIn(6))
            {
                said.Add(Said("st2", parties.First(party => party != author), Act.Reject, subject, Next(false)));
            }

            var first = said.Count + 1;
            said.AddRange(parties.Where(party => party != author && !random.OneIn(6)).Select((party, place) =>
                Said($"st{place + first}", party, Act.Accept, subject, Next(true)) with
                {
                    Evidence = Evidence(random),
                    Conditions = random.OneIn(8) ? [Condition(random, "proposal:px2", 1)] : [],
                    Form = random.OneIn(10) ? random.Pick(Forms) : null,
                }));
        }

        if (isDeal && IsExchange(bare, subject))
        {
            events.Add(Came(random, "ev1", parties, subject, bare, Next(false)));
        }

        while (said.Count + events.Count < Math.Max(count, 2))
        {
            if (random.OneIn(3) && events.Count < 3)
            {
                events.Add(Came(random, $"ev{events.Count + 1}", parties, random.OneIn(3) ? random.Pick(subjects) : subject, bare, Next(true)));
            }
            else
            {
                said.Add(Anything(random, $"st{said.Count + 1}", parties, subjects, said, Next(true)));
            }
        }

        // What conditions and texts may name is there, and hardly ever does more than that.
        for (var number = events.Count + 1; number <= 2; number++)
        {
            events.Add(Came(random, $"ev{number}", parties, subject, bare, Day(random, true)) with { Effects = [] });
        }

        return bare with { Events = [.. events], Statements = [.. said] };
    }

    private static Statement Said(string id, Id<Party> speaker, Act act, Reference on, When? at) => new()
    {
        Id = id,
        By = [new Voice { Speaker = speaker, At = at }],
        Act = act,
        On = [on],
    };

    private static Statement Anything(Random random, string id, Id<Party>[] parties, Reference[] subjects, List<Statement> earlier, When at)
    {
        var speaker = random.Pick(parties);
        var act = earlier.Count == 0 && !random.OneIn(4) ? Act.Propose : random.Pick(Acts);
        var on = random.Pick(subjects);
        Reference answers = default;
        if (earlier.Count > 0 && random.OneIn(8))
        {
            act = random.Pick(Act.Deny, Act.Withdraw);
            var other = random.Pick(earlier.ToArray());
            on = other.Reference;
            speaker = act == Act.Withdraw ? (Id<Party>)other.By[0].Speaker!.Value.Id : speaker;
        }
        else if (act == Act.Counter && earlier.Count > 0)
        {
            answers = random.Pick(random.Pick(earlier.ToArray()).Reference, random.Pick(subjects));
        }

        var isYes = act == Act.Accept || act == Act.Commit;
        return Said(id, speaker, act, on, random.OneIn(15) ? null : at) with
        {
            To = act == Act.Propose && random.OneIn(2) ? [.. parties.Where(party => party != speaker)] : null,
            Answers = answers == default ? default(Reference?) : answers,
            Form = isYes && random.OneIn(6) ? random.Pick(Forms) : null,
            Conditions = isYes && random.OneIn(3) ? [Condition(random, random.Pick<Reference>("proposal:px1", "proposal:px2"), 2)] : [],
            OpenUntil = act == Act.Propose && random.OneIn(8) ? Day(random, false) : null,
            For = act == Act.Extend && random.OneIn(2) ? Period.FromDays(2) : null,
            Evidence = Evidence(random),
            Links = earlier.Count > 0 && random.OneIn(25) ? [new Link { Kind = LinkKind.Corrects, To = random.Pick(earlier.ToArray()).Reference }] : [],
        };
    }

    private static bool IsExchange(NegotiationRecord record, Reference on) => record.Proposals.Any(each => each is PrisonerExchange && each.Reference == on);

    private static Event Came(Random random, string id, Id<Party>[] parties, Reference subject, NegotiationRecord bare, When at)
    {
        var effect = IsExchange(bare, subject) && !random.OneIn(3) ? EffectKind.CarriesOut : random.Pick(Effects);
        var isDone = effect == EffectKind.CarriesOut;
        return new Event
        {
            Id = id,
            Kind = EventKind.Decision,
            Occurrence = random.OneIn(12)
                ? new Attested<Occurrence>([Stated(Occurrence.Happened), Stated(Occurrence.DidNotHappen)])
                : new Attested<Occurrence>(random.Pick(Occurrence.Happened, Occurrence.Happened, Occurrence.Happened, Occurrence.Cancelled, Occurrence.DidNotHappen, Occurrence.Announced)),
            When = random.OneIn(15) ? null
                : random.OneIn(15) ? new Attested<When>([Stated<When>(DayOf(random.Next(1, Days + 1))), Stated<When>(DayOf(random.Next(1, Days + 1)))])
                : new Attested<When>(at),
            Effects = random.OneIn(4) ? [] :
            [
                new Effect
                {
                    Kind = effect,
                    On = subject,
                    By = (isDone || effect == EffectKind.Breaches) && random.OneIn(2) ? [random.Pick(parties)] : null,
                    Done = isDone && !random.OneIn(3) ? random.Pick<Quantity>(40, 60, 100) : null,
                },
            ],
            Evidence = Evidence(random),
        };
    }

    private static ValueList<Evidence> Evidence(Random random) => random.Next(12) switch
    {
        0 => [new Evidence { Source = "src1", Wording = Wording.Paraphrase, Via = [new Voice { Description = "a senior official" }] }],
        1 => [new Evidence { Source = "src1", Wording = Wording.Paraphrase }],
        _ => [],
    };

    private static Testimony<T> Stated<T>(T value)
        where T : notnull => new() { Value = value, Evidence = [new Evidence { Source = "src1", Wording = Wording.Paraphrase }] };

    private static When Day(Random random, bool mayBeVague) => Stated(random, mayBeVague, random.Next(1, Days + 1));

    private static When Stated(Random random, bool mayBeVague, int day) =>
        mayBeVague && random.OneIn(20) ? ApproximateDate.Parse("2025-05")
        : mayBeVague && random.OneIn(15) ? Moment.Parse($"2025-05-{day:00}T{random.Next(8, 20):00}:00:00Z")
        : DayOf(day);

    /// <summary>A day by which something is to be done or over: now and then too early.</summary>
    private static When Deadline(Random random) => DayOf(random.OneIn(3) ? random.Next(1, Days + 1) : random.Next(6, Days + 4));

    /// <summary>Whether one comes out one time in so many.</summary>
    private static bool OneIn(this Random random, int times) => random.Next(times) == 0;
}
