using System.Text.Json;

namespace Negotiation.Model.Tests.Laws;

/// <summary>A text, a number, true, false or null.</summary>
/// <param name="Raw">The token as it stands.</param>
internal sealed record JsonScalar(string Raw) : JsonTree
{
    public static readonly JsonScalar Null = new("null");

    public bool IsText => Raw[0] == '"';

    public bool IsNumber => char.IsAsciiDigit(Raw[0]) || Raw[0] == '-';

    /// <summary>The text without its escapes.</summary>
    public string Text => JsonSerializer.Deserialize<string>(Raw)!;

    public static JsonScalar Of(string text) => new(JsonSerializer.Serialize(text, DomainJson.Options));

    protected override IEnumerable<JsonPlace> Children(JsonPlace here) => [];

    protected override IEnumerable<JsonTree> Pruned() => IsText && !Raw.Contains('\\', StringComparison.Ordinal) && Raw.Length > 3
        ? [Of(Half(Text))]
        : [];

    private static string Half(string text) => string.Concat(text.EnumerateRunes().Take(text.EnumerateRunes().Count() / 2));
}
