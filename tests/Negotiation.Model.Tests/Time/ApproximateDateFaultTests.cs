using Xunit;

namespace Negotiation.Model.Tests.Time;

public sealed class ApproximateDateFaultTests
{
    [Theory]
    [InlineData("", "'' is empty: write a date, such as '2025-05-19'.")]
    [InlineData("May 19", "'May 19' is a time in words: write {\"kind\": \"phrase\", \"text\": \"May 19\"}, or the day in digits where the source gives it.")]
    [InlineData("early 2025", "'early 2025' is a time in words: write {\"kind\": \"phrase\", \"text\": \"early 2025\"}, or the day in digits where the source gives it.")]
    [InlineData("[..~1X72,XX69-07..-1X24X~]", "'[..~1X72,XX69-07..-1X24X~]' goes on with 'X' at character 24: end it after the date, such as '[1667,1668,1670..1672]'.")]
    [InlineData("２０２５", "'２０２５' has U+FF12 at character 1, which no EDTF date has: write year, month and day in digits, such as '2025-05-19'.")]
    [InlineData("2025-05-19\n", "'2025-05-19 ' has white space at character 11: write it without, such as '2025-05-19'.")]
    [InlineData("2025-5-19", "'2025-5-19' has no month of exactly two digits at character 6: write two, with a zero in front of one, such as '2025-05'.")]
    [InlineData("25-05-19", "'25-05-19' has no year of four digits at character 1: write all four, with zeros in front, such as '0987'.")]
    [InlineData("2025-13", "'2025-13' has the month 13 at character 6: months run from 01 to 12, seasons from 21 to 41, such as '2025-05'.")]
    [InlineData("2025-13-01", "'2025-13-01' has the month 13 at character 6: months run from 01 to 12, seasons from 21 to 41, such as '2025-05'.")]
    [InlineData("2025-02-30", "'2025-02-30' has the day 30 at character 9, but that month has 28 days: write a day from 01 to 28, such as '2025-02-28'.")]
    [InlineData("19X1-02-29", "'19X1-02-29' has the day 29 at character 9, which no such month has: write a day from 01 to the end of the month, such as '2025-05-19'.")]
    [InlineData("2025-21-01", "'2025-21-01' has a day at character 9, but the season 21 has none: end it after the season, such as '2001-21'.")]
    [InlineData("20067890", "'20067890' has more than four digits in a row at character 1: write hyphens between year, month and day, or Y before a longer year, such as '2025-05-19'.")]
    [InlineData("Y2006", "'Y2006' is a year of no more than four digits behind Y: write the four digits alone, such as '2006'.")]
    [InlineData("-0000", "'-0000' has the year -0000 at character 1, but the year 0000 has no sign: write it without, such as '0000'.")]
    [InlineData("2004??", "'2004??' has a second qualifier at character 6: write % for both ? and ~, such as '2004-06-11%'.")]
    [InlineData("2005-07-25T10:10:10Z/2006-01", "'2005-07-25T10:10:10Z/2006-01' has a time of day at character 11, where only a date can stand: leave it out, such as '2004-06-11/2006-08'.")]
    [InlineData("Y-61000/-2000", "'Y-61000/-2000' has a year with Y at character 1, where only a date can stand: write a year of four digits, such as '2004-06-11/2006-08'.")]
    [InlineData("[1950S2,1960]", "'[1950S2,1960]' has significant digits at character 6, where only a date can stand: leave them out, such as '[1667,1668,1670..1672]'.")]
    [InlineData("1000/-2000", "'1000/-2000' runs backwards, its start begins after its end does: swap the ends, such as '-2000/1000'.")]
    [InlineData("[1667, 1668]", "'[1667, 1668]' has white space at character 7: write it without, such as '[1667,1668,1670..1672]'.")]
    [InlineData("[1990,..1985]", "'[1990,..1985]' has '..' without a date in front at character 7: only the first of a set can, such as '[..1984,1990]'.")]
    [InlineData("1985..1986", "'1985..1986' has '..' at character 5: write an interval with a slash, or a set in brackets, such as '1985-04-12/..'.")]
    [InlineData("1985-04-12t23:20:30", "'1985-04-12t23:20:30' has 't' at character 11: write the letter in upper case, such as '1985-04-12T23:20:30Z'.")]
    [InlineData("1985-04-12T25:00:00", "'1985-04-12T25:00:00' has the hour 25 at character 12: it runs from 00 to 24, such as '1985-04-12T23:20:30+04:30'.")]
    [InlineData("2012-10-10T10:50:10Z15", "'2012-10-10T10:50:10Z15' goes on with '1' at character 21: end it after the time, such as '1985-04-12T23:20:30+04:30'.")]
    [InlineData("/", "'/' is an interval of which neither end is given: write at least one, such as '1985-04-12/'.")]
    [InlineData("2004/2005/2006", "'2004/2005/2006' has a second '/' at character 10: an interval has two ends, such as '2004/2005'.")]
    [InlineData("2004//2005", "'2004//2005' has a second '/' at character 6: an interval has two ends, such as '2004/2005'.")]
    [InlineData("[1667,1668", "'[1667,1668' does not end with ']', as it begins with '[': close the set, such as '[1667,1668,1670..1672]'.")]
    [InlineData("{1667,1668]", "'{1667,1668]' does not end with '}', as it begins with '{': close the set, such as '[1667,1668,1670..1672]'.")]
    [InlineData("[1984,..]", "'[1984,..]' has '..' without a date at character 7: write one at least on one side, such as '[..1984]'.")]
    [InlineData("[1984..,1990]", "'[1984..,1990]' has '..' without a date behind at character 6: only the last of a set can, such as '[1984,1990..]'.")]
    [InlineData("[1984,1990..1991-05]", "'[1984,1990..1991-05]' has a range at character 7 whose ends differ in precision: write both to the day, month or year, such as '[1667,1668,1670..1672]'.")]
    [InlineData("[1984,1992..1991]", "'[1984,1992..1991]' has a range at character 7 that runs backwards: write the earlier date first, such as '[1667,1668,1670..1672]'.")]
    [InlineData("1985-04~T23:20:30", "'1985-04~T23:20:30' has a time of day at character 9, but its day is not certain: leave one out, such as '1985-04-12'.")]
    [InlineData("1985-04-12T23", "'1985-04-12T23' has no ':' at character 14: write hours, minutes and seconds, such as '1985-04-12T23:20:30+04:30'.")]
    [InlineData("1985-04-12T2:20:30", "'1985-04-12T2:20:30' has no hour of two digits at character 12: write both, with a zero in front, such as '1985-04-12T23:20:30+04:30'.")]
    [InlineData("1985-04-12T23:2X:30", "'1985-04-12T23:2X:30' has no minute of two digits at character 15: write both, with a zero in front, such as '1985-04-12T23:20:30+04:30'.")]
    [InlineData("1985-04-12T23:60:30", "'1985-04-12T23:60:30' has the minute 60 at character 15: it runs from 00 to 59, such as '1985-04-12T23:20:30+04:30'.")]
    [InlineData("1985-04-12T23:20:60", "'1985-04-12T23:20:60' has the second 60 at character 18: it runs from 00 to 59, such as '1985-04-12T23:20:30+04:30'.")]
    [InlineData("1985-04-12T24:30:30", "'1985-04-12T24:30:30' has a time after 24:00:00, the end of the day: write it on the next day, such as '1985-04-13T00:00:01'.")]
    [InlineData("1985-04-12T23:20:30+24", "'1985-04-12T23:20:30+24' has the offset hour 24 at character 21: it runs from 00 to 23, such as '1985-04-12T23:20:30+04:30'.")]
    [InlineData("1985-04-12T23:20:30+04:60", "'1985-04-12T23:20:30+04:60' has the offset minute 60 at character 24: it runs from 00 to 59, such as '1985-04-12T23:20:30+04:30'.")]
    [InlineData("1985-04-12T23:20:30-00:00", "'1985-04-12T23:20:30-00:00' has an offset of minus zero at character 20: write it with a plus, such as '1985-04-12T23:20:30+00:00'.")]
    [InlineData("Y-", "'Y-' has no year at character 3: write digits behind Y, without zeros in front, such as 'Y171010000S3'.")]
    [InlineData("Y17E", "'Y17E' has no exponent at character 5: write digits behind E, without zeros in front, such as 'Y17E7'.")]
    [InlineData("1950S", "'1950S' has no number of significant digits at character 6: write one of at least 1 behind S, such as '1950S2'.")]
    [InlineData("1950-05S2", "'1950-05S2' has 'S' at character 8, which only a plain year can have: leave it out, such as '1950S2'.")]
    [InlineData("1950S2?", "'1950S2?' goes on with '?' at character 7: end it after the year, such as 'Y171010000S3'.")]
    [InlineData("-2025-02-30", "'-2025-02-30' has the day 30 at character 10, but that month has 28 days: write a day from 01 to 28, such as '-2025-02-28'.")]
    [InlineData("2025-05-1", "'2025-05-1' has no day of exactly two digits at character 9: write two, with a zero in front of one, such as '2025-05-19'.")]
    [InlineData("201x", "'201x' has 'x' at character 4: write the letter in upper case, such as '1985-04-12T23:20:30Z'.")]
    [InlineData("y17000", "'y17000' has 'y' at character 1: write the letter in upper case, such as '1985-04-12T23:20:30Z'.")]
    [InlineData("Y17e7", "'Y17e7' has 'e' at character 4: write the letter in upper case, such as '1985-04-12T23:20:30Z'.")]
    [InlineData("1950s2", "'1950s2' has 's' at character 5: write the letter in upper case, such as '1985-04-12T23:20:30Z'.")]
    [InlineData("😀 2025", "'😀 2025' has U+1F600 at character 1, which no EDTF date has: write year, month and day in digits, such as '2025-05-19'.")]
    public void A_refusal_names_the_value_the_fault_its_place_and_the_remedy(string text, string message) =>
        Assert.Equal($"NEG2006: {message}", Assert.Throws<DomainRuleException>(() => ApproximateDate.Parse(text)).Message);

    [Fact]
    public void A_text_of_more_than_256_characters_is_refused_by_its_length()
    {
        var text = $"Y{new string('1', 256)}";

        Assert.Contains(
            "is 257 characters long, and at most 256 are read: write less, such as '2025-05-19'.",
            Assert.Throws<DomainRuleException>(() => ApproximateDate.Parse(text)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_named_by_its_number()
    {
        var half = $"2025{(char)0xD83D}";

        Assert.Contains(
            "has U+D83D at character 5,", Assert.Throws<DomainRuleException>(() => ApproximateDate.Parse(half)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EdtfVectors.NotDates), MemberType = typeof(EdtfVectors))]
    public void The_example_in_a_refusal_is_a_date(string text)
    {
        var message = Assert.Throws<DomainRuleException>(() => ApproximateDate.Parse(text)).Message;
        if (message.Contains(" in words: write ", StringComparison.Ordinal))
        {
            return;
        }

        var example = message[(message.LastIndexOf(", such as '", StringComparison.Ordinal) + 11)..^2];

        Assert.True(ApproximateDate.TryParse(example, out _), message);
    }
}
