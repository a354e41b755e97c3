using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Negotiation.Model;

/// <summary>A date as precise as it is known: an EDTF text of ISO 8601-2, levels 0 to 2, and the days that it can mean.</summary>
/// <remarks>
/// <para>
/// The text is kept as it was written, and two dates are equal when their texts are: <c>2025-05</c> and <c>2025-05-XX</c> mean
/// the same days and are not equal, because one writer knew the unit and the other did not.
/// </para>
/// <para>
/// The bounds follow from the digits alone. <c>?</c> and <c>~</c> say how far the writer trusts them, not how far they may be
/// wrong, and so never widen <see cref="Earliest"/> and <see cref="Latest"/>.
/// </para>
/// <para>
/// Seasons are three whole months; 21 to 24 are read as those of the northern hemisphere, and a winter belongs to the year in
/// which it begins: <c>2001-24</c> reaches from 1 December 2001 to 28 February 2002. A time of day has no part in the bounds,
/// which are days of the calendar at the place of the offset.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var date = ApproximateDate.Parse("2025-06~");
/// Console.WriteLine($"{date.Earliest} to {date.Latest}"); // 2025-06-01 to 2025-06-30
/// </code>
/// </example>
public sealed record ApproximateDate : When, ITextValue<ApproximateDate>
{
    /// <summary>The letters of EDTF: any others make words.</summary>
    private const string Letters = "ESTXYZ";

    private const int ShortestWord = 3;

    private static readonly TextForm Form = new(
        RuleBook.NotADate,
        EdtfPattern.Whole,
        "A date of ISO 8601-2 (EDTF), levels 0 to 2: a day, month, year, season, interval or set, with ? ~ % and X where it is not certain.",
        "2025-05-19");

    private readonly EdtfReading reading;

    private ApproximateDate(string text, EdtfReading reading)
    {
        Text = text;
        this.reading = reading;
    }

    /// <summary>The date as it was written.</summary>
    public string Text { get; }

    /// <summary>The lowest level of EDTF that has every feature of the text: 0, 1 or 2.</summary>
    public int Level => reading.Level;

    /// <summary>The first day that it can mean, inclusive.</summary>
    /// <remarks>
    /// <see cref="DateBound.Open"/> for <c>../1985</c>, <see cref="DateBound.Unknown"/> for <c>/1985</c>, and a side of the
    /// calendar for a day before the year -9998 or after 9999.
    /// </remarks>
    public override DateBound Earliest => reading.Earliest;

    /// <summary>The last day that it can mean, inclusive.</summary>
    /// <remarks><see cref="DateBound.Open"/> for <c>1985/..</c>, <see cref="DateBound.Unknown"/> for <c>1985/</c>; else as <see cref="Earliest"/>.</remarks>
    public override DateBound Latest => reading.Latest;

    /// <summary>Whether a <c>?</c> or <c>%</c> stands anywhere: the source is doubted.</summary>
    public bool IsUncertain => reading.Qualifiers.HasFlag(EdtfQualifiers.Uncertain);

    /// <summary>Whether a <c>~</c> or <c>%</c> stands anywhere: the value is near the truth.</summary>
    public bool IsApproximate => reading.Qualifiers.HasFlag(EdtfQualifiers.Approximate);

    /// <summary>Whether it has two ends: <c>2004-06/2006-08</c>.</summary>
    public bool IsInterval => reading.Shape == EdtfShape.Interval;

    /// <summary>Whether it is one of several dates, which one is not known: <c>[1667,1668]</c>.</summary>
    public bool IsOneOf => reading.Shape == EdtfShape.OneOf;

    /// <summary>Whether it is all of several dates: <c>{1667,1668}</c>.</summary>
    public bool IsAllOf => reading.Shape == EdtfShape.AllOf;

    /// <summary>The date on which an interval begins; <c>null</c> when it is open or unknown, and when this is no interval.</summary>
    public ApproximateDate? Start => IsInterval ? EndOrNull(Text[..Text.IndexOf('/', StringComparison.Ordinal)]) : null;

