using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>A token as it stands in the text: the digits of a number, the inside of a string with its escapes.</summary>
internal static class TokenText
{
    /// <summary>The token, shortened for a message.</summary>
    public static string Of(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(Bytes(ref reader)).Excerpt();

    /// <summary>Whether the token is this text, escapes resolved; what holds half of a surrogate pair is no text.</summary>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8Text)
    {
        try
        {
            return reader.ValueTextEquals(utf8Text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <inheritdoc cref="Is(ref Utf8JsonReader, ReadOnlySpan{byte})"/>
    public static bool Is(ref Utf8JsonReader reader, string text)
    {
        try
        {
            return reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The name of a member, escapes resolved; as it stands where it holds half of a surrogate pair.</summary>
    public static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(Bytes(ref reader));
        }
    }

    /// <summary>All of the token.</summary>
    public static ReadOnlySpan<byte> Bytes(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
}
