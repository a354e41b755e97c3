namespace Negotiation.Analysis;

/// <summary>A number that lies between two bounds, both inclusive.</summary>
public readonly record struct RationalInterval
{
    /// <summary>A number between two bounds.</summary>
    /// <param name="atLeast">The lower bound.</param>
    /// <param name="atMost">The upper bound.</param>
    /// <exception cref="BargainingException">NEG6204: the upper bound is below the lower one.</exception>
    public RationalInterval(Rational atLeast, Rational atMost) => (AtLeast, AtMost) = atMost >= atLeast
        ? (atLeast, atMost)
        : throw new BargainingException(BargainingRule.WrongRange, $"The interval from {atLeast} to {atMost} ends before it starts: swap its ends.");

    /// <summary>The lower bound.</summary>
    public Rational AtLeast { get; }

    /// <summary>The upper bound.</summary>
    public Rational AtMost { get; }

    /// <summary>Whether the number is known.</summary>
    public bool IsExact => AtLeast == AtMost;

    /// <summary>A number that is known.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator RationalInterval(Rational value) => FromRational(value);

    /// <summary>A number that is known.</summary>
    /// <param name="value">The number.</param>
    public static RationalInterval FromRational(Rational value) => new(value, value);

    /// <summary>The number, or both bounds.</summary>
    public override string ToString() => IsExact ? AtLeast.ToString() : $"{AtLeast} to {AtMost}";
}
