using System.Globalization;

namespace Negotiation.Model;

/// <summary>An event or a statement is of a time that can be meant: not hundreds of years from its report and from all else in the record.</summary>
/// <remarks>A record of old times has more than one entry of them, and is left alone; a year of two digits beside a report of today is not.</remarks>
internal sealed class Years : RecordRule
{
    private const int Far = 500;
    private const int Near = 100;

    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.AtEnd(findings =>
    {
        (Entry Entry, int Year, string Pointer)[] dated =
        [
            .. survey.Record.Events.Index().Select(each => Of(survey, each.Item, $"/events/{each.Index}")).OfType<(Entry, int, string)>(),
            .. survey.Record.Statements.Index().Select(each => Of(survey, each.Item, $"/statements/{each.Index}")).OfType<(Entry, int, string)>(),
        ];
        int[] years = [.. dated.Select(each => each.Year).Order()];
        foreach (var (entry, year, pointer) in dated)
        {
            if (ReportOf(survey, entry) is { } report && Math.Abs(report - year) > Far && IsAlone(years, year) && (dated.Length > 1 || year is >= 0 and < 100 || year > report))
            {
                findings.Add(
                    RuleBook.UnlikelyYear,
                    $"{pointer}",
                    $"'{entry.Reference}' is of the year {Digits(year)}, and its report of {Digits(report)}: correct the year, if it is a slip.");
            }
        }
    });

    private static (Entry, int, string)? Of(Survey survey, Entry entry, string pointer) =>
        survey.Times.Of(entry.Reference).Days is var days && (days.Earliest.Day ?? days.Latest.Day) is { } day ? (entry, day.Year, pointer) : null;

    /// <summary>The year of the first report that has one.</summary>
    private static int? ReportOf(Survey survey, Entry entry)
    {
        foreach (var piece in entry.Evidence)
        {
            if (survey.Times.Of((Reference)piece.Source).Days.Earliest.Day is { } day)
            {
                return day.Year;
            }
        }

        return null;
    }

    private static string Digits(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Whether no other entry is of about that time.</summary>
    /// <param name="years">The years of all entries, in order.</param>
    /// <param name="year">One of them.</param>
    private static bool IsAlone(int[] years, int year)
    {
        var at = Array.BinarySearch(years, year);
        return (at == 0 || years[at - 1] < year - Near) && (at + 1 == years.Length || years[at + 1] > year + Near);
    }
}
