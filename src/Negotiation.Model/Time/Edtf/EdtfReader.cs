using System.Buffers;
using System.Globalization;
using System.Text;

namespace Negotiation.Model;

/// <summary>Reads any EDTF text: decides its shape and hands it to the reader of that shape.</summary>
internal static class EdtfReader
{
    /// <summary>The longest text that is read.</summary>
    public const int Longest = 256;

    private const string Example = "2025-05-19";

    private static readonly SearchValues<char> Alphabet = SearchValues.Create("0123456789XYESTZ+-:.,/[]{}?~%");

    /// <summary>Reads the text; on refusal there is a fault.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out EdtfReading reading, out EdtfFault? fault)
    {
        reading = default;
        fault = FaultOfText(text);
        if (fault is not null)
        {
            return false;
        }

        if (text[0] is '[' or '{')
        {
            var set = new EdtfSetReader(text);
            var good = set.TryRead(out reading);
            fault = set.Fault;
            return good;
        }

        var slash = text.IndexOf('/');
        return slash < 0
            ? TryReadOne(text, out reading, out fault)
            : EdtfIntervalReader.TryRead(text, slash, out reading, out fault);
    }

    private static bool TryReadOne(ReadOnlySpan<char> text, out EdtfReading reading, out EdtfFault? fault)
    {
        var dots = text.IndexOf("..");
        if (dots >= 0)
        {
            reading = default;
            fault = new EdtfFault($"has '..' at character {dots + 1}: write an interval with a slash, or a set in brackets", "1985-04-12/..");
            return false;
        }

        var cursor = new EdtfCursor(text, ..);
        var good = text.ContainsAny('Y', 'S')
            ? EdtfYearReader.TryRead(ref cursor, out reading)
            : TryReadDate(ref cursor, out reading);
        fault = cursor.Fault;
        return good;
    }

    private static bool TryReadDate(ref EdtfCursor cursor, out EdtfReading reading)
    {
        reading = default;
        if (!EdtfDateReader.TryRead(ref cursor, out var date)
            || !(cursor.Next == 'T' ? EdtfTimeReader.TryRead(ref cursor, date) : cursor.TryEnd("the date", Example)))
        {
            return false;
        }

        reading = new EdtfReading
        {
            Level = date.Level,
            Qualifiers = date.Qualifiers,
            Earliest = date.Days.First.ToBound(),
            Latest = date.Days.Last.ToBound(),
        };
        return true;
    }

    private static EdtfFault? FaultOfText(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return new EdtfFault("is empty: write a date", Example);
        }

        if (text.Length > Longest)
        {
            return new EdtfFault($"is {text.Length} characters long, and at most {Longest} are read: write less", Example);
        }

        var stranger = text.IndexOfAnyExcept(Alphabet);
        return stranger < 0 ? null : FaultOfCharacter(text, stranger);
    }

    private static EdtfFault FaultOfCharacter(ReadOnlySpan<char> text, int index)
    {
        var place = index + 1;
        if (text[index] is 'x' or 'y' or 'e' or 's' or 't' or 'z' && text.ContainsAnyInRange('0', '9'))
        {
            return new EdtfFault($"has '{text[index]}' at character {place}: write the letter in upper case", "1985-04-12T23:20:30Z");
        }

        if (char.IsWhiteSpace(text[index]))
        {
            return new EdtfFault(
                $"has white space at character {place}: write it without", text.ContainsAny('[', '{') ? "[1667,1668,1670..1672]" : Example);
        }

        var isWhole = Rune.DecodeFromUtf16(text[index..], out var rune, out _) == OperationStatus.Done;
        var seen = char.IsAscii(text[index]) && !char.IsControl(text[index])
            ? $"'{text[index]}'"
            : string.Create(CultureInfo.InvariantCulture, $"U+{(isWhole ? rune.Value : text[index]):X4}");
        return new EdtfFault($"has {seen} at character {place}, which no EDTF date has: write year, month and day in digits", Example);
    }
}
