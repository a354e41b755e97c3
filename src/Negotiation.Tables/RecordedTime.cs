using System.Globalization;
using Negotiation.Model;
using NodaTime.Text;

namespace Negotiation.Tables;

/// <summary>Times as they are recorded, with the references of what they are counted from.</summary>
internal static class RecordedTime
{
    /// <summary>The text of a time: <c>2025-05-19</c>, <c>P30D after the end of event:signing</c>.</summary>
    public static string Of(When time) => time switch
    {
        ApproximateDate date => date.Text,
        Moment moment => moment.Text,
        Phrase phrase => phrase.Text,
        Relative relative => Of(relative),
        NumberedDay numbered => string.Create(CultureInfo.InvariantCulture, $"day {numbered.Number} from {numbered.Of}"),
        Window window => Of(window),
        EarliestOf several => $"the earliest of {Series.And(several.Times.Select(Of))}",
        LatestOf several => $"the latest of {Series.And(several.Times.Select(Of))}",
        UnknownWhen unknown => unknown.Kind,
        _ => time.ToString(),
    };

    private static string Of(Relative relative)
    {
        var anchor = relative.Edge is { } edge ? $"the {edge} of {relative.Anchor}" : relative.Anchor.Text;
        return relative.Offset is { } offset ? $"{PeriodPattern.Roundtrip.Format(offset)} after {anchor}" : $"at {anchor}";
    }

    private static string Of(Window window) => (window.NotBefore, window.NotAfter) switch
    {
        ({ } first, { } last) => $"not before {Of(first)}, not after {Of(last)}",
        ({ } first, null) => $"not before {Of(first)}",
        (null, { } last) => $"not after {Of(last)}",
        _ => "",
    };
}
