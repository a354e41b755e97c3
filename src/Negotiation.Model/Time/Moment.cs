using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Negotiation.Model;

/// <summary>A point on the time line, as a local time with its offset and, where it is known, its zone (RFC 9557).</summary>
/// <remarks>
/// <c>2015-02-15T00:00:00+02:00[Europe/Kyiv]</c>. EDTF cannot hold a clock time in an interval, nor a zone: a ceasefire that
/// begins at midnight needs this. The offset <c>Z</c> before a zone leaves the offset open, so that the local time is that of the
/// zone. Two moments are equal when their texts are; compare <see cref="Instant"/> to compare the time line.
/// </remarks>
/// <example>
/// <code>
/// var moment = Moment.Parse("2015-02-15T00:00:00+02:00[Europe/Kyiv]");
/// Console.WriteLine(moment.Instant);
/// </code>
/// </example>
public sealed record Moment : When, ITextValue<Moment>, IOpenRecord
{
    private static readonly OffsetDateTimePattern Pattern =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<G>");

    /// <summary>With the minutes of the offset, which RFC 9557 does not let leave out.</summary>
    private static readonly OffsetDateTimePattern WholeOffset =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<Z+HH:mm>");

    private static readonly OffsetDateTimePattern WithoutSeconds =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<G>");

    private static readonly TextForm Form = new(
        RuleBook.NotAMoment,
        MomentText.Pattern,
        "A date and time with its offset and, optionally, its zone in brackets and suffixes after it (RFC 9557).",
        "2015-02-15T00:00:00+02:00[Europe/Kyiv]");

    private Moment(string text, OffsetDateTime at, DateTimeZone? zone)
    {
        Text = text;
        At = at;
        Zone = zone;
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>The local time with its offset.</summary>
    public OffsetDateTime At { get; }

    /// <summary>The zone; <c>null</c> when only the offset is given, or when the IANA database of this version does not have the zone.</summary>
    public DateTimeZone? Zone { get; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>The point on the time line.</summary>
    public Instant Instant => At.ToInstant();

    /// <summary>The day in the moment's own offset.</summary>
    public override DateBound Earliest => DateBound.On(Day);

    /// <summary>The day in the moment's own offset.</summary>
    public override DateBound Latest => DateBound.On(Day);

    /// <summary>The day that it names: <c>24:00</c> is the end of its day, and not the start of the next.</summary>
    internal LocalDate Day => At.TimeOfDay == LocalTime.Midnight && At.Date > LocalDate.MinIsoValue && MomentText.IsEndOfDay(Text) ? At.Date.PlusDays(-1) : At.Date;

    /// <summary>The zone as it is written in the brackets; <c>null</c> when there is none.</summary>
    internal string? ZoneName => MomentText.ZoneOf(Text);

    /// <summary>The offset that the zone had then; <c>null</c> when the zone is not stated or not known.</summary>
    internal Offset? ZoneOffset => Zone?.GetUtcOffset(Instant);

    static TextForm ITextValue<Moment>.Form => Form;

    /// <summary>Reads a moment.</summary>
    /// <param name="text">A date and time with its offset and, optionally, its zone in brackets.</param>
    /// <remarks>A zone that is not known, or had another offset then, is no fault of the text: zones change, and NEG3036 warns of it.</remarks>
    /// <exception cref="DomainRuleException">NEG2012: the text is none.</exception>
    public static Moment Parse(string text) => TextForm.Parse<Moment>(text);

    /// <summary>Reads a moment, or says that the text is none.</summary>
    /// <param name="text">The text, possibly <c>null</c>.</param>
    /// <param name="moment">The moment, or <c>null</c>.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Moment? moment) => TryRead(text ?? "", out moment, out _);

    /// <summary>A moment in a zone.</summary>
    /// <param name="time">The time in its zone.</param>
    public static Moment From(ZonedDateTime time)
    {
        var pattern = time.Offset.Seconds % NodaConstants.SecondsPerMinute == 0 ? WholeOffset : Pattern;
        var zone = time.Zone is { MinOffset: var least, MaxOffset: var most, Id: var id } && least == most && id.Contains(':', StringComparison.Ordinal) ? id["UTC".Length..] : time.Zone.Id;
        return Parse($"{pattern.Format(time.ToOffsetDateTime())}[{zone}]");
    }

    /// <inheritdoc/>
    public bool Equals(Moment? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal) && Unknown == other.Unknown;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    /// <summary>The same moment with these unknown members and no others.</summary>
    internal Moment With(UnknownMembers unknown) => unknown == Unknown ? this : this with { Unknown = unknown };

    /// <summary>By the point on the time line, at one point by the text, and of one text by the unknown members, so that only equals compare as equal.</summary>
    int IComparable<Moment>.CompareTo(Moment? other) =>
        other is null ? 1
        : Instant.CompareTo(other.Instant) is var order and not 0 ? order
        : string.CompareOrdinal(Text, other.Text) is var letters and not 0 ? letters
        : Unknown == other.Unknown ? 0
        : string.CompareOrdinal(Listed(Unknown), Listed(other.Unknown));

    static bool ITextValue<Moment>.TryRead(string text, out Moment value, out string fault)
    {
        var good = TryRead(text, out var moment, out fault);
        value = moment!;
        return good;
    }

    private static bool TryRead(string text, [NotNullWhen(true)] out Moment? moment, out string fault)
    {
        moment = null;
        var time = MomentText.TimeOf(text);
        if (!MomentText.Fits(text) || !TryReadTime(time, out var at))
        {
            fault = MomentText.FaultOf(text) is { } found ? $"'{text.Excerpt()}' {found}." : Form.Refuse(text, "is not a moment: write a date, a time and its offset");
            return false;
        }

        if (!IsOnTheTimeLine(at))
        {
            fault = Form.Refuse(text, "leaves the calendar when its offset is taken off: write a day from year -9998 to 9999");
            return false;
        }

        var zone = ZoneOf(MomentText.ZoneOf(text));
        if (zone is not null && MomentText.IsOffsetOpen(time) && at.ToInstant() is var instant && instant.WithOffset(zone.GetUtcOffset(instant)) is var local && IsOnTheTimeLine(local))
        {
            at = local;
        }

        moment = new Moment(text, at, zone);
        fault = "";
        return true;
    }

    private static bool TryReadTime(string time, out OffsetDateTime at) =>
        Pattern.Parse(time).TryGetValue(default, out at) || WithoutSeconds.Parse(time).TryGetValue(default, out at);

    private static DateTimeZone? ZoneOf(string? name) => name is null ? null
        : name[0] is '+' or '-' ? DateTimeZone.ForOffset(OffsetPattern.GeneralInvariant.Parse(name).Value)
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);

    private static string Listed(UnknownMembers unknown) =>
        string.Join(',', unknown.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}:{member.Value}"));

    private static bool IsOnTheTimeLine(OffsetDateTime at)
    {
        var universal = at.NanosecondOfDay - at.Offset.Nanoseconds;
        return (universal >= 0 || at.Date > LocalDate.MinIsoValue)
            && (universal < NodaConstants.NanosecondsPerDay || at.Date < LocalDate.MaxIsoValue);
    }

    private protected override void Closed()
    {
    }
}
