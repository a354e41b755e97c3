using System.Buffers;
using System.Globalization;
using System.Text;

namespace Negotiation.Model;

/// <summary>A text without what is only form, with the way back from each of its characters to the text as it is.</summary>
/// <remarks>
/// <para>
/// Letters are decomposed (NFD, never NFKD); all quotation marks are one, and all dashes, but not the minus of a number; a long dash has spaces around it; runs of
/// spaces with at most one line break are one space; characters without width are left out. A blank line, a form feed and a line
/// with only a page number are the end of a paragraph, which is kept.
/// </para>
/// <para>
/// A word divided at the end of a line has a sign of its own, which equals a hyphen and equals nothing: only the words that are
/// looked for say which of the two is meant. Candidates are found in a text without hyphens between letters, and then compared.
/// </para>
/// </remarks>
internal sealed class FoldedText
{
    private const char Paragraph = '\n';
    private const char Divided = '\u001e';
    private const char Mark = '\'';
    private const char DoubleMark = '"';
    private const char Hyphen = '-';
    private const char Minus = '\u2212';
    private const char SoftHyphen = '\u00ad';

    /// <summary>As many digits as a group of a long number has, and as a page number has at most.</summary>
    private const int Group = 3;

    private static readonly SearchValues<char> SingleMarks = SearchValues.Create("'\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u02bc`\u00b4");
    private static readonly SearchValues<char> DoubleMarks = SearchValues.Create("\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e\u301f");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63");
    private static readonly SearchValues<char> LineEndHyphens = SearchValues.Create("-\u2010\u2011\u00ad");

    /// <summary>No width: soft hyphen, zero-width space and joiners, word joiner, byte order mark, marks of direction.</summary>
    private static readonly SearchValues<char> NoWidth = SearchValues.Create(
        "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff");

    /// <summary>What is between the digits of one number: of a decimal, a thousand, a time of day, a date.</summary>
    private static readonly SearchValues<char> InNumbers = SearchValues.Create(".,:/'\u066b\u066c");

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029\f");

    private readonly string text;
    private readonly bool isPiece;
    private readonly bool acrossParagraphs;
    private readonly StringBuilder folding;
    private readonly List<int> starts;
    private readonly List<int> ends;
    private readonly string folded;
    private readonly string key;
    private readonly int[] keyPlaces;

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPiece">Whether it is cut out of another, so that its first and its last line may be parts of lines.</param>
    /// <param name="acrossParagraphs">Whether the ends of paragraphs are spaces too, and page numbers left out.</param>
    public FoldedText(string text, bool isPiece, bool acrossParagraphs = false)
    {
        this.text = text;
        this.isPiece = isPiece;
        this.acrossParagraphs = acrossParagraphs;
        folding = new StringBuilder(text.Length);
        starts = new List<int>(text.Length);
        ends = new List<int>(text.Length);
        Fold();
        folded = folding.ToString();
        (key, keyPlaces) = WithoutHyphens();
    }

    /// <summary>The number of folded characters.</summary>
    public int Length => folded.Length;

    /// <summary>Some of the folded characters.</summary>
    public ReadOnlySpan<char> this[Range range] => folded.AsSpan()[range];

    /// <summary>Whether a folded character is the end of a paragraph.</summary>
    public bool IsParagraphEnd(int place) => folded[place] == Paragraph;

    /// <summary>The first UTF-16 code unit of the text of which a folded character was made.</summary>
    public int Start(int place) => starts[place];

    /// <summary>The code unit after those of which the folded characters before a place were made.</summary>
    public int End(int place) => ends[place - 1];

