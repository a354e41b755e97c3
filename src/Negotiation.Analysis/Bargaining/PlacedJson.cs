using System.Text;
using System.Text.Json;

namespace Negotiation.Analysis;

/// <summary>A JSON value that knows its line, so that a finding can say where it is.</summary>
internal sealed class PlacedJson
{
    private const int MostDepth = 64;

    private PlacedJson(JsonValueKind kind, int line, string text) => (Kind, Line, Text) = (kind, line, text);

    public JsonValueKind Kind { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The text of a string; the digits of a number.</summary>
    public string Text { get; }

    /// <summary>The members of an object, in order.</summary>
    public OrderedDictionary<string, PlacedJson> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The elements of a list.</summary>
    public List<PlacedJson> Elements { get; } = [];

    /// <summary>The value of a member; <c>null</c> when the object does not have it.</summary>
    public PlacedJson? this[string name] => Members.GetValueOrDefault(name);

    /// <summary>Reads a text.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    /// <returns>The value; <c>null</c> when the text is not well-formed.</returns>
    public static PlacedJson? Read(ReadOnlySpan<byte> content, Findings findings)
    {
        var text = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = MostDepth });
        var place = new Place(1, 0);
        try
        {
            reader.Read();
            var root = Value(ref reader, text, ref place, findings);
            return reader.Read() ? null : root;
        }
        catch (JsonException fault)
        {
            var line = (int)(fault.LineNumber ?? 0) + 1;
            findings.Error(
                BargainingRule.NotWellFormed, line, $"The file is not well-formed JSON, or ends too early ({Reason(fault)}): get a whole copy of it.");
            return null;
        }
        catch (InvalidOperationException)
        {
            findings.Error(BargainingRule.NotWellFormed, place.Line, "A text is not UTF-8, or holds half of a surrogate pair: save the file as UTF-8.");
            return null;
        }
    }

    private static string Reason(JsonException fault)
    {
        var end = fault.Message.IndexOf(" LineNumber", StringComparison.Ordinal);
        return (end < 0 ? fault.Message : fault.Message[..end]).TrimEnd('.');
    }

    private static PlacedJson Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, ref Place place, Findings findings)
    {
        var start = (int)reader.TokenStartIndex;
        place = new Place(place.Line + text[place.Offset..start].Count((byte)'\n'), start);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new PlacedJson(JsonValueKind.Object, place.Line, "");
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    var value = Value(ref reader, text, ref place, findings);
                    if (!members.Members.TryAdd(name, value))
                    {
                        findings.Error(BargainingRule.Duplicate, value.Line, $"The member '{name}' occurs twice: keep one of the two.");
                    }
                }

                return members;
            case JsonTokenType.StartArray:
                var list = new PlacedJson(JsonValueKind.Array, place.Line, "");
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Elements.Add(Value(ref reader, text, ref place, findings));
                }

                return list;
            case JsonTokenType.String:
                return new PlacedJson(JsonValueKind.String, place.Line, reader.GetString()!);
            case JsonTokenType.Number:
                return new PlacedJson(JsonValueKind.Number, place.Line, Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.True or JsonTokenType.False:
                return new PlacedJson(reader.TokenType == JsonTokenType.True ? JsonValueKind.True : JsonValueKind.False, place.Line, "");
            default:
                return new PlacedJson(JsonValueKind.Null, place.Line, "");
        }
    }

    private readonly record struct Place(int Line, int Offset);
}
