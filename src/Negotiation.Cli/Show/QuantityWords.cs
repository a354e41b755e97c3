using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Quantities in words.</summary>
internal static class QuantityWords
{
    /// <summary>A quantity: <c>about 1000 people</c>, <c>at least 30 and at most 40</c>.</summary>
    public static string Of(Quantity quantity)
    {
        var number = quantity switch
        {
            Exactly exactly => Digits(exactly.Value),
            About about => $"about {Digits(about.Value)}",
            Bounds bounds => Of(bounds),
            NotKnown => "an unknown number",
            UnknownQuantity unknown => $"a quantity told in the way '{unknown.Kind}'",
            _ => quantity.ToString(),
        };
        return quantity.Unit is { } unit ? $"{number} {CodeWords.Of(unit.Text)}" : number;
    }

    private static string Of(Bounds bounds) => Lists.And(
        new[] { Bound("at least", bounds.AtLeast), Bound("at most", bounds.AtMost) }.OfType<string>());

    private static string? Bound(string word, decimal? value) => value is { } known ? $"{word} {Digits(known)}" : null;

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
