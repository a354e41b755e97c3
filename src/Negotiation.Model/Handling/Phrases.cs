using System.Globalization;

namespace Negotiation.Model;

/// <summary>Finds phrases in texts, word by word: letter case, spaces and punctuation do not matter.</summary>
/// <remarks>A letter of a script that writes without spaces is a word by itself, and so is half of a surrogate pair.</remarks>
internal sealed class Phrases
{
    private readonly Node root = new();

    /// <summary>Adds a phrase; one without any letter, digit or symbol is none.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isLoud">Whether it counts in any text even when it is one word.</param>
    public void Add(string phrase, bool isLoud = false)
    {
        var (node, words) = (root, 0);
        for (var at = 0; NextWord(phrase, ref at) is { IsEmpty: false } word; words++)
        {
            node = node.Next(word) ?? node.Add(word);
        }

        if (words > 0)
        {
            node.IsLast = true;
            node.IsLoud |= isLoud || words > 1;
        }
    }

    /// <summary>Whether one of the phrases stands in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anywhere">Whether a phrase of one word counts wherever it stands, and not only as the whole of the text.</param>
    public bool AreIn(ReadOnlySpan<char> text, bool anywhere)
    {
        if (!root.HasNext)
        {
            return false;
        }

        var isFirst = true;
        for (var at = 0; NextWord(text, ref at) is { IsEmpty: false } word; isFirst = false)
        {
            var node = root.Next(word);
            for (var end = at; node is not null;)
            {
                var rest = end;
                var next = NextWord(text, ref rest);
                if (node.IsLast && (anywhere || node.IsLoud || (isFirst && next.IsEmpty)))
                {
                    return true;
                }

                node = next.IsEmpty ? null : node.Next(next);
                end = rest;
            }
        }

        return false;
    }

    /// <summary>The word at or after a place, which then is behind it; empty when there is none.</summary>
    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && SortOf(text[at]) == Sort.Between)
        {
            at++;
        }

        var start = at;
        while (at < text.Length && SortOf(text[at]) == Sort.Spelt)
        {
            at++;
        }

        if (at == start && at < text.Length)
        {
            at++;
        }

        return text[start..at];
    }

    private static Sort SortOf(char letter) => char.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.OtherLetter or UnicodeCategory.Surrogate or UnicodeCategory.OtherSymbol => Sort.Alone,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Sort.Spelt,
        _ => Sort.Between,
    };

    private enum Sort
    {
        Between,
        Spelt,
        Alone,
    }

    private sealed class Node
    {
        private readonly Dictionary<string, Node> nodes = new(StringComparer.OrdinalIgnoreCase);

        public bool IsLast { get; set; }

        public bool IsLoud { get; set; }

        public bool HasNext => nodes.Count > 0;

        public Node? Next(ReadOnlySpan<char> word) => nodes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var next) ? next : null;

        public Node Add(ReadOnlySpan<char> word) => nodes[word.ToString()] = new Node();
    }
}
