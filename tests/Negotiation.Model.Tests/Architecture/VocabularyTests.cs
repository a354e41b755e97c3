using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Negotiation.Model.Json;

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

    /// <summary>What stands in the table of how to say things is read without a finding: every member, kind and code there is known.</summary>
    [Fact]
    public void What_the_page_says_to_write_can_be_read()
    {
        var page = File.ReadAllText(Repository.Path("docs/vocabulary.md"));
        var stated = page[page.IndexOf("## How to say it", StringComparison.Ordinal)..page.IndexOf("## The record", StringComparison.Ordinal)];
        string[] pieces = [.. Regex.Matches(stated, "`(?<json>[\"{][^`]*)`", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["json"].Value)];

        Assert.InRange(pieces.Length, 20, 200);
        Assert.All(pieces, piece => Assert.Equal([], NegotiationJson.Read(Encoding.UTF8.GetBytes(RecordWith(piece))).Diagnostics.Select(finding => finding.ToString())));
    }

    /// <summary>A record with a piece in the entry of which it is a part.</summary>
    private static string RecordWith(string piece)
    {
        var by = piece.Contains("\"by\":", StringComparison.Ordinal) ? "" : "\"by\":[{\"speaker\":\"party:a\"}],";
        var act = piece.Contains("\"act\":", StringComparison.Ordinal) ? "" : "\"act\":\"propose\",";
        var section = piece[0] == '{' ? Effect(piece) : piece.Split('"')[1] switch
        {
            "availability" or "consent" or "conditions" or "voidWhen" or "withdrawal" => $"\"documents\":[{{\"id\":\"d\",\"kind\":\"treaty\",{piece}}}]",
            "schedule" or "covers" or "notCovering" or "excluded" => Deed(piece),
            "renewal" => Deed($"\"schedule\":{{{piece}}}"),
            "status" => $"\"documents\":[{{\"id\":\"d\",\"kind\":\"draft\",\"provisions\":[{{\"number\":\"3\",{piece}}}]}}]",
            "namedBy" => $"\"people\":[{{\"id\":\"p\",\"name\":\"P\",\"offices\":[{{\"title\":\"chair\",\"of\":\"party:c\",{piece}}}]}}]",
            "seats" => $"\"parties\":[{{\"id\":\"p\",\"kind\":\"state\",\"name\":\"P\",\"memberships\":[{{\"in\":\"c\",{piece}}}]}}]",
            "attendance" => $"\"events\":[{{\"id\":\"e\",\"kind\":\"talks\",\"occurrence\":\"happened\",\"participants\":[{{\"person\":\"p\",\"party\":\"a\",{piece}}}]}}]",
            "roles" => $"\"parties\":[{{\"id\":\"p\",\"kind\":\"state\",\"name\":\"P\",{piece}}}]",
            "votes" => $"\"events\":[{{\"id\":\"e\",\"kind\":\"vote\",\"occurrence\":\"happened\",{piece}}}]",
            "soFar" => Effect($"{{\"kind\":\"carries-out\",\"on\":\"proposal:x\",{piece}}}"),
            _ => $"\"statements\":[{{\"id\":\"s\",\"on\":[\"proposal:x\"],{by}{act}{piece}}}]",
        };
        return $"{{\"schemaVersion\":1,\"id\":\"page\",\"title\":\"A page\",{section}}}";

        static string Effect(string effect) => $"\"events\":[{{\"id\":\"e\",\"kind\":\"handover\",\"occurrence\":\"happened\",\"effects\":[{effect}]}}]";

        static string Deed(string members) => $"\"proposals\":[{{\"id\":\"x\",\"kind\":\"undertaking\",\"action\":\"act\",{members}}}]";
    }

    /// <summary>The compiler gives every record a way to print its members, and no other type one.</summary>
    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;

    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
