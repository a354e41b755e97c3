using FsCheck;
using FsCheck.Fluent;
using Negotiation.Model.Tests.Time;
using NodaTime;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes times in every way in which they are told.</summary>
public static class TimeGenerators
{
    private static readonly Gen<Moment> InAZone =
        from seconds in Gen.Choose(0, int.MaxValue)
        from zone in Gen.Elements("Europe/Kyiv", "Asia/Riyadh", "America/New_York", "UTC")
        select Model.Moment.From(Instant.FromUnixTimeSeconds(seconds).InZone(DateTimeZoneProviders.Tzdb[zone]));

    private static readonly Gen<Moment> WithAnOffset =
        from day in Gen.Choose(1, 28)
        from hour in Gen.Choose(0, 23)
        from rest in Gen.Elements("", ":59", ":59.5", ":00.123456789")
        from offset in Gen.Elements("Z", "+02", "+05:30", "-11:00")
        select Model.Moment.Parse($"2025-05-{day:00}T{hour:00}:30{rest}{offset}");

    private static readonly Gen<int> Amount = Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(-72, 72)), (1, Gen.Choose(-1_000_000, 1_000_000)));

    public static Gen<ApproximateDate> ApproximateDate { get; } = EdtfTexts.Dates().Generator;

    public static Gen<Moment> Moment { get; } =
        from moment in Gen.OneOf(InAZone, WithAnOffset)
        from unknown in RawJsonGenerators.UnknownMembers
        select moment with { Unknown = unknown };

    public static Gen<Period> Period { get; } =
        from years in Amount
        from months in Amount
        from weeks in Amount
        from days in Amount
        from hours in Amount
        from seconds in Amount
        from nanoseconds in Amount
        select new PeriodBuilder
        {
            Years = years,
            Months = months,
            Weeks = weeks,
            Days = days,
            Hours = hours,
            Seconds = seconds,
            Nanoseconds = nanoseconds,
        }.Build();

    public static Gen<Window> Window { get; } = WindowOf(Simple);

    public static Gen<Phrase> Phrase { get; } =
        from text in TextGenerators.Words
        from anchor in TextGenerators.Reference.OrAbsent()
        from within in Window.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Phrase { Text = text, Anchor = anchor, Within = within, Unknown = unknown };

    public static Gen<Relative> Relative { get; } =
        from anchor in TextGenerators.Reference
        from edge in CodeGenerators.Of<Edge>().OrNull()
        from offset in Period.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Relative { Anchor = anchor, Edge = edge, Offset = offset, Unknown = unknown };

    public static Gen<NumberedDay> NumberedDay { get; } =
        from number in Gen.Frequency((3, Gen.Choose(1, 180)), (1, Gen.Choose(1, int.MaxValue)))
        from entry in TextGenerators.Reference
        from unknown in RawJsonGenerators.UnknownMembers
        select new NumberedDay { Number = number, Of = entry, Unknown = unknown };

    public static Gen<UnknownWhen> UnknownWhen { get; } =
        from kind in CodeGenerators.UnknownKind
        from unknown in RawJsonGenerators.UnknownMembers
        select new UnknownWhen { Kind = kind, Unknown = unknown };

    public static Gen<EarliestOf> EarliestOf { get; } =
        from times in Flat.Listed(least: 2)
        from unknown in RawJsonGenerators.UnknownMembers
        select new EarliestOf { Times = times, Unknown = unknown };

    public static Gen<LatestOf> LatestOf { get; } =
        from times in Flat.Listed(least: 2)
        from unknown in RawJsonGenerators.UnknownMembers
        select new LatestOf { Times = times, Unknown = unknown };

    public static Gen<When> When { get; } = Gen.Frequency(
        (6, Flat), (1, EarliestOf.Select(time => (When)time)), (1, LatestOf.Select(time => (When)time)), (1, WindowOf(Flat).Select(time => (When)time)));

    public static Gen<FixedTerm> FixedTerm { get; } =
        from length in Length
        from bound in CodeGenerators.Of<TermBound>()
        from unknown in RawJsonGenerators.UnknownMembers
        select new FixedTerm { For = length, Bound = bound, Unknown = unknown };

    public static Gen<UntilTerm> UntilTerm { get; } =
        from end in When
        from unknown in RawJsonGenerators.UnknownMembers
        select new UntilTerm { When = end, Unknown = unknown };

    public static Gen<OpenTerm> OpenTerm { get; } = RawJsonGenerators.UnknownMembers.Select(unknown => new OpenTerm { Unknown = unknown });

    public static Gen<NotKnownTerm> NotKnownTerm { get; } = RawJsonGenerators.UnknownMembers.Select(unknown => new NotKnownTerm { Unknown = unknown });

    public static Gen<UnknownTerm> UnknownTerm { get; } =
        from kind in CodeGenerators.UnknownKind
        from unknown in RawJsonGenerators.UnknownMembers
        select new UnknownTerm { Kind = kind, Unknown = unknown };

    public static Gen<Term> Term { get; } = Gen.OneOf(
        FixedTerm.Select(term => (Term)term),
        UntilTerm.Select(term => (Term)term),
        OpenTerm.Select(term => (Term)term),
        NotKnownTerm.Select(term => (Term)term),
        UnknownTerm.Select(term => (Term)term));

    public static Gen<Renewal> Renewal { get; } =
        from mode in CodeGenerators.Of<RenewalMode>()
        from length in Length.OrNull()
        from condition in ConditionGenerators.Condition.OrNull()
        from times in Gen.Choose(1, int.MaxValue).OrAbsent()
        from unless in ConditionGenerators.Condition.OrNull()
        from notice in Length.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Renewal { Mode = mode, For = length, When = condition, Times = times, Unless = unless, Notice = notice, Unknown = unknown };

    public static Gen<Schedule> Schedule { get; } =
        from start in When.OrNull()
        from due in When.OrNull()
        from term in Term.OrNull()
        from every in Length.OrNull()
        from lasting in Length.OrNull()
        from through in When.OrNull()
        from renewal in Renewal.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Schedule
        {
            Start = start,
            Due = due,
            Term = term,
            Every = every,
            Lasting = lasting,
            Through = through,
            Renewal = renewal,
            Unknown = unknown,
        };

    /// <summary>Periods that are longer than nothing.</summary>
    internal static Gen<Period> Length =>
        from years in Gen.Choose(0, 5)
        from months in Gen.Choose(0, 60)
        from hours in Gen.Choose(1, 72)
        select new PeriodBuilder { Years = years, Months = months, Hours = hours }.Build();

    /// <summary>Times that hold no other times.</summary>
    private static Gen<When> Simple => Gen.Frequency((3, ApproximateDate.Select(date => (When)date)), (1, Moment.Select(moment => (When)moment)));

    /// <summary>Times that hold no times but simple ones.</summary>
    private static Gen<When> Flat => Gen.Frequency(
        (4, Simple),
        (1, Window.Select(time => (When)time)),
        (1, Phrase.Select(time => (When)time)),
        (1, Relative.Select(time => (When)time)),
        (1, NumberedDay.Select(time => (When)time)),
        (1, UnknownWhen.Select(time => (When)time)));

    private static Gen<Window> WindowOf(Gen<When> ends) =>
        from notBefore in ends.OrNull()
        from notAfter in notBefore is null ? ends.Select(end => (When?)end) : ends.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select IsReversed(notBefore, notAfter)
            ? new Window(notAfter, notBefore) { Unknown = unknown }
            : new Window(notBefore, notAfter) { Unknown = unknown };

    private static bool IsReversed(When? notBefore, When? notAfter) =>
        notBefore is Moment first && notAfter is Moment last ? first.Instant > last.Instant
        : notBefore is not null
        && notAfter is not null
        && DayLine.Lowest(notBefore.Earliest, DayLine.Always) > DayLine.Highest(notAfter.Latest, DayLine.Forever);
}