    /// <summary>The first folded character that was made of what begins at a code unit or after it.</summary>
    public int At(int unit)
    {
        var (low, high) = (0, starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = starts[middle] < unit ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The places of a text that is equal but for its form.</summary>
    /// <param name="words">The text that is looked for, folded in the same way.</param>
    /// <param name="first">The first of its characters that are meant.</param>
    /// <param name="last">The character after those.</param>
    /// <param name="whole">Whether it must consist of whole words.</param>
    /// <returns>The folded characters, from the first to the one after the last.</returns>
    public IEnumerable<(int Start, int End)> Find(FoldedText words, int first, int last, bool whole = true)
    {
        if (words.key.Length == 0)
        {
            yield break;
        }

        for (var at = key.IndexOf(words.key, StringComparison.Ordinal); at >= 0; at = key.IndexOf(words.key, at + 1, StringComparison.Ordinal))
        {
            var start = keyPlaces[at];
            if (Compare(words, start, first, last) is var (from, to, end)
                && (whole ? IsBorder(start) && IsBorder(end) && IsBorder(from) && IsBorder(to) : !IsWithinCharacter(start) && !IsWithinCharacter(end)))
            {
                yield return (from, to);
            }
        }
    }

    /// <summary>The places of all of a text that is equal but for its form.</summary>
    public IEnumerable<(int Start, int End)> Find(FoldedText words, bool whole = true) => Find(words, 0, words.Length, whole);

    /// <summary>The folded characters made of a piece of the text, when that consists of whole words.</summary>
    /// <param name="start">The first code unit of the piece.</param>
    /// <param name="end">The code unit after its last.</param>
    public (int Start, int End)? Whole(int start, int end)
    {
        var (from, to) = (At(start), At(end));
        return from < to && (from == 0 || ends[from - 1] <= start) && ends[to - 1] <= end && IsBorder(from) && IsBorder(to) ? (from, to) : null;
    }

    /// <summary>The words and numbers of a piece, each from its first folded character to the one after its last.</summary>
    public IEnumerable<(int Start, int End)> Words(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (IsOfWord(at) || (folded[at] == Minus && IsDigit(at + 1)))
            {
                var from = at;
                do
                {
                    at++;
                }
                while (at < end && !IsBorder(at));

                yield return (from, at--);
            }
        }
    }

    /// <summary>A word, with its marks in their letters and whole where it was divided at the end of a line.</summary>
    public string Word(int start, int end)
    {
        var word = folded[start..end];
        return Ascii.IsValid(word) && !word.Contains(Divided, StringComparison.Ordinal)
            ? word
            : NormalForms.Composed(word.Replace($"{Divided}", "", StringComparison.Ordinal));
    }

    /// <summary>Whether no word and no number goes on over a place.</summary>
    public bool IsBorder(int place)
    {
        if (place == 0 || place == folded.Length)
        {
            return true;
        }

        var (before, after) = (folded[place - 1], folded[place]);
        if (IsWithinCharacter(place) || before == Divided || after == Divided || IsWithinNumber(place))
        {
            return false;
        }

        if (IsOfWord(place - 1) && IsOfWord(place))
        {
            return HasNoSpaces(before) || HasNoSpaces(after);
        }

        return !(after == Mark ? IsShortenedNot(place) : before == Mark && IsShortenedNot(place - 1));
    }

    /// <summary>Letters of scripts that have no spaces between words: Thai, Lao, Burmese, Khmer, Kana, Han.</summary>
    private static bool HasNoSpaces(char letter) =>
        letter is >= '\u0e00' and <= '\u0eff' or >= '\u1000' and <= '\u109f' or >= '\u1780' and <= '\u17ff' or >= '\u3040' and <= '\u30ff'
            or >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\ud840' and <= '\ud8bf';

    /// <summary>Whether a character is a mark of quotation of two strokes.</summary>
    public static bool IsDoubleMark(char letter) => DoubleMarks.Contains(letter);

    /// <summary>Whether a character is a mark of quotation.</summary>
    public static bool IsMark(char letter) => SingleMarks.Contains(letter) || DoubleMarks.Contains(letter);

    private static bool IsLineBreak(char letter) => letter is '\n' or '\r' or '\u0085' or '\u2028';

    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) || NoWidth.Contains(letter);

    /// <summary>Whether a line is only a page number: 12, - 12 -, Page 12, 12 of 40, 12/40, xii.</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        foreach (var sign in (ReadOnlySpan<string>)["page", "p."])
        {
            line = line.StartsWith(sign, StringComparison.OrdinalIgnoreCase) ? line[sign.Length..].TrimStart() : line;
        }

