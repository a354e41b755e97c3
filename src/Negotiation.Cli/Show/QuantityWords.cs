using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Quantities in words.</summary>
/// <param name="names">The names of the parties to a ratio.</param>
internal sealed class QuantityWords(Names names)
{
    /// <summary>A quantity: <c>about 1000 people</c>, <c>at least 30 and at most 40</c>.</summary>
    public string Of(Quantity quantity) => quantity switch
    {
        Exactly exactly => Digits(exactly.Value) + Noun(exactly),
        About about => $"about {Digits(about.Value)}{Noun(about)}",
        Bounds bounds => Of(bounds) + Noun(bounds),
        Share share => $"{Digits(share.Value)} of the{(share.Unit is null ? " whole" : Noun(share))}",
        Per per => $"{Of(per.Count)}{Noun(per)} for each {per.Each}",
        ByCategory byCategory => Lists.And(byCategory.Parts.Select(part => $"{Of(part.Quantity)}{Noun(byCategory)} for {part.Category}")),
        Ratio ratio => string.Join(" to ", ratio.Parts.Select(Of)) + Noun(ratio),
        All { Of: { } what } => $"all {what}",
        All all => $"all{Noun(all)}",
        NotKnown unknown => unknown.Unit is null ? "an unknown number" : $"an unknown number of{Noun(unknown)}",
        UnknownQuantity unknown => $"a quantity given in the way '{unknown.Kind}'{Noun(unknown)}",
        _ => quantity.ToString(),
    };

    private static string Noun(Quantity quantity) => quantity.Unit is { } unit ? $" {CodeWords.Of(unit.Text)}" : "";

    private static string Of(Bounds bounds) => Lists.And(
        new[] { Bound("at least", bounds.AtLeast), Bound("at most", bounds.AtMost) }.OfType<string>());

    private static string? Bound(string word, decimal? value) => value is { } known ? $"{word} {Digits(known)}" : null;

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private string Of(RatioPart part) => part.Party is { } party ? $"{Digits(part.Value)} ({names.Of(party)})" : Digits(part.Value);
}
