using System.Globalization;
using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Drafting;

/// <summary>A record as it was, from which a draft carries over what it does not say.</summary>
/// <param name="record">The record.</param>
internal sealed class KeptEntries(NegotiationRecord record)
{
    private static readonly HashSet<string> Known = [.. ((Shape.Object)NegotiationRecordDefinition.Codec.Shape).Members.Value.Keys];

    private readonly JsonObject json = JsonNode.Parse(NegotiationJson.WriteCompact(record))!.AsObject();
    private readonly Lazy<Dictionary<(string Source, string Place), TextSpan>> spans = new(() => SpansOf(record));

    /// <summary>An entry as it was; <c>null</c> where there is none.</summary>
    public JsonObject? Entry(string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        var section = colon > 0 ? json[NegotiationRecordDefinition.Sections.GetValueOrDefault(Section.Of(reference[..colon]), "")] as JsonArray : null;
        return section?.OfType<JsonObject>().FirstOrDefault(entry => string.Equals(entry["id"]!.GetValue<string>(), reference[(colon + 1)..], StringComparison.Ordinal))?.DeepClone().AsObject();
    }

    /// <summary>A text of the record itself.</summary>
    public string Text(string member) => json[member]!.GetValue<string>();

    /// <summary>Carries over the members of the record itself that this version does not know.</summary>
    public void CopyUnknown(JsonObject root)
    {
        foreach (var (member, value) in json.Where(member => !Known.Contains(member.Key)))
        {
            root[member] = value?.DeepClone();
        }
    }

    /// <summary>A quotation as it was; <c>null</c> where there is none.</summary>
    /// <param name="source">The id of its source.</param>
    /// <param name="place">Its first code point and the one after its last: <c>12-40</c>.</param>
    public TextSpan? Span(string source, string place) => spans.Value.GetValueOrDefault((source, place));

    /// <summary>Whether the record has evidence of a source that quotes nothing.</summary>
    public bool HasUnquoted(string source) => Citation.In(record).Any(citation => citation.Evidence.Span is null && string.Equals(citation.Evidence.Source.ToString(), source, StringComparison.Ordinal));

    private static Dictionary<(string Source, string Place), TextSpan> SpansOf(NegotiationRecord record)
    {
        var found = new Dictionary<(string Source, string Place), TextSpan>();
        foreach (var citation in Citation.In(record))
        {
            if (citation.Evidence.Span is { } span)
            {
                var key = (citation.Evidence.Source.ToString(), string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}"));
                if (!found.TryGetValue(key, out var other) || (other.Exact is null && span.Exact is not null))
                {
                    found[key] = span;
                }
            }
        }

        return found;
    }
}
