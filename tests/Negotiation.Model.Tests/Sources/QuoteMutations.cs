using System.Text.RegularExpressions;

namespace Negotiation.Model.Tests.Sources;

/// <summary>Quotes taken at random out of texts, and changed at random in form, in meaning, or by where they are cut.</summary>
internal static partial class QuoteMutations
{
    private static readonly string[] Negations = ["not", "no", "never"];

    private static readonly (string Name, Func<string, Random, string?> Change)[] Forms =
    [
        ("quotation marks", static (quote, _) => Straight(quote)),
        ("other quotation marks", static (quote, _) => Replaced(Straight(quote) ?? quote, ("\"", "«"), ("'", "\u2019"))),
        ("dashes", static (quote, random) => Replaced(quote, (" – ", random.Next(2) == 0 ? " — " : " - "))),
        ("hyphens", static (quote, random) => Replaced(quote, ("-", random.Next(2) == 0 ? "\u2010" : "\u2011"))),
        ("no-break space", static (quote, random) => InsteadOfSpace(quote, random, "\u00a0")),
        ("thin space", static (quote, random) => InsteadOfSpace(quote, random, "\u2009")),
        ("run of spaces", static (quote, random) => InsteadOfSpace(quote, random, "   ")),
        ("line break", static (quote, random) => InsteadOfSpace(quote, random, "\r\n")),
        ("on one line", static (quote, _) => Replaced(quote, ("\n", " "))),
        ("decomposed", static (quote, _) => Replaced(quote, ("é", "e\u0301"), ("á", "a\u0301"))),
        ("soft hyphen", static (quote, random) => InsideWord(quote, random, "\u00ad")),
        ("zero-width space", static (quote, random) => InsideWord(quote, random, "\u200b")),
        ("byte order mark", static (quote, random) => InsideWord(quote, random, "\ufeff")),
        ("divided word", static (quote, random) => InsideWord(quote, random, "-\n")),
        ("spaces around", static (quote, _) => $"  {quote}\n"),
    ];

    private static readonly (string Name, bool IsNegation, Func<string, Random, string?> Change)[] Meanings =
    [
        ("negation inserted", true, static (quote, random) => Spaces(quote) is { Count: > 0 } spaces && spaces[random.Next(spaces.Count)] is var at
            && !BesideNegation().IsMatch(quote.Insert(at, "|"))
            ? quote.Insert(at, " " + Negations[random.Next(Negations.Length)])
            : null),
        ("negation dropped", true, static (quote, random) => Pick(NegationInside().Matches(quote), random) is { } match
            ? quote.Remove(match.Index, match.Length).Insert(match.Index, " ")
            : null),
        ("digit changed", false, static (quote, random) => Pick(Digit().Matches(quote), random) is { } match
            ? Put(quote, match.Index, (char)('0' + ((quote[match.Index] - '0' + random.Next(1, 10)) % 10)))
            : null),
        ("words swapped", false, static (quote, random) => Swapped(quote, random)),
        ("letter changed", false, static (quote, random) => Pick(Letter().Matches(quote), random) is { } match
            ? Put(quote, match.Index, (char)('a' + ((char.ToLowerInvariant(quote[match.Index]) - 'a' + random.Next(1, 26)) % 26)))
            : null),
        ("case changed", false, static (quote, random) => Pick(Letter().Matches(quote), random) is { } match
            ? Put(quote, match.Index, char.IsUpper(quote[match.Index]) ? char.ToLowerInvariant(quote[match.Index]) : char.ToUpperInvariant(quote[match.Index]))
            : null),
    ];

    /// <summary>Some words of one paragraph, from a letter or digit to a letter or digit.</summary>
    public static (int Start, int End) Quote(string text, Random random)
    {
        var words = WordOfText().Matches(text);
        while (true)
        {
            var first = random.Next(words.Count);
            var last = Math.Min(words.Count - 1, first + random.Next(3, 12));
            var (start, end) = (words[first].Index, words[last].Index + words[last].Length);
            if (last - first >= 3 && !text[start..end].Contains("\n\n", StringComparison.Ordinal))
            {
                return (start, end);
            }
        }
    }

