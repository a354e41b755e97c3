using System.Buffers;
using System.Text;

namespace Negotiation.Model;

/// <summary>Asks what a text is made of.</summary>
internal static class Characters
{
    /// <summary>Whether every surrogate has its other half, without which a text cannot be written as UTF-8.</summary>
    public static bool IsWhole(this ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (Rune.DecodeFromUtf16(text[at..], out var rune, out _) != OperationStatus.Done)
            {
                return false;
            }

            text = text[(at + rune.Utf16SequenceLength)..];
        }

        return true;
    }

    /// <inheritdoc cref="IsWhole(ReadOnlySpan{char})"/>
    public static bool IsWhole(this string text) => text.AsSpan().IsWhole();

    /// <summary>Whether it is one whole word: not empty, without white space (as ECMA 262 and Unicode have it) and half surrogates.</summary>
    public static bool IsWord(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c == '\uFEFF')
            {
                return false;
            }
        }

        return !text.IsEmpty && text.IsWhole();
    }

    /// <inheritdoc cref="IsWord(ReadOnlySpan{char})"/>
    public static bool IsWord(this string text) => text.AsSpan().IsWord();
}
