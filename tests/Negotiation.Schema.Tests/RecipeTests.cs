using System.Text.RegularExpressions;
using Negotiation.Model.Json;

namespace Negotiation.Schema.Tests;

public sealed partial class RecipeTests
{
    /// <summary>Code in the documentation is code of these tests, but for the indent.</summary>
    [Fact]
    public void Every_recipe_is_one_that_is_tested()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Repository.Path("tests/Negotiation.Schema.Tests"), "*.cs").Select(file => Unindented(File.ReadAllText(file))));
        var recipes = Fences().Matches(File.ReadAllText(Repository.Path("docs/schema.md"))).Select(match => Unindented(match.Groups["code"].Value)).ToList();

        Assert.InRange(recipes.Count, 8, int.MaxValue);
        Assert.All(recipes, recipe => Assert.Contains(recipe, tests, StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_lines_do_what_they_say()
    {
        var schema = NegotiationSchema.Text;                  // of a NegotiationRecord, to be written to a file
        var ofParty = NegotiationSchema.For(typeof(Party));   // of one type, as a JsonObject of your own

        Assert.Contains("https://json-schema.org/draft/2020-12/schema", schema, StringComparison.Ordinal);
        Assert.Equal("#/$defs/Party", (string?)ofParty!["$ref"]);
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fences();

    private static string Unindented(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())).Trim();
}