    /// <summary>The date on which an interval ends, itself included; <c>null</c> when it is open or unknown, and when this is no interval.</summary>
    public ApproximateDate? End => IsInterval ? EndOrNull(Text[(Text.IndexOf('/', StringComparison.Ordinal) + 1)..]) : null;

    static TextForm ITextValue<ApproximateDate>.Form => Form;

    /// <summary>The same as <see cref="Parse"/>.</summary>
    /// <param name="text">An EDTF text.</param>
    public static implicit operator ApproximateDate(string text) => Parse(text);

    /// <summary>The same as <see cref="On"/>.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator ApproximateDate(LocalDate day) => On(day);

    /// <summary>A date that is one certain day.</summary>
    /// <param name="day">The day, of any calendar; the text is that of the ISO calendar.</param>
    public static ApproximateDate On(LocalDate day) => Parse(LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso)));

    /// <summary>Reads a date.</summary>
    /// <param name="text">An EDTF text, such as <c>2025-05-19</c>, <c>2025-05~</c>, <c>2025-05-19/..</c> or <c>[2025-05,2025-06]</c>.</param>
    /// <exception cref="DomainRuleException">NEG2006: the text is no EDTF date, or is longer than 256 characters.</exception>
    public static ApproximateDate Parse(string text) => TextForm.Parse<ApproximateDate>(text);

    /// <summary>Reads a date, or says that the text is none.</summary>
    /// <param name="text">The text, possibly <c>null</c>.</param>
    /// <param name="date">The date, or <c>null</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ApproximateDate? date)
    {
        date = text is not null && (EdtfPlainDate.TryRead(text, out var reading) || EdtfReader.TryRead(text, out reading, out _))
            ? new ApproximateDate(text, reading)
            : null;
        return date is not null;
    }

    /// <summary>Two dates are equal when their texts are the same, character by character.</summary>
    /// <param name="other">The other date.</param>
    public bool Equals(ApproximateDate? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    /// <summary>By the first day that it can be, then by the last, then by the text.</summary>
    int IComparable<ApproximateDate>.CompareTo(ApproximateDate? other) =>
        other is null ? 1
        : DayLine.Lowest(Earliest, DayLine.Always).CompareTo(DayLine.Lowest(other.Earliest, DayLine.Always)) is var first and not 0 ? first
        : DayLine.Highest(Latest, DayLine.Forever).CompareTo(DayLine.Highest(other.Latest, DayLine.Forever)) is var last and not 0 ? last
        : string.CompareOrdinal(Text, other.Text);

    static bool ITextValue<ApproximateDate>.TryRead(string text, out ApproximateDate value, out string fault)
    {
        if (EdtfPlainDate.TryRead(text, out var reading) || EdtfReader.TryRead(text, out reading, out var found))
        {
            value = new ApproximateDate(text, reading);
            fault = "";
            return true;
        }

        value = null!;
        fault = DateInWords.Read(text) is { } words ? Refuse(text, words)
            : text.Count(IsOfAWord) >= ShortestWord ? RefuseWords(text)
            : (Form with { Example = found!.Example }).Refuse(text, found.What);
        return false;
    }

    private protected override void Closed()
    {
    }

    private static bool IsOfAWord(char character) => char.IsAsciiLetter(character) && !Letters.Contains(character, StringComparison.Ordinal);

    private static string Refuse(string text, DateInWords words) =>
        words.InDigits is { } digits ? $"'{text.Excerpt()}' is a date in words: write '{digits}'." : RefuseWords(text);

    private static string RefuseWords(string text) =>
        $"'{text.Excerpt()}' is a time in words: write {{\"kind\": \"phrase\", \"text\": \"{text.Excerpt()}\"}}, or the day in digits where the source gives it.";

    private static ApproximateDate? EndOrNull(string text) => TryParse(text, out var end) ? end : null;
}
