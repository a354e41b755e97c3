namespace Negotiation.Model;

/// <summary>A place in an EDTF text that moves from left to right, and the first fault that was met.</summary>
internal ref struct EdtfCursor
{
    private readonly ReadOnlySpan<char> text;
    private int next;

    /// <summary>A cursor over one part of the text.</summary>
    /// <param name="text">The whole text, so that places are counted in it.</param>
    /// <param name="part">The part to read.</param>
    public EdtfCursor(ReadOnlySpan<char> text, Range part)
    {
        var (offset, length) = part.GetOffsetAndLength(text.Length);
        this.text = text[..(offset + length)];
        next = offset;
    }

    /// <summary>The fault, once there is one.</summary>
    public EdtfFault? Fault { get; private set; }

    /// <summary>The place of the character that comes next, counted from 1.</summary>
    public readonly int Place => next + 1;

    /// <summary>Whether the part is read to its end.</summary>
    public readonly bool AtEnd => next == text.Length;

    /// <summary>The character that comes next; NUL at the end.</summary>
    public readonly char Next => AtEnd ? '\0' : text[next];

    /// <summary>Takes the character if it comes next.</summary>
    public bool TryTake(char expected)
    {
        if (Next != expected || AtEnd)
        {
            return false;
        }

        next++;
        return true;
    }

    /// <summary>Takes a qualifier if one comes next.</summary>
    public EdtfQualifiers TakeQualifiers()
    {
        var qualifiers = Next switch
        {
            '?' => EdtfQualifiers.Uncertain,
            '~' => EdtfQualifiers.Approximate,
            '%' => EdtfQualifiers.Uncertain | EdtfQualifiers.Approximate,
            _ => EdtfQualifiers.None,
        };
        next += qualifiers == EdtfQualifiers.None ? 0 : 1;
        return qualifiers;
    }

    /// <summary>Takes so many digits or X, or nothing when fewer come next.</summary>
    public bool TryTakeDigits(int count, out EdtfDigits digits)
    {
        digits = default;
        if (text.Length - next < count || !EdtfDigits.TryRead(text.Slice(next, count), out digits))
        {
            return false;
        }

        next += count;
        return true;
    }

    /// <summary>Takes a positive number of any length without a zero in front, or nothing; only its length is returned.</summary>
    public bool TryTakeNumber(out ReadOnlySpan<char> digits)
    {
        var rest = text[next..];
        var length = rest.IndexOfAnyExceptInRange('0', '9');
        digits = length < 0 ? rest : rest[..length];
        if (digits.IsEmpty || digits[0] == '0')
        {
            return false;
        }

        next += digits.Length;
        return true;
    }

    /// <summary>Keeps the fault, and is always false so that a reader can return it.</summary>
    public bool Refuse(string what, string example)
    {
        Fault ??= new EdtfFault(what, example);
        return false;
    }

    /// <summary>True at the end of the part; a fault otherwise.</summary>
    public bool TryEnd(string after, string example) =>
        AtEnd || Refuse($"goes on with '{Next}' at character {Place}: end it after {after}", example);
}
