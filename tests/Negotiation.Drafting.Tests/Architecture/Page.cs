namespace Negotiation.Drafting.Tests.Architecture;

/// <summary>The fenced blocks of a page.</summary>
internal static class Page
{
    /// <summary>The page of the package.</summary>
    public const string Readme = "src/Negotiation.Drafting/README.md";

    /// <summary>The blocks of a language.</summary>
    public static IEnumerable<string> Blocks(string page, string language) =>
        File.ReadAllText(Repository.Path(page))
            .ReplaceLineEndings("\n")
            .Split("```")
            .Where((_, place) => place % 2 == 1)
            .Where(block => block.StartsWith(language + '\n', StringComparison.Ordinal))
            .Select(block => block[(language.Length + 1)..]);
}
