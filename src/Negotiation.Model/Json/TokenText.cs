using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>A token as it stands in the text: the digits of a number, the inside of a string with its escapes.</summary>
internal static class TokenText
{
    /// <summary>The token, shortened for a message.</summary>
    public static string Of(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(Bytes(ref reader)).Excerpt();

    /// <summary>All of the token.</summary>
    public static ReadOnlySpan<byte> Bytes(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
}
