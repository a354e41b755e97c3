using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>The entries in lists of a record that this version does not know, as a later version may have them.</summary>
/// <param name="record">The record.</param>
internal sealed class LaterEntries(NegotiationRecord record)
{
    private HashSet<string>? ids;

    /// <summary>Whether there is an entry with an id.</summary>
    public bool Have(string id) => (ids ??= Gather()).Contains(id);

    private HashSet<string> Gather()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, value) in record.Unknown)
        {
            using var json = JsonDocument.Parse(value.Json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
            foreach (var entry in json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement.EnumerateArray() : default)
            {
                if (entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String)
                {
                    found.Add(id.GetString()!);
                }
            }
        }

        return found;
    }
}
