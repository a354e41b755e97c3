using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>Looks ahead in an object for the member that tells its shape.</summary>
internal static class UnionText
{
    /// <summary>The name of the member that gives the kind.</summary>
    public const string Kind = "kind";

    /// <summary>The value of the member <c>kind</c> when it comes first and is a text without escapes; otherwise empty.</summary>
    /// <param name="text">What follows the opening bracket.</param>
    public static ReadOnlySpan<byte> LeadingKind(ReadOnlySpan<byte> text)
    {
        text = AfterFirstName(text, "\"kind\""u8);
        var end = text.StartsWith("\""u8) ? text[1..].IndexOfAny((byte)'"', (byte)'\\') : -1;
        return end > 0 && text[end + 1] == '"' ? text.Slice(1, end) : default;
    }

    /// <summary>Whether the member <c>attested</c> comes first.</summary>
    /// <param name="text">What follows the opening bracket.</param>
    public static bool LeadsWithAttested(ReadOnlySpan<byte> text) => !AfterFirstName(text, "\"attested\""u8).IsEmpty;

    /// <summary>Whether the object on which the reader stands has a member of this name.</summary>
    /// <remarks>Not inlined, so that only an object pays for the copy of the reader, which is large.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Has(ref readonly Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        var ahead = reader;
        return Find(ref ahead, name);
    }

    /// <summary>Whether the object on which the reader stands has a member of this name; the reader given is a copy.</summary>
    /// <param name="ahead">Stands on the start of the object, and afterwards, on a yes, on the value of the member.</param>
    /// <param name="name">The name to look for.</param>
    public static bool Find(ref Utf8JsonReader ahead, ReadOnlySpan<byte> name)
    {
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var found = TokenText.Is(ref ahead, name);
            ahead.Read();
            if (found)
            {
                return true;
            }

            ahead.TrySkip();
        }

        return false;
    }

    /// <summary>The text from the value of the first member, when that has this name; otherwise empty.</summary>
    private static ReadOnlySpan<byte> AfterFirstName(ReadOnlySpan<byte> text, ReadOnlySpan<byte> quotedName)
    {
        text = WithoutSpace(text);
        if (!text.StartsWith(quotedName))
        {
            return default;
        }

        text = WithoutSpace(text[quotedName.Length..]);
        return text.StartsWith(":"u8) ? WithoutSpace(text[1..]) : default;
    }

    private static ReadOnlySpan<byte> WithoutSpace(ReadOnlySpan<byte> text)
    {
        var start = 0;
        while (start < text.Length && text[start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            start++;
        }

        return text[start..];
    }
}
