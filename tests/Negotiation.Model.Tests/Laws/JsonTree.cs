using System.Text;
using System.Text.Json;

namespace Negotiation.Model.Tests.Laws;

/// <summary>A JSON text taken apart without loss: names and scalars as they stand, members in their order and as often as they occur.</summary>
internal abstract record JsonTree
{
    /// <summary>Every place in the tree: itself first, and what it holds from left to right.</summary>
    public IEnumerable<JsonPlace> Places() => Places(new JsonPlace("", this, IsUnderstood: true, other => other));

    /// <summary>The places that the library understands: not those inside unknown members.</summary>
    public IEnumerable<JsonPlace> UnderstoodPlaces() => Places().Where(place => place.IsUnderstood);

    /// <summary>The trees with one member, element or half of a text less.</summary>
    public IEnumerable<JsonTree> Shorter() => Places().SelectMany(place => place.Node.Pruned().Select(place.Put));

    public static JsonTree Parse(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = 1000 });
        reader.Read();
        return Read(ref reader);
    }

    /// <summary>The text without white space between its tokens.</summary>
    public sealed override string ToString() => JsonPrint.Of(this).Text;

    /// <summary>The places of what the tree holds.</summary>
    protected abstract IEnumerable<JsonPlace> Children(JsonPlace here);

    /// <summary>The tree with a part of itself less.</summary>
    protected abstract IEnumerable<JsonTree> Pruned();

    private static IEnumerable<JsonPlace> Places(JsonPlace here) => here.Node.Children(here).SelectMany(Places).Prepend(here);

    private static JsonTree Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new List<JsonMember>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = Encoding.UTF8.GetString(reader.ValueSpan);
                    reader.Read();
                    members.Add(new JsonMember(name, Read(ref reader)));
                }

                return new JsonObjectTree(members.ToValueList());
            case JsonTokenType.StartArray:
                var items = new List<JsonTree>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(ref reader));
                }

                return new JsonListTree(items.ToValueList());
            default:
                var text = Encoding.UTF8.GetString(reader.ValueSpan);
                return new JsonScalar(reader.TokenType == JsonTokenType.String ? $"\"{text}\"" : text);
        }
    }
}