        line = line.Length > 1 && Dashes.Contains(line[0]) && Dashes.Contains(line[^1]) ? line[1..^1].Trim() : line;
        if (!line.IsEmpty && line.Length <= Group + Group && !line.ContainsAnyExcept("ivxl"))
        {
            return true;
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
        {
            return line.Length is > 0 and <= Group;
        }

        var rest = line[digits..].TrimStart();
        rest = rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase) ? rest[3..].Trim()
            : rest.StartsWith('/') ? rest[1..].Trim()
            : default;
        return digits is > 0 and <= Group && rest.Length is > 0 and <= Group && !rest.ContainsAnyExceptInRange('0', '9');
    }

    private void Fold()
    {
        var lineEnd = isPiece ? -1 : PageNumberEnd(0);
        for (var at = 0; at < text.Length;)
        {
            var letter = text[at];
            if (IsSpace(letter))
            {
                at = FoldSpaces(at, ref lineEnd);
            }
            else if (at < lineEnd && acrossParagraphs)
            {
                at = lineEnd;
            }
            else if (DoubleMarks.Contains(letter))
            {
                Add(EndsInDigit() ? DoubleMark : Mark, at, ++at);
            }
            else if (SingleMarks.Contains(letter))
            {
                Add(Mark, at, ++at);
            }
            else if (letter is '\u2014' or '\u2015' || IsTypedLongDash(at))
            {
                at = FoldLongDash(at, letter == Hyphen ? 2 : 1);
            }
            else if (Dashes.Contains(letter))
            {
                Add(IsMinus(at) ? Minus : Hyphen, at, ++at);
            }
            else if (letter == '\u2026')
            {
                Add('.', at, at + 1);
                Add('.', at, at + 1);
                Add('.', at, ++at);
            }
            else
            {
                at = FoldLetter(at);
            }
        }
    }

    /// <summary>Folds a dash between two parts of a sentence, which some set with spaces around it and some without.</summary>
    private int FoldLongDash(int at, int length)
    {
        if (folding.Length > 0 && folding[^1] is not (' ' or Paragraph))
        {
            Add(' ', at, at);
        }

        Add(Hyphen, at, at + length);
        at += length;
        if (at < text.Length && !IsSpace(text[at]))
        {
            Add(' ', at, at);
        }

        return at;
    }

    /// <summary>Whether two hyphens stand for a long dash, as on a typewriter.</summary>
    private bool IsTypedLongDash(int at) => text[at] == Hyphen && at + 1 < text.Length && text[at + 1] == Hyphen
        && (at == 0 || text[at - 1] != Hyphen) && (at + 2 == text.Length || text[at + 2] != Hyphen);

    /// <summary>Folds a run of spaces, line breaks and characters without width.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="lineEnd">Where the line ends that is only a page number.</param>
    private int FoldSpaces(int at, ref int lineEnd)
    {
        var (start, breaks, isSpace, isEnd) = (at, 0, false, false);
        for (; at < text.Length && IsSpace(text[at]); at++)
        {
            isSpace |= char.IsWhiteSpace(text[at]);
            isEnd |= text[at] is '\f' or '\u2029';
            breaks += IsLineBreak(text[at]) && !(text[at] == '\n' && at > start && text[at - 1] == '\r') ? 1 : 0;
        }

        isEnd |= start <= lineEnd && lineEnd < at;
        if (breaks > 0 || isEnd)
        {
            lineEnd = PageNumberEnd(at);
            isEnd |= breaks > 1 || lineEnd > at;
        }

        if (!isSpace || folding.Length == 0 || at == text.Length)
        {
            return at;
        }

        if (isEnd && !acrossParagraphs)
        {
            Add(Paragraph, start, at);
        }
        else if (breaks == 1 && !isEnd && DividesWord(start, at))
        {
            if (folding[^1] == Hyphen)
            {
                start = starts[^1];
                folding.Length--;
                starts.RemoveAt(starts.Count - 1);
                ends.RemoveAt(ends.Count - 1);
            }

            Add(Divided, start, at);
        }
        else if (folding[^1] != ' ')
        {
            Add(' ', start, at);
        }

        return at;
    }

    /// <summary>Folds a letter with the marks that follow it, or another character.</summary>
    private int FoldLetter(int at)
    {
        var end = at + (char.IsSurrogatePair(text, at) ? 2 : 1);
        var isPlain = end == at + 1 && text[at] < '\u00c0';
        while (end < text.Length && text[end] >= '\u0300' && char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark)
        {
            end++;
            isPlain = false;
        }

        if (isPlain)
        {
            Add(text[at], at, end);
            return end;
        }

        foreach (var part in NormalForms.Decomposed(text[at..end]))
        {
            Add(part, at, end);
        }

        return end;
    }

    private void Add(char letter, int start, int end)
    {
        folding.Append(letter);
        starts.Add(start);
        ends.Add(end);
    }

    private bool EndsInDigit() => folding.Length > 0 && char.IsDigit(folding[^1]);

    /// <summary>A hyphen before a digit is a minus where it is behind no word; the sign of its own always is.</summary>
    private bool IsMinus(int at) =>
        at + 1 < text.Length && char.IsDigit(text[at + 1])
        && (text[at] == Minus || (text[at] == Hyphen && (folding.Length == 0 || !IsOfWord(folding[^1]))));

    private bool DividesWord(int start, int end) =>
        IsHyphenAtLineEnd(start) && IsLetter(folding[^1] == Hyphen ? folding.Length > 1 ? folding[^2] : ' ' : folding[^1]) && IsLetter(text[end]);

    /// <summary>Whether the last character before the line break is a hyphen, hard or soft.</summary>
    private bool IsHyphenAtLineEnd(int start)
    {
        while (start < text.Length && NoWidth.Contains(text[start]) && text[start] != SoftHyphen)
        {
            start++;
        }

        return text[start] == SoftHyphen || (start > 0 && LineEndHyphens.Contains(text[start - 1]));
    }

    /// <summary>Where the line ends that begins at a place, if it is a whole line with only a page number; else -1.</summary>
    private int PageNumberEnd(int at)
    {
        var length = text.AsSpan(at).IndexOfAny(LineEnds);
        return length < 0 && isPiece ? -1
            : IsPageNumber(length < 0 ? text.AsSpan(at) : text.AsSpan(at, length)) ? at + (length < 0 ? text.Length - at : length)
            : -1;
    }

    /// <summary>The folded text without the hyphens between letters, and the folded character of each of its own.</summary>
    private (string Key, int[] Places) WithoutHyphens()
    {
        var letters = new StringBuilder(folded.Length);
        var places = new List<int>(folded.Length);
        for (var at = 0; at < folded.Length; at++)
        {
            if (folded[at] == Divided)
            {
                continue;
            }

            if (folded[at] == Hyphen && at > 0 && IsLetter(folded[at - 1]))
            {
                var next = at + 1 < folded.Length && folded[at + 1] == ' ' ? at + 2 : at + 1;
                if (next < folded.Length && IsLetter(folded[next]))
                {
                    at = next - 1;
                    continue;
                }
            }

            letters.Append(folded[at]);
            places.Add(at);
        }

        return (letters.ToString(), [.. places]);
    }

    /// <summary>Compares from a place on; <c>null</c> where they differ.</summary>
    /// <returns>Where that part of the words is that is meant, and where all of them end.</returns>
    private (int From, int To, int End)? Compare(FoldedText words, int at, int first, int last)
    {
        var other = words.folded;
        var (from, to, next) = (at, at, 0);
        while (next < other.Length)
        {
            from = next <= first ? at : from;
            to = next <= last ? at : to;
            if (at == folded.Length)
            {
                return null;
            }

            if (folded[at] == Divided)
            {
                at++;
                next = other[next] is Hyphen or Divided ? SkipSpace(other, next + 1) : next;
            }
            else if (other[next] == Divided)
            {
                at = folded[at] == Hyphen ? SkipSpace(folded, at + 1) : at;
                next++;
            }
            else if (folded[at++] != other[next++])
            {
                return null;
            }
        }

        return (from, next <= last ? at : to, at);

        static int SkipSpace(string letters, int place) => place < letters.Length && letters[place] == ' ' ? place + 1 : place;
    }

    private static bool IsLetter(char letter) => char.IsLetter(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private static bool IsOfWord(char letter) => char.IsAsciiLetterOrDigit(letter) || (letter > '\u007f' && IsOfWord(char.GetUnicodeCategory(letter))) || letter == '_';

    private static bool IsOfWord(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private bool IsOfWord(int place)
    {
        var letter = folded[place];
        if (!char.IsSurrogate(letter))
        {
            return IsOfWord(letter);
        }

        var first = char.IsLowSurrogate(letter) ? place - 1 : place;
        return IsOfWord(CharUnicodeInfo.GetUnicodeCategory(folded, first));
    }

    private bool IsDigit(int place) => place >= 0 && place < folded.Length && char.IsDigit(folded[place]);

    /// <summary>Whether the folded characters on both sides of a place were made of one; the space that a long dash is given was made of none.</summary>
    private bool IsWithinCharacter(int place) => place > 0 && place < folded.Length && starts[place] == starts[place - 1] && ends[place - 1] > starts[place - 1];

    private bool IsWithinNumber(int place)
    {
        var (before, after) = (folded[place - 1], folded[place]);
        return char.IsDigit(before)
            ? after == '%' || (InNumbers.Contains(after) && IsDigit(place + 1)) || (after == ' ' && IsBetweenGroups(place))
            : char.IsDigit(after)
                && (before == Minus || (InNumbers.Contains(before) && IsDigit(place - 2)) || (before == ' ' && IsBetweenGroups(place - 1)));
    }

    /// <summary>Whether a space is one between the thousands of a number.</summary>
    private bool IsBetweenGroups(int space)
    {
        var (before, after) = (0, 0);
        while (before <= Group && IsDigit(space - 1 - before))
        {
            before++;
        }

        while (after <= Group && IsDigit(space + 1 + after))
        {
            after++;
        }

        return before is > 0 and <= Group && after == Group && ends[space] == starts[space] + 1 && !IsLineBreak(text[starts[space]]);
    }

    /// <summary>Whether a quotation mark is the apostrophe of a shortened <c>not</c>.</summary>
    private bool IsShortenedNot(int mark) =>
        mark > 0 && mark + 1 < folded.Length && folded[mark + 1] == 't' && char.IsLetter(folded[mark - 1])
        && (mark + 2 == folded.Length || !IsOfWord(mark + 2));
}
