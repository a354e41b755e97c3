namespace Negotiation.Model;

/// <summary>Two or four digits, any of which may be left unspecified with an <c>X</c>.</summary>
internal readonly record struct EdtfDigits
{
    private const int Unspecified = 0xF;
    private const int BitsPerDigit = 4;

    private readonly int packed;
    private readonly int count;

    private EdtfDigits(int packed, int count)
    {
        this.packed = packed;
        this.count = count;
    }

    /// <summary>The number with a 0 for every X.</summary>
    public int Lowest => Filled(0);

    /// <summary>The number with a 9 for every X.</summary>
    public int Highest => Filled(9);

    /// <summary>Whether there is no X.</summary>
    public bool IsSpecified => Lowest == Highest;

    /// <summary>Whether there is nothing but X.</summary>
    public bool IsWhollyUnspecified => packed == (1 << (BitsPerDigit * count)) - 1;

    /// <summary>Reads digits and X.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out EdtfDigits digits)
    {
        var taken = 0;
        foreach (var c in text)
        {
            if (c != 'X' && !char.IsAsciiDigit(c))
            {
                digits = default;
                return false;
            }

            taken = (taken << BitsPerDigit) | (c == 'X' ? Unspecified : c - '0');
        }

        digits = new EdtfDigits(taken, text.Length);
        return true;
    }

    /// <summary>Whether some digits in the place of every X make this number.</summary>
    public bool Matches(int number)
    {
        var rest = number;
        for (var place = 0; place < count; place++, rest /= 10)
        {
            var digit = At(place);
            if (digit != Unspecified && digit != rest % 10)
            {
                return false;
            }
        }

        return rest == 0;
    }

    /// <summary>The lowest number from 1 to an upper limit that some digits in the place of every X make.</summary>
    public int? FirstUpTo(int limit)
    {
        for (var number = 1; number <= limit; number++)
        {
            if (Matches(number))
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The highest number from 1 to an upper limit that some digits in the place of every X make.</summary>
    public int? LastUpTo(int limit)
    {
        for (var number = limit; number >= 1; number--)
        {
            if (Matches(number))
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The digits as they are written.</summary>
    public override string ToString() => string.Create(count, this, static (span, digits) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var digit = digits.At(span.Length - 1 - i);
            span[i] = digit == Unspecified ? 'X' : (char)('0' + digit);
        }
    });

    private int At(int place) => (packed >> (BitsPerDigit * place)) & Unspecified;

    private int Filled(int filling)
    {
        var number = 0;
        for (var place = count - 1; place >= 0; place--)
        {
            var digit = At(place);
            number = (number * 10) + (digit == Unspecified ? filling : digit);
        }

        return number;
    }
}
