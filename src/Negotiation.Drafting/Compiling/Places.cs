using System.Globalization;
using System.Text.Json.Nodes;

namespace Negotiation.Drafting;

/// <summary>Where in the draft each value of the record comes from.</summary>
internal sealed class Places
{
    private readonly Dictionary<JsonNode, Place> places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Remembers where a value comes from.</summary>
    public T At<T>(T value, Piece piece)
        where T : JsonNode => At(value, piece.Place);

    /// <summary>Remembers where a value comes from.</summary>
    public T At<T>(T value, Place place)
        where T : JsonNode
    {
        places[value] = place;
        return value;
    }

    /// <summary>Gives a value the place of another.</summary>
    public T Like<T>(JsonNode other, T value)
        where T : JsonNode => places.TryGetValue(other, out var place) ? At(value, place) : value;

    /// <summary>The place of the value that a pointer leads to, or of what holds it.</summary>
    /// <param name="root">The record.</param>
    /// <param name="pointer">An RFC 6901 JSON Pointer into it.</param>
    /// <param name="otherwise">The place where nothing on the way has one.</param>
    public Place Of(JsonNode root, string pointer, Place otherwise)
    {
        var (node, found) = ((JsonNode?)root, otherwise);
        foreach (var part in pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            node = node switch
            {
                JsonObject members => members[part],
                JsonArray items when int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
                _ => null,
            };
            if (node is null)
            {
                break;
            }

            found = places.TryGetValue(node, out var place) ? place : found;
        }

        return found;
    }
}
