using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes JSON that this version does not understand, without white space between its tokens.</summary>
public static class RawJsonGenerators
{
    /// <summary>How the names of all unknown members begin, so that a law can tell them from the known ones.</summary>
    public const string Prefix = "x-";

    private static readonly Gen<string> Number = Gen.Elements(
        "0", "-0", "1", "-1", "1.50", "0.10", "1E400", "1e-400", "1E+2", "123456789012345678901234567890.000", new string('9', 400));

    private static readonly Gen<string> QuotedText = Gen.Frequency(
        (2, TextGenerators.Words.Select(text => Quote(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping))),
        (1, TextGenerators.Words.Select(text => Quote(text, JavaScriptEncoder.Default))),
        (1, Gen.Elements("\"\"", "\" \"", "\"\\u0041\\/\\b\"", "\"\\ud83d\\ude00\"")));

    private static readonly Gen<string> Scalar =
        Gen.OneOf(Number, QuotedText, Gen.Elements("true", "false", "null", "{}", "[]"));

    /// <summary>The texts of values of every JSON type, nested up to three deep.</summary>
    public static Gen<string> Json { get; } = Nested(3);

    public static Gen<RawValue> RawValue { get; } = Json.Select(json => new RawValue(json));

    /// <summary>Names that no known member has, some of which a JSON Pointer must escape.</summary>
    public static Gen<string> Name { get; } =
        from stem in Gen.OneOf(TextGenerators.Slug.Select(slug => slug.Text), TextGenerators.Words)
        select Prefix + stem;

    /// <summary>Mostly none; otherwise one or two.</summary>
    public static Gen<UnknownMembers> UnknownMembers { get; } = Gen.Frequency(
        (5, Gen.Constant<UnknownMembers>(default)),
        (1, from members in Name.Zip(RawValue, KeyValuePair.Create).Listed(least: 1)
            select new UnknownMembers(members.DistinctBy(member => member.Key, StringComparer.Ordinal))));

    private static Gen<string> Nested(int depth) => depth == 0
        ? Scalar
        : Gen.Frequency((4, Scalar), (1, List(Nested(depth - 1))), (1, Object(Nested(depth - 1))));

    private static Gen<string> List(Gen<string> item) => item.Listed().Select(items => $"[{string.Join(',', items.AsEnumerable())}]");

    private static Gen<string> Object(Gen<string> value) =>
        from members in QuotedText.Zip(value, KeyValuePair.Create).Listed()
        select $"{{{string.Join(',', members.DistinctBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}:{member.Value}"))}}}";

    private static string Quote(string text, JavaScriptEncoder encoder) => $"\"{JsonEncodedText.Encode(text, encoder)}\"";
}
