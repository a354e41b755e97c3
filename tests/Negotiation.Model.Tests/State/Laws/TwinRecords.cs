using FsCheck;
using NodaTime;

namespace Negotiation.Model.Tests.State.Laws;

/// <summary>Makes the records that <see cref="StandingTwin"/> covers.</summary>
/// <remarks>
/// Two or three parties, one or two truces of two or all of them, the second now and then in place of the first, or one truce in a text of its
/// authors; two to eight acts: put, accepted (also on a condition), refused, countered, put off, taken back, a statement withdrawn or denied; a
/// condition on an event; a term, an end, a time to answer; an event that ends it. Days are exact or a month, and what is told by a borrowed mouth
/// is in doubt. Not in them: organs, quorums, means of consent, forms, extensions, suspensions, notices, packages, contested facts, moments, links
/// of order, corrections, performance.
/// </remarks>
internal static class TwinRecords
{
    private static readonly Id<Party>[] Names = ["pa", "pb", "pc"];

    /// <summary>Any of them; a failure shrinks to one from which nothing can be left out.</summary>
    public static Arbitrary<StandingCase> All { get; } = StandingRecords.Of(Make);

    /// <summary>A record of chance.</summary>
    public static NegotiationRecord Make(Random random)
    {
        while (true)
        {
            var made = Any(random);
            if (StandingRecords.Doubts(made) <= StandingRecords.MostDoubts)
            {
                return made;
            }
        }
    }

    private static NegotiationRecord Any(Random random)
    {
        var parties = Names[..random.Next(2, 4)];
        var actors = parties[..random.Next(2, parties.Length + 1)];
        var isText = random.Next(4) == 0;
        Proposal[] proposals = [.. Enumerable.Range(1, isText ? 1 : random.Next(1, 3)).Select(number => Truce(random, number, actors))];
        Document[] texts = !isText ? [] :
        [
            new()
            {
                Id = "tx1",
                Kind = DocumentKind.Agreement,
                Authors = [.. actors],
                Provisions = [new Provision { Number = "1", Proposals = ["px1"] }],
            },
        ];
        Reference[] subjects = isText ? ["document:tx1"] : [.. proposals.Select(each => each.Reference)];
        var statements = new List<Statement>();
        var count = random.Next(2, 9);
        for (var number = 1; number <= count; number++)
        {
            statements.Add(Said(random, number, parties, subjects, statements));
        }

        return StandingRecords.Bare(parties) with
        {
            Proposals = [.. proposals],
            Documents = [.. texts],
            Statements = [.. statements],
            Events =
            [
                new Event
                {
                    Id = "ev1",
                    Kind = EventKind.Talks,
                    Occurrence = random.Pick(Occurrence.Happened, Occurrence.Happened, Occurrence.Cancelled, Occurrence.DidNotHappen),
                    When = new Attested<When>(Day(random)),
                },
                .. random.Next(6) == 0 ? new[] { new Event { Id = "ev2", Kind = EventKind.Decision, Occurrence = random.Pick(Occurrence.Happened, Occurrence.Cancelled), When = new Attested<When>(Day(random)), Effects = [new Effect { Kind = EffectKind.Ends, On = subjects[0] }] } } : [],
            ],
        };
    }

    private static Proposal Truce(Random random, int number, Id<Party>[] actors)
    {
        var kind = random.Next(8);
        Schedule? schedule = kind switch
        {
            0 => new() { Term = new UntilTerm { When = Day(random) } },
            1 => new() { Start = Day(random), Term = new FixedTerm { For = Period.FromDays(random.Next(1, 6)) } },
            2 => new() { Term = new FixedTerm { For = Period.FromDays(random.Next(1, 6)) } },
            3 => new() { Start = Day(random) },
            _ => null,
        };
        return new CeasefireProposal
        {
            Id = $"px{number}",
            Actors = [.. actors],
            Schedule = schedule is null ? null : new Attested<Schedule>(schedule),
            OpenUntil = kind == 4 ? Day(random) : null,
            Conditions = random.Next(5) == 0 ? [Condition()] : [],
            Links = number == 2 && random.Next(2) == 0 ? [new Link { Kind = random.Pick(LinkKind.Revises, LinkKind.Replaces), To = "proposal:px1" }] : [],
        };
    }

    private static Statement Said(Random random, int number, Id<Party>[] parties, Reference[] subjects, List<Statement> earlier)
    {
        var speaker = random.Pick(parties);
        var act = earlier.Count == 0 ? Act.Propose : random.Pick(Act.Propose, Act.Accept, Act.Accept, Act.Accept, Act.Accept, Act.Reject, Act.Reject, Act.Defer, Act.Withdraw, Act.Counter);
        var on = random.Pick(subjects);
        When at = random.Next(30) == 0 ? ApproximateDate.Parse("2025-05") : Day(random);
        Reference? answers = null;
        if (earlier.Count > 0 && random.Next(7) == 0)
        {
            var other = random.Pick(earlier.ToArray());
            act = random.Pick(Act.Deny, Act.Withdraw);
            on = other.Reference;
            speaker = act == Act.Withdraw ? (Id<Party>)other.By[0].Speaker!.Value.Id : speaker;
            at = other.By[0].At!.Earliest is { Day: { } day } && other.By[0].At!.Earliest == other.By[0].At!.Latest ? day.PlusDays(random.Next(0, 4)) : new LocalDate(2025, 5, 31);
        }
        else if (act == Act.Counter)
        {
            (act, on, answers) = subjects.Length > 1 ? (act, subjects[1], subjects[0]) : (Act.Reject, on, answers);
        }

        return new Statement
        {
            Id = $"st{number}",
            By = [new Voice { Speaker = speaker, At = at }],
            Act = act,
            On = [on],
            Answers = answers,
            Conditions = act == Act.Accept && random.Next(6) == 0 ? [Condition()] : [],
            Evidence = random.Next(12) == 0 ? [new Evidence { Source = "src1", Wording = Wording.Paraphrase, Via = [new Voice { Description = "a senior official" }] }] : [],
        };
    }

    private static StateReached Condition() => new() { On = "event:ev1", State = ConditionState.Happened };

    private static LocalDate Day(Random random) => StandingRecords.DayOf(random.Next(1, 11));
}
