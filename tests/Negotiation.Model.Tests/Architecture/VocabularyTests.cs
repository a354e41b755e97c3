using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Negotiation.Model.Tests.Architecture;

/// <summary>The page <c>docs/vocabulary.md</c> is written by hand; what it leaves out is found here.</summary>
public sealed class VocabularyTests
{
    private static readonly Dictionary<string, string> Rows = File.ReadLines(Repository.Path("docs/vocabulary.md"))
        .Select(line => Regex.Match(line, @"^\| `(?<type>\w+)(<\w+>)?` \|(?<rest>.*)\|$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        .Where(row => row.Success)
        .ToDictionary(row => row.Groups["type"].Value, row => row.Groups["rest"].Value, StringComparer.Ordinal);

    [Fact]
    public void Every_public_record_has_its_row_and_no_row_is_out_of_date() => Assert.Equal(
        PublicSurface.Types.Where(IsRecord).Select(NameOf).Order(StringComparer.Ordinal),
        Rows.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_stands_in_the_row_of_its_list() => Assert.Empty(
        from type in PublicSurface.Types
        where type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Code<>)
        from object code in (IEnumerable)type.GetProperty("Known")!.GetValue(null)!
        where !Rows[type.Name].Contains($"`{code}`", StringComparison.Ordinal)
        select $"{type.Name}: {code}");

    /// <summary>The compiler gives every record a way to print its members, and no other type one.</summary>
    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;

    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
