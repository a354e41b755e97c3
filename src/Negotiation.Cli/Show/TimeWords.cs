using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Times in words.</summary>
/// <param name="names">The names of the entries that times are counted from.</param>
/// <param name="conditions">The words for what renewals hang on.</param>
internal sealed class TimeWords(Names names, ConditionWords conditions)
{
    /// <summary>A time that needs no other entry to be understood; <c>null</c> for others.</summary>
    public static string? OfDate(When? when) => when switch
    {
        ApproximateDate date => date.Text,
        Moment moment => moment.Text,
        _ => null,
    };

    /// <summary>A time.</summary>
    public string Of(When when) => when switch
    {
        Phrase phrase => Of(phrase),
        Relative { Offset: null } relative => $"at {Point(relative)}",
        NumberedDay numbered => $"on {Point(numbered)}",
        Window window => Of(window),
        EarliestOf earliest => $"the earliest of {Lists.And(earliest.Times.Select(Of))}",
        LatestOf latest => $"the latest of {Lists.And(latest.Times.Select(Of))}",
        UnknownWhen unknown => $"a time given in the way '{unknown.Kind}'",
        Relative relative => Point(relative),
        _ => OfDate(when) ?? when.ToString(),
    };

    /// <summary>The times that a fact is attested to have, with "or" between them; <c>null</c> for none.</summary>
    public string? OfOptional(Attested<When>? when) => when is null ? null : Lists.Or(when.Values.Select(Of));

    /// <summary>A schedule.</summary>
    public string Of(Schedule schedule) => string.Join(
        ", ",
        new[]
        {
            schedule.Start is { } start ? $"from {Bound(start)}" : null,
            schedule.Due is { } due ? $"due by {Bound(due)}" : null,
            schedule.Term is { } term ? Of(term) : null,
            schedule.Every is { } every ? $"every {PeriodWords.Of(every)}" : null,
            schedule.Lasting is { } lasting ? $"for {PeriodWords.Of(lasting)} each time" : null,
            schedule.Through is { } last ? $"the last time at {Bound(last)}" : null,
            schedule.Renewal is { } renewal ? Of(renewal) : null,
        }.OfType<string>());

    /// <summary>A time as the point up to which or from which something reaches.</summary>
    public string Bound(When when) => when switch
    {
        Relative relative => Point(relative),
        NumberedDay numbered => Point(numbered),
        _ => Of(when),
    };

    private string Of(Term term) => term switch
    {
        UntilTerm until => $"until {Bound(until.When)}",
        FixedTerm length when length.Bound == TermBound.Exactly => $"for {PeriodWords.Of(length.For)}",
        FixedTerm length => $"for {CodeWords.Of(length.Bound.Text)} {PeriodWords.Of(length.For)}",
        OpenTerm => "without an end",
        NotKnownTerm => "for an unknown time",
        UnknownTerm unknown => $"for a term given in the way '{unknown.Kind}'",
        _ => term.ToString(),
    };

    private string Of(Renewal renewal)
    {
        var mode = renewal.Mode == RenewalMode.Automatic ? "renewed automatically"
            : renewal.Mode == RenewalMode.ByConsent ? "renewed by consent"
            : $"renewed in the way '{renewal.Mode.Text}'";
        var length = renewal.For is { } period ? $"for {PeriodWords.Of(period)}" : "for the same term";
        var times = renewal.Times is { } most ? $", at most {Counts.Of(most, "time")}" : "";
        var when = renewal.When is { } needed ? $" if {conditions.Of(needed)}" : "";
        var unless = renewal.Unless is { } condition ? $" unless {conditions.Of(condition)}" : "";
        var notice = renewal.Notice is { } ahead ? $", which must be known {PeriodWords.Of(ahead)} before the end" : "";
        return $"{mode} {length}{times}{when}{unless}{notice}";
    }

    private string Of(Phrase phrase)
    {
        string?[] details =
        [
            phrase.Anchor is { } anchor ? $"counted from {names.Of(anchor)}" : null,
            phrase.Within is { } within ? Of(within) : null,
        ];
        var known = string.Join(", ", details.OfType<string>());
        return known.Length == 0 || names.IsBrief ? $"\"{phrase.Text}\"" : $"\"{phrase.Text}\" ({known})";
    }

    private string Point(NumberedDay numbered) => string.Create(CultureInfo.InvariantCulture, $"day {numbered.Number} from {names.Of(numbered.Of)}");

    private string Point(Relative relative)
    {
        var edge = relative.Edge is { } side ? $"the {CodeWords.Of(side.Text)} of " : "";
        var anchor = edge + names.Of(relative.Anchor);
        return relative.Offset is { } offset ? $"{PeriodWords.Of(offset)} after {anchor}" : anchor;
    }

    private string Of(Window window) => window is { NotBefore: Relative { Offset: null, Edge: { } edge } after, NotAfter: null } && edge == Edge.End
        ? $"after {names.Of(after.Anchor)}"
        : Bounded(window);

    private string Bounded(Window window) => string.Join(
        ", ",
        new[]
        {
            window.NotBefore is { } first ? $"not before {Bound(first)}" : null,
            window.NotAfter is { } last ? $"not after {Bound(last)}" : null,
        }.OfType<string>());
}
