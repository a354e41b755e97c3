namespace Negotiation.Samples.Tests;

/// <summary>The fenced blocks of the README at the top.</summary>
internal static class Readme
{
    /// <summary>The one block of a language.</summary>
    public static string Block(string language) => Assert.Single(Blocks(language));

    /// <summary>The blocks of a language, each with its last line feed.</summary>
    public static IEnumerable<string> Blocks(string language) =>
        File.ReadAllText(Repository.Path("README.md"))
            .ReplaceLineEndings("\n")
            .Split("```")
            .Where((_, place) => place % 2 == 1)
            .Where(block => block.StartsWith(language + '\n', StringComparison.Ordinal))
            .Select(block => block[(language.Length + 1)..]);
}
