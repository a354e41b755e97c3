using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model;

/// <summary>Tells which handling marks, and days of publication, allow an audience to see what they stand on. What is not understood allows nothing.</summary>
internal sealed class Marks
{
    private static readonly char[] Separators = [',', ';'];

    private readonly Audience audience;
    private readonly HashSet<Id<Source>> sourcesOfTheRule = [];

    /// <summary>The marks of a record, for an audience.</summary>
    public Marks(NegotiationRecord record, Audience audience)
    {
        this.audience = audience;
        foreach (var source in record.Sources)
        {
            if (HideSpeakers(source.Handling))
            {
                sourcesOfTheRule.Add(source.Id);
            }
        }
    }

    /// <summary>Whether a source may be seen: by its mark, and by the day on which it was published.</summary>
    public bool Allow(Source source) => Allow(source.Handling) && (audience.KnownBy is not { } day || source.Published is { } time && IsBy(time, day));

    /// <summary>Whether what bears the mark may be seen. The Chatham House Rule allows it: it hides the speakers only.</summary>
    public bool Allow(Handling? mark) =>
        mark is null || (mark.Unknown.Count == 0 && (mark.Scheme == HandlingScheme.ChathamHouse || HasEnded(mark) || AllowsMark(mark)));

    /// <summary>Whether the mark is that of the Chatham House Rule, and holds.</summary>
    public bool HideSpeakers(Handling? mark) => mark is not null && mark.Scheme == HandlingScheme.ChathamHouse && !HasEnded(mark);

    /// <summary>Whether the source of the evidence or the evidence itself is under the Chatham House Rule.</summary>
    public bool HideSpeakers(Evidence evidence) => HideSpeakers(evidence.Handling) || sourcesOfTheRule.Contains(evidence.Source);

    /// <summary>Whether a later version's mark among the unknown members of an object allows the object.</summary>
    public bool AllowOwnerOf(UnknownMembers members) => !members.TryGet(RawScan.Handling, out var value) || AllowUnknown(RawScan.Mark(value));

    /// <summary>Whether all the marks within a value that this version does not know allow it.</summary>
    public bool AllowAllIn(RawValue value)
    {
        foreach (var mark in RawScan.Marks(value))
        {
            if (!AllowUnknown(mark))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is not known may name its speakers anywhere.</summary>
    private bool AllowUnknown(Handling? mark) => mark is not null && Allow(mark) && !HideSpeakers(mark);

    private bool AllowsMark(Handling mark) =>
        (mark.Scheme == HandlingScheme.Tlp && audience.Level.Allows(TlpLevel.OfMark(mark.Mark)))
        || (mark.Scheme == HandlingScheme.Named && NamesAll(mark.Mark));

    /// <summary>Whoever is not named would see it too: all must be.</summary>
    private bool NamesAll(string mark)
    {
        var named = mark.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in audience.Names)
        {
            if (!Array.Exists(named, other => string.Equals(other, name.Trim(), StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return audience.Names.Count > 0;
    }

    /// <summary>An embargo may tell its end as its mark.</summary>
    private bool HasEnded(Handling mark)
    {
        var stated = mark.Scheme == HandlingScheme.Embargo && ApproximateDate.TryParse(mark.Mark.Trim(), out var date) ? date : null;
        return audience.On is { } today && (mark.Until ?? stated) is { } end && IsBefore(end, today) && (stated is null || IsBefore(stated, today));
    }

    /// <summary>Whether a time is certainly before a day. A time that is counted from another entry cannot be determined here.</summary>
    private static bool IsBefore(When time, LocalDate day) => LastOf(time) is { } last && last < day.WithCalendar(CalendarSystem.Iso);

    private static bool IsBy(When time, LocalDate day) => LastOf(time) is { } last && last <= day.WithCalendar(CalendarSystem.Iso);

    /// <summary>The last day on which a certain time can be; <c>null</c> where it is not certain, or that is not recorded.</summary>
    private static LocalDate? LastOf(When time) =>
        IsCertain(time) && time.Latest.Day is { } last && (time.Earliest.Day is not { } first || first <= last) ? last : null;

    private static bool IsCertain(When? time) => time switch
    {
        null => true,
        ApproximateDate date => !date.IsUncertain && !date.IsApproximate,
        Moment => true,
        Window window => IsCertain(window.NotBefore) && IsCertain(window.NotAfter),
        Phrase phrase => IsCertain(phrase.Within),
        EarliestOf earliest => earliest.Times.All(IsCertain),
        LatestOf latest => latest.Times.All(IsCertain),
        _ => false,
    };
}
