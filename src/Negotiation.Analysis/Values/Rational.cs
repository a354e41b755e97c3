using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>An exact fraction of two whole numbers; <c>default</c> is zero.</summary>
/// <remarks>
/// Weights, evaluations and utilities are fractions, because a tie is a tie only when it is exact: in doubles 0.1 + 0.2 is
/// not 0.3, and a frontier gains or loses points. A <see cref="double"/> that is converted counts as the shortest decimal that
/// it prints as, so that 0.1 means one tenth.
/// </remarks>
public readonly struct Rational : IComparable<Rational>, IComparable, IEquatable<Rational>, ISpanParsable<Rational>, IFormattable
{
    private const int LargestExponent = 400;
    private readonly BigInteger denominatorLessOne;

    /// <summary>A fraction, which is reduced.</summary>
    /// <param name="numerator">The whole number above the line.</param>
    /// <param name="denominator">The whole number below the line, not zero.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction has no denominator of zero: write another one.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - BigInteger.One;
    }

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The whole number above the line, which has the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The whole number below the line, above zero and without a common divisor with the other.</summary>
    public BigInteger Denominator => denominatorLessOne + BigInteger.One;

    /// <summary>Minus one, zero or one.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>A whole number as a fraction.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Rational(int value) => FromBigInteger(value);

    /// <summary>A decimal as a fraction, exactly.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Rational(decimal value) => FromDecimal(value);

    /// <summary>A double as the fraction that its shortest decimal names.</summary>
    /// <param name="value">The number, neither infinite nor NaN.</param>
    /// <exception cref="FormatException">The number is infinite or NaN.</exception>
    public static implicit operator Rational(double value) => FromDouble(value);

    /// <summary>The nearest double.</summary>
    /// <param name="value">The fraction.</param>
    public static explicit operator double(Rational value) => value.ToDouble();

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The opposite.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the first is the smaller one.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is the larger one.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is not the larger one.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is not the smaller one.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>A whole number as a fraction.</summary>
    /// <param name="value">The number.</param>
    public static Rational FromBigInteger(BigInteger value) => new(value, BigInteger.One);

    /// <summary>A decimal as a fraction, exactly.</summary>
    /// <param name="value">The number.</param>
    public static Rational FromDecimal(decimal value) => Parse(value.ToString(CultureInfo.InvariantCulture), provider: null);

    /// <summary>A double as the fraction that its shortest decimal names.</summary>
    /// <param name="value">The number, neither infinite nor NaN.</param>
    /// <exception cref="FormatException">The number is infinite or NaN.</exception>
    public static Rational FromDouble(double value) => Parse(value.ToString("R", CultureInfo.InvariantCulture), provider: null);

    /// <summary>Reads a decimal such as <c>0.25</c> or <c>2.5e-1</c>, or a fraction such as <c>1/4</c>, exactly.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no number, or NaN or infinite.</exception>
    public static Rational Parse(string text) => Parse(text, provider: null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at: a decimal point is a point.</param>
    public static Rational Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at: a decimal point is a point.</param>
    public static Rational Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"'{s}' is not a number: write a decimal such as 0.25, or a fraction such as 1/4.");

    /// <summary>Reads a number if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The number; zero when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rational result) => TryParse(text, provider: null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rational result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rational result)
    {
        result = default;
        var text = s.Trim();
        if (text.IndexOf('/') is > 0 and var line)
        {
            if (TryParseDecimal(text[..line], out var above) && TryParseDecimal(text[(line + 1)..], out var below) && below.Sign != 0)
            {
                result = above / below;
                return true;
            }

            return false;
        }

        return TryParseDecimal(text, out result);
    }

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException("A fraction is compared with a fraction.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    /// <summary>The nearest double.</summary>
    public double ToDouble()
    {
        // The quotient with 64 bits, of which the last is set when anything is left over, so that it is rounded only once.
        var shift = 65 + (int)(Denominator.GetBitLength() - BigInteger.Abs(Numerator).GetBitLength());
        var (above, below) = shift > 0 ? (BigInteger.Abs(Numerator) << shift, Denominator) : (BigInteger.Abs(Numerator), Denominator << -shift);
        var quotient = BigInteger.DivRem(above, below, out var rest);
        var spare = (int)Math.Max(0, quotient.GetBitLength() - 64);
        var bits = (ulong)(quotient >> spare);
        bits |= rest.IsZero && (quotient & ((BigInteger.One << spare) - 1)).IsZero ? 0UL : 1UL;
        return Sign * Math.ScaleB((double)bits, spare - shift);
    }

    /// <summary>The shortest decimal of the nearest double, such as <c>0.25</c>.</summary>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <summary>The nearest double in a format of doubles.</summary>
    /// <param name="format">The format; <c>null</c> for the shortest decimal.</param>
    /// <param name="formatProvider">Not looked at: a decimal point is a point.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToDouble().ToString(format, CultureInfo.InvariantCulture);

    private static bool TryParseDecimal(ReadOnlySpan<char> text, out Rational result)
    {
        result = default;
        var exponent = 0;
        if (text.IndexOfAny('e', 'E') is >= 0 and var mark)
        {
            if (!int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || Math.Abs(exponent) > LargestExponent)
            {
                return false;
            }

            text = text[..mark];
        }

        var point = text.IndexOf('.');
        var digits = point < 0 ? text.ToString() : string.Concat(text[..point], text[(point + 1)..]);
        if ((point >= 0 && text[(point + 1)..].ContainsAnyExceptInRange('0', '9'))
            || !digits.AsSpan().ContainsAnyInRange('0', '9')
            || !BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var scale = exponent - (point < 0 ? 0 : text.Length - point - 1);
        result = scale >= 0
            ? FromBigInteger(number * BigInteger.Pow(10, scale))
            : new Rational(number, BigInteger.Pow(10, -scale));
        return true;
    }
}
