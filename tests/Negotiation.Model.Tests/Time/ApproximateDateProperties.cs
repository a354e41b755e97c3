using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace Negotiation.Model.Tests.Time;

[Properties(Arbitrary = [typeof(EdtfTexts)], MaxTest = 1000)]
public sealed class ApproximateDateProperties
{
    private static readonly Regex Pattern = new(
        FormOf<ApproximateDate>().Pattern, RegexOptions.ECMAScript | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    [Property]
    public void What_was_read_is_written_again_to_the_character(ApproximateDate date) =>
        Assert.Equal(date, ApproximateDate.Parse(date.ToString()));

    [Property]
    public void The_earliest_day_is_not_after_the_latest(ApproximateDate date) =>
        Assert.Equal(date.Latest, new DateRange(date.Earliest, date.Latest).Latest);

    [Property]
    public void The_ends_of_an_interval_hold_its_bounds(ApproximateDate date)
    {
        Assert.Equal(date.Start?.Earliest ?? date.Earliest, date.Earliest);
        Assert.Equal(date.End?.Latest ?? date.Latest, date.Latest);
    }

    [Property]
    public void The_pattern_of_the_schema_matches_every_date(ApproximateDate date) => Assert.Matches(Pattern, date.Text);

    [Property]
    public bool No_text_makes_the_reader_throw(string? text) => ApproximateDate.TryParse(text, out _) || !IsPlain(text);

    [Property]
    public Property No_slip_of_a_key_makes_the_reader_throw() => Prop.ForAll(EdtfTexts.Mutations.ToArbitrary(), text =>
        ApproximateDate.TryParse(text, out var date) ? Pattern.IsMatch(text) && string.Equals(date.Text, text, StringComparison.Ordinal) : !IsPlain(text));

    [Property]
    public Property A_refusal_always_says_why() => Prop.ForAll(EdtfTexts.Mutations.ToArbitrary(), text =>
        ApproximateDate.TryParse(text, out _)
        || Assert.Throws<DomainRuleException>(() => ApproximateDate.Parse(text)).Message.Contains(", such as '", StringComparison.Ordinal));

    [Property]
    public Property The_short_way_and_the_long_way_read_the_same() => Prop.ForAll(EdtfTexts.Mutations.ToArbitrary(), text =>
        !EdtfPlainDate.TryRead(text, out var plain) || (EdtfReader.TryRead(text, out var full, out _) && plain == full));

    [Property]
    public Property The_bounds_are_those_of_the_days_that_fit_the_digits() => Prop.ForAll(DigitsOfADay.ToArbitrary(), text =>
    {
        var days = EveryDay.Where(day => Fits(text, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}")).ToList();
        return ApproximateDate.TryParse(text, out var date)
            ? date.Earliest.Day == days[0] && date.Latest.Day == days[^1]
            : days.Count == 0;
    });

    [Fact]
    public void The_pattern_of_the_schema_matches_every_vector() =>
        Assert.All(EdtfVectors.Valid, vector => Assert.Matches(Pattern, vector.Data.Item1));

    [Theory]
    [InlineData("")]
    [InlineData("May 19")]
    [InlineData("19 May 2025")]
    [InlineData("05/19/2025")]
    [InlineData("2025-5-19")]
    [InlineData("2025-13")]
    [InlineData("2025-05-32")]
    [InlineData("20250519")]
    [InlineData("[1667, 1668]")]
    [InlineData("1985-04-12t23:20:30")]
    public void The_pattern_of_the_schema_refuses_what_is_plainly_no_date(string text) => Assert.DoesNotMatch(Pattern, text);

    private static IReadOnlyList<LocalDate> EveryDay { get; } =
        [.. Enumerable.Range(0, 20 * 366).Select(days => new LocalDate(1990, 1, 1).PlusDays(days)).Where(day => day.Year < 2010)];

    private static Gen<string> DigitsOfADay { get; } =
        from year in Gen.Elements("1990", "1996", "1999", "199X", "2000", "2008", "200X")
        from month in Digits("01X", "0123456789X")
        from day in Digits("0123X", "0123456789X")
        select $"{year}-{month}-{day}";

    private static Gen<string> Digits(string first, string second) =>
        Gen.Elements(first.ToCharArray()).Zip(Gen.Elements(second.ToCharArray()), (left, right) => $"{left}{right}");

    private static bool Fits(string pattern, string day) => pattern.Zip(day).All(pair => pair.First == 'X' || pair.First == pair.Second);

    private static bool IsPlain(string? text) => text is not null && EdtfPlainDate.TryRead(text, out _);

    private static TextForm FormOf<T>()
        where T : ITextValue<T> => T.Form;
}
