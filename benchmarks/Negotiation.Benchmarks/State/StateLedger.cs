using Negotiation.Benchmarks.Corpora;
using Negotiation.Model;
using NodaTime;

namespace Negotiation.Benchmarks.State;

/// <summary>Ledgers of generated statements, the same for the same size: a few parties, many subjects, one of them with a tenth of all that a party said.</summary>
/// <remarks>
/// Days spread over ten years, mostly told to the day, some as a month or as a moment; one statement in ten is said at an event, one in
/// twenty has a second source. Sources are published within a month of what they tell; one in a thousand has no date.
/// </remarks>
internal static class StateLedger
{
    /// <summary>The subject with by far the most statements.</summary>
    public static readonly Reference Hot = "proposal:hot";

    /// <summary>The first day.</summary>
    public static readonly LocalDate First = new(2015, 1, 1);

    /// <summary>How many days it spreads over.</summary>
    public const int Days = 3650;

    private static readonly Act[] Acts =
        [Act.Reject, Act.Accept, Act.Propose, Act.Support, Act.Discuss, Act.Commit, Act.Demand, Act.Oppose, Act.Assert, Act.Reaffirm];

    /// <summary>The parties.</summary>
    public static Id<Party>[] Parties { get; } = [.. Enumerable.Range(1, 8).Select(number => Id<Party>.Parse($"party-{number}"))];

    /// <summary>The subjects.</summary>
    public static Reference[] Subjects(int statements) => [.. Enumerable.Range(1, statements / 500).Select(number => Reference.Parse($"proposal:p{number}"))];

    /// <summary>A ledger of so many statements.</summary>
    public static NegotiationRecord Of(int statements)
    {
        var chance = new Chance(7);
        var texts = Enumerable.Range(0, Days).Select(day => (When)ApproximateDate.Parse($"{First.PlusDays(day):uuuu-MM-dd}")).ToArray();
        var subjects = Subjects(statements).Select(subject => ValueList.Of(subject)).ToArray();
        var hot = ValueList.Of(Hot);
        var speakers = Parties.Select(party => (Reference)party).ToArray();
        var events = statements / 100;
        var perDay = Math.Max(1, statements / 50 / Days);
        return new NegotiationRecord
        {
            Id = "ledger",
            Title = $"{statements} statements",
            Sources = [.. Enumerable.Range(0, Days * perDay).Select(number => new Source
            {
                Id = $"s{number}", Publisher = "A paper", Language = "en", Published = chance.Below(1000) == 0 ? null : texts[number / perDay],
            })],
            Parties = [.. Parties.Select(party => new Party { Id = party, Kind = PartyKind.State, Name = party.Text })],
            Proposals =
            [
                new Undertaking { Id = "hot", Action = "deliver" },
                .. subjects.Select(subject => new Undertaking { Id = Id<Proposal>.Parse(subject[0].Id), Action = "deliver" }),
            ],
            Events = [.. Enumerable.Range(0, events).Select(number => new Event
            {
                Id = $"e{number}", Kind = EventKind.Talks, Occurrence = Occurrence.Happened, When = texts[DayOf(number, events)], Evidence = [Stated(DayOf(number, events))],
            })],
            Statements = [.. Enumerable.Range(0, statements).Select(Said)],
        };

        Statement Said(int number)
        {
            var isHot = chance.Percent(10);
            var voice = new Voice { Speaker = speakers[isHot ? 0 : chance.Below(speakers.Length)] };
            var day = chance.Below(Days);
            if (chance.Percent(10))
            {
                var occasion = chance.Below(events);
                day = DayOf(occasion, events);
                voice = voice with { In = $"e{occasion}" };
            }
            else
            {
                voice = voice with { At = chance.Percent(4) ? ApproximateDate.Parse($"{First.PlusDays(day):uuuu-MM}") : chance.Percent(4) ? Moment.Parse($"{First.PlusDays(day):uuuu-MM-dd}T12:00:00Z") : texts[day] };
            }

            return new Statement
            {
                Id = $"st{number}",
                By = [voice],
                Act = Acts[chance.Below(Acts.Length)],
                On = isHot ? hot : subjects[chance.Below(subjects.Length)],
                Evidence = chance.Percent(5) ? [Stated(day), Stated(day)] : [Stated(day)],
            };
        }

        Evidence Stated(int day) => new()
        {
            Source = $"s{(Math.Min(Days - 1, day + chance.Below(30)) * perDay) + chance.Below(perDay)}",
            Wording = Wording.Paraphrase,
            Via = chance.Percent(5) ? [new Voice { Speaker = speakers[chance.Below(speakers.Length)] }] : [],
        };
    }

    private static int DayOf(int number, int events) => (int)((long)number * Days / events);
}