    /// <summary>A quote in another form, by up to three changes, with their names; <c>null</c> where none is possible.</summary>
    public static (string Name, string Quote)? InForm(string quote, Random random) => Changed(
        quote, Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(Forms.Length)).Distinct().Order().Select(form => Forms[form]), random);

    /// <summary>A quote that says something else, with the name of the change; <c>null</c> where none is possible.</summary>
    public static (string Name, bool IsNegation, string Quote)? InMeaning(string quote, Random random)
    {
        var (name, isNegation, change) = Meanings[random.Next(Meanings.Length)];
        return change(quote, random) is { } changed && changed != quote ? (name, isNegation, changed) : null;
    }

    /// <summary>Every quote that begins up to two words behind a negation of its clause, and the names of what is cut.</summary>
    public static IEnumerable<(int Start, int End)> CutBehindNegations(string text)
    {
        foreach (Match cut in BehindNegation().Matches(text))
        {
            foreach (Capture word in cut.Groups["word"].Captures)
            {
                for (var length = 1; length <= 6; length++)
                {
                    var rest = Regex.Match(text[word.Index..], $@"\A[\w’]+(\s[\w’]+){{{length}}}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
                    if (rest.Success)
                    {
                        yield return (word.Index, word.Index + rest.Length);
                    }
                }
            }
        }
    }

    private static (string Name, string Quote)? Changed(string quote, IEnumerable<(string Name, Func<string, Random, string?> Change)> forms, Random random)
    {
        var names = new List<string>();
        foreach (var (name, change) in forms)
        {
            if (change(quote, random) is { } changed && changed != quote)
            {
                quote = changed;
                names.Add(name);
            }
        }

        return names.Count == 0 ? null : (string.Join(", ", names), quote);
    }

    private static string? Straight(string quote) => Replaced(quote, ("“", "\""), ("”", "\""), ("’", "'"));

    private static string? Replaced(string quote, params (string Old, string New)[] pairs)
    {
        var changed = pairs.Aggregate(quote, static (text, pair) => text.Replace(pair.Old, pair.New, StringComparison.Ordinal));
        return changed == quote ? null : changed;
    }

    private static string? InsteadOfSpace(string quote, Random random, string space) =>
        Spaces(quote) is { Count: > 0 } spaces && spaces[random.Next(spaces.Count)] is var at ? quote.Remove(at, 1).Insert(at, space) : null;

    private static string? InsideWord(string quote, Random random, string sign) =>
        Pick(BetweenLetters().Matches(quote), random) is { } match ? quote.Insert(match.Index, sign) : null;

    private static string? Swapped(string quote, Random random)
    {
        var words = WordOfText().Matches(quote);
        var (one, other) = (words[random.Next(words.Count)], words[random.Next(words.Count)]);
        return one.Index >= other.Index ? null
            : quote[..one.Index] + other.Value + quote[(one.Index + one.Length)..other.Index] + one.Value + quote[(other.Index + other.Length)..];
    }

    private static List<int> Spaces(string quote) => [.. quote.Index().Where(each => each.Item == ' ').Select(each => each.Index)];

    private static Match? Pick(MatchCollection matches, Random random) => matches.Count == 0 ? null : matches[random.Next(matches.Count)];

    private static string Put(string text, int at, char letter) => text[..at] + letter + text[(at + 1)..];

    [GeneratedRegex(@"\w[\w’,.-]*\w%?|\w", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordOfText();

    [GeneratedRegex(@"(?<=\w)\s(not|no|never|neither)\s(?=\w)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NegationInside();

    /// <summary>A second negation beside one is no sentence, and no opposite of one.</summary>
    [GeneratedRegex(@"\b(not|no|never|neither)(\||\s\w+\|)|\|\s(not|no|never|neither)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BesideNegation();

    [GeneratedRegex("[0-9]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digit();

    [GeneratedRegex("[a-zA-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letter();

    [GeneratedRegex("(?<=[a-z])(?=[a-z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BetweenLetters();

    [GeneratedRegex(@"\b(not|no|No|never|Nobody|neither|can’t|cannot|isn’t)(\s(?<word>\w+)){1,3}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BehindNegation();
}
