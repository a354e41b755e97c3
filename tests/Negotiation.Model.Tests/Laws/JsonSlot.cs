using System.Text.Json;

namespace Negotiation.Model.Tests.Laws;

/// <summary>A value in a text, by its bytes: what stands there is cut out and something else put in, without another look at the rest.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Name">Where the name of the member starts; -1 for an element and for the whole.</param>
/// <param name="Start">Where the value starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">Which token it starts with.</param>
internal sealed record JsonSlot(byte[] Text, int Name, int Start, int End, JsonTokenType Kind)
{
    /// <summary>The value as it stands.</summary>
    public ReadOnlySpan<byte> Value => Text.AsSpan(Start, End - Start);

    /// <summary>Every value of a text, the whole last.</summary>
    public static List<JsonSlot> In(byte[] text)
    {
        var found = new List<JsonSlot>();
        var open = new Stack<(int Name, int Start, JsonTokenType Kind)>();
        var reader = new Utf8JsonReader(text);
        var name = -1;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = start;
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((name, start, reader.TokenType));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var whole = open.Pop();
                    found.Add(new JsonSlot(text, whole.Name, whole.Start, (int)reader.BytesConsumed, whole.Kind));
                    break;
                default:
                    found.Add(new JsonSlot(text, name, start, (int)reader.BytesConsumed, reader.TokenType));
                    break;
            }

            name = -1;
        }

        return found;
    }

    /// <summary>The text with something else in the place of the value.</summary>
    public byte[] Put(ReadOnlySpan<byte> other) => [.. Text.AsSpan(0, Start), .. other, .. Text.AsSpan(End)];

    /// <summary>The text in which the member, name and all, stands a second time.</summary>
    public byte[] Twice() => [.. Text.AsSpan(0, End), .. ","u8, .. Text.AsSpan(Name, End - Name), .. Text.AsSpan(End)];
}
