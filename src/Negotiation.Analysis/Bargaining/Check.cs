using System.Runtime.CompilerServices;

namespace Negotiation.Analysis;

/// <summary>The checks that a property makes on its own value; they run on construction and in <c>with</c>.</summary>
internal static class Check
{
    /// <summary>Refuses a text without a visible character.</summary>
    public static string NotBlank(string? value, [CallerMemberName] string member = "") =>
        string.IsNullOrWhiteSpace(value)
            ? throw new BargainingException(BargainingRule.BlankName, $"{member} is blank: write at least one visible character.")
            : value;

    /// <summary>Refuses a list without elements.</summary>
    public static EquatableList<T> NotEmpty<T>(EquatableList<T> value, [CallerMemberName] string member = "") =>
        value.Count == 0
            ? throw new BargainingException(BargainingRule.WrongSize, $"{member} is empty: give it at least one element.")
            : value;

    /// <summary>Refuses a list in which two elements have one name.</summary>
    public static EquatableList<T> Distinct<T>(EquatableList<T> value, Func<T, string> name, [CallerMemberName] string member = "")
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in NotEmpty(value, member))
        {
            if (!seen.Add(name(item)))
            {
                throw new BargainingException(BargainingRule.Duplicate, $"{member} has '{name(item)}' twice: keep one of the two.");
            }
        }

        return value;
    }

    /// <summary>Refuses fewer than two parties, and two of one name.</summary>
    public static void Parties(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!seen.Add(name))
            {
                throw new BargainingException(BargainingRule.WrongParties, $"Two parties are called '{name}': give them different names.");
            }
        }

        if (seen.Count < 2)
        {
            throw new BargainingException(
                BargainingRule.WrongParties, $"Preferences of {(seen.Count == 0 ? "no party" : "one party")} are given: give those of at least two.");
        }
    }

    /// <summary>Refuses a number below zero.</summary>
    public static Rational NotNegative(Rational value, [CallerMemberName] string member = "") =>
        value.Sign < 0
            ? throw new BargainingException(BargainingRule.OutOfRange, $"{member} is {value}: write a number that is not negative.")
            : value;

    /// <summary>Refuses a number below zero or above one.</summary>
    public static Rational Share(Rational value, BargainingRule rule, [CallerMemberName] string member = "") =>
        value.Sign < 0 || value > Rational.One
            ? throw new BargainingException(rule, $"{member} is {value}: write a number from 0 to 1.")
            : value;
}
