using System.Globalization;

namespace Negotiation.Model;

/// <summary>How many people, and which, in words.</summary>
internal static class QuantityWords
{
    /// <summary>How many: <c>at least 10 and at most 20</c>; <c>people</c> where that is not recorded, or given in a way that has no short words.</summary>
    public static string Of(Quantity? count) => count switch
    {
        Exactly exactly => Digits(exactly.Value),
        About about => $"about {Digits(about.Value)}",
        Bounds { AtLeast: { } least, AtMost: { } most } => $"at least {Digits(least)} and at most {Digits(most)}",
        Bounds { AtLeast: { } least } => $"at least {Digits(least)}",
        Bounds { AtMost: { } most } => $"at most {Digits(most)}",
        Share share => $"{Digits(share.Value)} of the whole",
        All { Of: { } whom } => $"all {whom}",
        All => "all",
        NotKnown => "an unknown number",
        _ => "people",
    };

    /// <summary>The traits of people without their hyphens: <c>prisoner of war</c>; the axis stands before what could be of several.</summary>
    public static string Of(PersonCategory category) => string.Join(", ", category.Terms.Select(Of));

    private static string Of(CategoryTerm term) =>
        term.Axis is "status" or "occupation" or "condition" ? Plain(term.Term) : $"{Plain(term.Axis)} {term.Term}";

    private static string Plain(string code) => code.Replace('-', ' ');

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
