using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Time;

/// <summary>Makes texts that have the look of EDTF; most are dates, some are not, as an interval may run backwards.</summary>
public static class EdtfTexts
{
    private const string Alphabet = "0123456789XYESTZ+-:.,/[]{}?~% xt";

    private static readonly Gen<string> Qualifier = Sometimes(Gen.Elements("?", "~", "%"));

    private static readonly Gen<string> Year = Gen.OneOf(Digits("19", "20"), Digits("00", "99", "1X", "XX"))
        .Zip(Gen.Frequency((5, Gen.Constant("")), (1, Gen.Constant("-"))), (digits, sign) => sign + digits);

    private static readonly Gen<string> Month = Gen.Frequency(
        (6, TwoDigits(1, 12)), (2, TwoDigits(21, 41)), (1, Gen.Elements("XX", "0X", "1X", "X1", "X2", "13", "00")));

    private static readonly Gen<string> Day = Gen.Frequency(
        (6, TwoDigits(1, 28)), (1, TwoDigits(29, 31)), (1, Gen.Elements("XX", "0X", "1X", "2X", "3X", "X1", "X9", "00", "32")));

    private static readonly Gen<string> Date =
        from year in Field(Year)
        from month in Sometimes(Field(Month).Select(month => $"-{month}"))
        from day in month.Length == 0 ? Gen.Constant("") : Sometimes(Field(Day).Select(day => $"-{day}"))
        select year + month + day;

    private static readonly Gen<string> Moment =
        from year in Year
        from month in TwoDigits(1, 12)
        from day in TwoDigits(1, 31)
        from hour in TwoDigits(0, 24)
        from minute in TwoDigits(0, 59)
        from offset in Gen.Elements("", "Z", "+03", "-05:30", "+00:00", "-00")
        select $"{year}-{month}-{day}T{hour}:{minute}:00{offset}";

    private static readonly Gen<string> LongYear =
        from year in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from exponent in Sometimes(Gen.Choose(1, int.MaxValue).Select(number => $"E{number}"))
        from significant in Sometimes(Gen.Choose(1, int.MaxValue).Select(number => $"S{number}"))
        select $"Y{year}{exponent}{significant}";

    private static readonly Gen<string> RoundedYear =
        from year in Year
        from significant in Gen.Choose(1, 6)
        select $"{year}S{significant}";

    private static readonly Gen<string> End = Gen.Frequency((4, Date), (1, Gen.Constant("..")), (1, Gen.Constant("")));

    private static readonly Gen<string> Interval = End.Zip(End, (start, end) => $"{start}/{end}");

    private static readonly Gen<string> Set =
        from dates in Date.NonEmptyListOf()
        from range in Sometimes(Date.Zip(Date, (left, right) => $",{left}..{right}"))
        from isOneOf in Gen.Elements(true, false)
        from first in Sometimes(Gen.Constant(".."))
        from last in Sometimes(Gen.Constant(".."))
        let members = first + string.Join(',', dates.Take(8)) + range + (range.Length == 0 && first.Length == 0 ? last : "")
        select isOneOf ? $"[{members}]" : $"{{{members}}}";

    private static readonly Gen<string> Any =
        Gen.Frequency((6, Date), (1, Moment), (1, LongYear), (1, RoundedYear), (4, Interval), (3, Set));

    /// <summary>Dates of every shape, all of them valid.</summary>
    public static Arbitrary<ApproximateDate> Dates() =>
        Any.Where(text => ApproximateDate.TryParse(text, out _)).Select(ApproximateDate.Parse).ToArbitrary();

    /// <summary>Dates with one character changed, left out or put in.</summary>
    public static Gen<string> Mutations { get; } =
        from text in Any
        from place in Gen.Choose(0, text.Length - 1)
        from character in Gen.Elements(Alphabet.ToCharArray())
        from mutation in Gen.Elements(
            text.Remove(place, 1).Insert(place, character.ToString()), text.Remove(place, 1), text.Insert(place, character.ToString()))
        select mutation;

    private static Gen<string> Field(Gen<string> digits) =>
        from before in Qualifier
        from field in digits
        from after in Qualifier
        select before + field + after;

    private static Gen<string> Sometimes(Gen<string> text) => Gen.Frequency((3, Gen.Constant("")), (1, text));

    private static Gen<string> Digits(params string[] centuries) =>
        from century in Gen.Elements(centuries)
        from decade in Gen.Elements("0123456789X".ToCharArray())
        from year in Gen.Elements("0123456789X".ToCharArray())
        select $"{century}{decade}{year}";

    private static Gen<string> TwoDigits(int lowest, int highest) => Gen.Choose(lowest, highest).Select(number => $"{number:00}");
}
