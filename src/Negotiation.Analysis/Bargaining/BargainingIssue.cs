using System.Globalization;
using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>One thing on which an outcome has to settle, with all values that it can take.</summary>
public sealed record BargainingIssue
{
    /// <summary>The most values that an issue may have.</summary>
    public const int MostValues = 1_000_000;

    /// <summary>What it is called; unique within its outcome space.</summary>
    /// <exception cref="BargainingException">NEG6201: the text is blank.</exception>
    public required string Name { get; init => field = Check.NotBlank(value); }

    /// <summary>What its values are.</summary>
    public IssueKind Kind { get; init; }

    /// <summary>Its values, in the order that the lexicographic order of outcomes follows.</summary>
    /// <exception cref="BargainingException">NEG6203: there is none, or there are too many. NEG6202: two have one name.</exception>
    public required EquatableList<IssueValue> Values
    {
        get;
        init => field = value.Count <= MostValues
            ? Check.Distinct(value, each => each.Label)
            : throw new BargainingException(BargainingRule.WrongSize, $"An issue has {value.Count} values: give it at most {MostValues}.");
    }

    /// <summary>An issue whose values have no order.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="values">Its values.</param>
    /// <exception cref="BargainingException">NEG6201, NEG6202, NEG6203: as for the members.</exception>
    public static BargainingIssue Categorical(string name, params EquatableList<IssueValue> values) =>
        new() { Name = name, Values = values };

    /// <summary>An issue whose values have an order.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="values">Its values, the least first.</param>
    /// <exception cref="BargainingException">NEG6201, NEG6202, NEG6203: as for the members.</exception>
    public static BargainingIssue Ordinal(string name, params EquatableList<IssueValue> values) =>
        new() { Name = name, Kind = IssueKind.Ordinal, Values = values };

    /// <summary>An issue of all whole numbers from one to another, both included.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="from">The smallest number.</param>
    /// <param name="to">The largest number.</param>
    /// <exception cref="BargainingException">NEG6204: the range ends before it starts. NEG6203: it has too many numbers.</exception>
    public static BargainingIssue IntegerRange(string name, BigInteger from, BigInteger to) => new()
    {
        Name = name,
        Kind = IssueKind.IntegerRange,
        Values = Numbers(name, Rational.FromBigInteger(from), Rational.One, to - from + 1),
    };

    /// <summary>A real interval, cut into equal steps, whose ends are values too.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="from">The lower end.</param>
    /// <param name="to">The upper end.</param>
    /// <param name="steps">Into how many steps it is cut: there is one value more.</param>
    /// <exception cref="BargainingException">NEG6204: the range ends before it starts. NEG6203: there is no step, or there are too many.</exception>
    public static BargainingIssue RealGrid(string name, Rational from, Rational to, int steps) => new()
    {
        Name = name,
        Kind = IssueKind.RealGrid,
        Values = steps < 1
            ? throw new BargainingException(BargainingRule.WrongSize, $"'{name}' is cut into {steps} steps: give it at least one.")
            : Numbers(name, from, (to - from) / steps, to < from ? BigInteger.Zero : (BigInteger)steps + 1),
    };

    /// <summary>The place of a value.</summary>
    /// <param name="label">What it is called.</param>
    /// <returns>The place, counted from 0; -1 when the issue has no such value.</returns>
    public int IndexOf(string label)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (string.Equals(Values[i].Label, label, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The name and the number of values.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} ({Values.Count} values)");

    private static EquatableList<IssueValue> Numbers(string name, Rational from, Rational step, BigInteger count)
    {
        if (count < 1)
        {
            throw new BargainingException(BargainingRule.WrongRange, $"The range of '{name}' ends before it starts: swap its ends.");
        }

        if (count > MostValues)
        {
            throw new BargainingException(
                BargainingRule.WrongSize, $"The range of '{name}' has {count} numbers: give it at most {MostValues}, or a grid.");
        }

        var values = new IssueValue[(int)count];
        for (var i = 0; i < values.Length; i++)
        {
            var number = from + (step * i);
            values[i] = new IssueValue { Label = number.ToString(format: null, CultureInfo.InvariantCulture), Number = number };
        }

        return new EquatableList<IssueValue>(values);
    }
}
