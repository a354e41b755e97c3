using System.Globalization;
using Negotiation.Model;
using NodaTime;
using NodaTime.Text;

namespace Negotiation.Cli;

/// <summary>Makes the report of a record.</summary>
internal static class ReportBuilder
{
    /// <summary>The report.</summary>
    /// <param name="ledger">The record, without errors, made ready.</param>
    /// <param name="stops">The dates at which its clocks stop.</param>
    /// <param name="progress">Is told how many pairs of dates are done.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Report Of(Ledger ledger, ReportStops stops, IProgress<ReportProgress> progress, CancellationToken cancellationToken)
    {
        var record = ledger.Record;
        var words = new ReportWords(record);
        var cards = new ReportCards(record, words);
        var answers = new ReportAnswers(record, words, cards);
        var questions = new ReportQuestions();
        questions.Order(answers.Of(ledger.AsOf()));
        var done = 0;
        foreach (var (known, on, state) in States(ledger, stops, cancellationToken))
        {
            questions.Add(known, on, answers.Of(state));
            progress.Report(new ReportProgress(++done, stops.On.Count * stops.Known.Count));
        }

        var (changesOn, changesKnown) = questions.ChangingDates();
        return new Report(
            record.Title,
            SummaryOf(record, stops, ledger),
            Dates(stops.On, changesOn, "the last day of what is known"),
            Dates(stops.Known, changesKnown, "everything that is recorded"),
            ReportSections.All,
            answers.Columns,
            answers.Rows,
            questions.All(PlacesOf(changesOn), PlacesOf(changesKnown)),
            questions.Answers,
            cards.All,
            cards.Sources([.. changesKnown.Select(place => ledger.AsOf(null, stops.Known[place]))]),
            answers.Lanes);
    }

    /// <summary>The states at all pairs of dates, in order, their answers worked out by as many processors as there are.</summary>
    private static ParallelQuery<(int Known, int On, NegotiationState State)> States(Ledger ledger, ReportStops stops, CancellationToken cancellationToken) =>
        Enumerable.Range(0, stops.Known.Count)
            .SelectMany(known => Enumerable.Range(0, stops.On.Count).Select(on => (Known: known, On: on)))
            .AsParallel()
            .AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .WithCancellation(cancellationToken)
            .Select(place => (place.Known, place.On, WorkedOut(ledger.AsOf(stops.On[place.On], stops.Known[place.Known]))));

    private static NegotiationState WorkedOut(NegotiationState state)
    {
        _ = state.Answers.Count();
        return state;
    }

    private static Dictionary<int, int> PlacesOf(IReadOnlyList<int> places) => places.Index().ToDictionary(place => place.Item, place => place.Index);

    private static ReportDate[] Dates(IReadOnlyList<LocalDate?> days, IReadOnlyList<int> places, string always) => [.. places.Select(place => Date(days[place], always))];

    private static ReportDate Date(LocalDate? day, string always) =>
        day is { } known ? new(LocalDatePattern.Iso.Format(known), ReportWords.Of(known)) : new(null, always);

    private static string SummaryOf(NegotiationRecord record, ReportStops stops, Ledger ledger)
    {
        var held = string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(record.Parties.Count, "party", "parties")}, {Count(record.Proposals.Count, "proposal", "proposals")}, {Count(record.Events.Count, "event", "events")} and {Count(record.Statements.Count, "statement", "statements")}, as {Count(record.Sources.Count, "source tells", "sources tell")} them.");
        return stops.AreAll ? held : string.Create(
            CultureInfo.InvariantCulture,
            $"{held} The record is long: its clocks stop at {stops.On.Count - 1:N0} of {ledger.Dates.Count:N0} dates and at {stops.Known.Count - 1:N0} of {ledger.KnowledgeDates.Count:N0} knowledge dates; what stands at a stop is exact.");
    }

    private static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many)}");
}
