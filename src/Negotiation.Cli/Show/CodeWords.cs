using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Codes in words.</summary>
internal static class CodeWords
{
    /// <summary>A code without its hyphens: <c>did not happen</c>.</summary>
    public static string Of(string code) => code.Replace('-', ' ');

    /// <summary>A code without its hyphens; <c>null</c> for none.</summary>
    public static string? OfOptional<T>(Code<T>? code)
        where T : Code<T>, ICode<T> => code is null ? null : Of(code.Text);

    /// <summary>A person category: <c>journalist, nationality UA</c>.</summary>
    public static string Of(PersonCategory category) => string.Join(", ", category.Terms.Select(Of));

    private static string Of(CategoryTerm term) =>
        term.Axis is "status" or "occupation" or "condition" ? Of(term.Term) : $"{Of(term.Axis)} {term.Term}";
}
