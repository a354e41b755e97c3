namespace Negotiation.Model;

/// <summary>Reads a set in brackets: <c>[one of these]</c> or <c>{all of these}</c>.</summary>
internal ref struct EdtfSetReader
{
    private const string Range = "..";
    private const string Example = "[1667,1668,1670..1672]";

    private readonly ReadOnlySpan<char> text;
    private EdtfQualifiers qualifiers;
    private CalendarDay? first;
    private CalendarDay? last;
    private bool isOpenBefore;
    private bool isOpenAfter;

    /// <summary>A reader of one text.</summary>
    /// <param name="text">The text, which begins with a bracket.</param>
    public EdtfSetReader(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>What is wrong, once something is.</summary>
    public EdtfFault? Fault { get; private set; }

    /// <summary>Reads the whole text.</summary>
    public bool TryRead(out EdtfReading reading)
    {
        reading = default;
        var closing = text[0] == '[' ? ']' : '}';
        if (text[^1] != closing)
        {
            return Refuse($"does not end with '{closing}', as it begins with '{text[0]}': close the set", Example);
        }

        for (var start = 1; start < text.Length;)
        {
            var comma = text[start..^1].IndexOf(',');
            var end = comma < 0 ? text.Length - 1 : start + comma;
            if (!TryReadMember(start, end))
            {
                return false;
            }

            start = end + 1;
        }

        reading = new EdtfReading
        {
            Shape = closing == ']' ? EdtfShape.OneOf : EdtfShape.AllOf,
            Level = 2,
            Qualifiers = qualifiers,
            Earliest = isOpenBefore ? DateBound.Open : first!.Value.ToBound(),
            Latest = isOpenAfter ? DateBound.Open : last!.Value.ToBound(),
        };
        return true;
    }

    private bool TryReadMember(int start, int end)
    {
        var dots = text[start..end].IndexOf(Range);
        if (dots < 0)
        {
            return TryTakeDate(start, end, out _);
        }

        var (leftEnd, rightStart) = (start + dots, start + dots + Range.Length);
        isOpenBefore |= leftEnd == start;
        isOpenAfter |= rightStart == end;
        if (leftEnd == start && rightStart == end)
        {
            return Refuse($"has '..' without a date at character {start + 1}: write one at least on one side", "[..1984]");
        }

        if (leftEnd == start)
        {
            return start == 1
                ? TryTakeDate(rightStart, end, out _)
                : Refuse($"has '..' without a date in front at character {start + 1}: only the first of a set can", "[..1984,1990]");
        }

        if (rightStart == end)
        {
            return end == text.Length - 1
                ? TryTakeDate(start, leftEnd, out _)
                : Refuse($"has '..' without a date behind at character {leftEnd + 1}: only the last of a set can", "[1984,1990..]");
        }

        return TryTakeDate(start, leftEnd, out var from)
            && TryTakeDate(rightStart, end, out var to)
            && IsRange(from, to, start);
    }

    /// <summary>A range counts in the unit of its ends, so that they must have the same.</summary>
    private bool IsRange(EdtfDate from, EdtfDate to, int start)
    {
        if (from.Fields.Precision != to.Fields.Precision)
        {
            return Refuse($"has a range at character {start + 1} whose ends differ in precision: write both to the day, month or year", Example);
        }

        return !from.Days.BeginsAfter(to.Days)
            || Refuse($"has a range at character {start + 1} that runs backwards: write the earlier date first", Example);
    }

    private bool TryTakeDate(int start, int end, out EdtfDate date)
    {
        var cursor = new EdtfCursor(text, start..end);
        if (!EdtfPartReader.TryRead(ref cursor, Example, out date))
        {
            Fault = cursor.Fault;
            return false;
        }

        qualifiers |= date.Qualifiers;
        first = first < date.Days.First ? first : date.Days.First;
        last = last > date.Days.Last ? last : date.Days.Last;
        return true;
    }

    private bool Refuse(string what, string example)
    {
        Fault = new EdtfFault(what, example);
        return false;
    }
}
