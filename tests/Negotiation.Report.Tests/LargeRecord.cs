using Negotiation.Model;
using NodaTime;

namespace Negotiation.Report.Tests;

/// <summary>A record as long as those of years of talks; every run makes the same one.</summary>
internal static class LargeRecord
{
    private const int Parties = 10;
    private const int Issues = 20;
    private const int Proposals = 300;
    private const int Events = 400;
    private const int Sources = 40;
    private static readonly LocalDate First = new(2015, 1, 1);

    private static readonly Act[] Acts =
    [
        Act.Demand, Act.Propose, Act.Reject, Act.Accept, Act.Discuss, Act.Support, Act.Oppose, Act.Assert, Act.Reaffirm, Act.Defer,
    ];

    /// <summary>The record.</summary>
    /// <param name="statements">How many statements it has.</param>
    /// <param name="days">On how many days they are said.</param>
    public static NegotiationRecord Of(int statements, int days)
    {
        var chance = new Random(4);
        string Day(int number) => First.PlusDays(number * 3650 / days).ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new NegotiationRecord
        {
            Id = "large",
            Title = "Ten years of talks",
            Sources = [.. Enumerable.Range(0, Sources).Select(i => new Source { Id = $"source-{i}", Publisher = $"Paper {i}", Language = "en", Published = ApproximateDate.Parse(Day((i + 1) * days / Sources)) })],
            Parties = [.. Enumerable.Range(0, Parties).Select(i => new Party { Id = $"party-{i}", Kind = PartyKind.State, Name = $"Party {i}" })],
            Issues = [.. Enumerable.Range(0, Issues).Select(i => new Issue { Id = $"issue-{i}", Name = $"Point {i} of the agenda" })],
            Proposals = [.. Enumerable.Range(0, Proposals).Select(i => new Undertaking { Id = $"proposal-{i}", Action = "open-road", Issue = $"issue-{i % Issues}", Summary = $"Road {i} is opened" })],
            Events = [.. Enumerable.Range(0, Events).Select(i => new Event
            {
                Id = $"event-{i}",
                Kind = EventKind.Talks,
                Occurrence = Occurrence.Happened,
                When = (When)ApproximateDate.Parse(Day(chance.Next(days))),
                Participants = (ValueList<Participant>)[new Participant { Party = $"party-{i % Parties}" }, new Participant { Party = $"party-{(i + 1) % Parties}" }],
                Evidence = [new Evidence { Source = $"source-{Sources - 1}", Wording = Wording.Paraphrase }],
            })],
            Statements = [.. Enumerable.Range(0, statements).Select(i =>
            {
                var day = chance.Next(days);
                return new Statement
                {
                    Id = $"statement-{i}",
                    By = [new Voice { Speaker = $"party:party-{chance.Next(Parties)}", At = ApproximateDate.Parse(Day(day)) }],
                    Act = Acts[chance.Next(Acts.Length)],
                    On = [$"proposal:proposal-{chance.Next(Proposals)}"],
                    Content = $"What was said as number {i}",
                    Evidence = [new Evidence { Source = $"source-{Math.Min(Sources - 1, day * Sources / days)}", Wording = Wording.Paraphrase, Span = new TextSpan(10 * i, (10 * i) + 9, TextSpan.HashOf("words"), null) }],
                };
            })],
        };
    }
}
