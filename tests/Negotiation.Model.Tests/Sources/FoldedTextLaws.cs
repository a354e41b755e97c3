using System.Text;
using System.Text.RegularExpressions;

namespace Negotiation.Model.Tests.Sources;

/// <summary>The folded search against one that tries every place with a pattern that allows for each form.</summary>
public sealed class FoldedTextLaws(ITestOutputHelper output)
{
    private const int Seeds = 20_000;
    private const string Letter = "(?:é|e\u0301|[ab])";

    /// <summary>A run of spaces in which the line breaks are counted.</summary>
    private const string NotMore = "(?![ \u00a0\n\u200b])";

    private static readonly string[] Pieces = ["a", "b", "a", "b", "é", "e\u0301", " ", "\u00a0", "\n", "\n\n", "-", "–", "-\n", "'", "“", "\u200b"];

    private static readonly string[][] Forms = [["é", "e\u0301"], [" ", "\u00a0", "\n", "  "], ["-", "–", "-\n", "- ", ""], ["'", "“"], ["\u200b", ""]];

    [Fact]
    public void Both_find_the_same_places()
    {
        var found = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            string[] pieces = [.. Text(random, 16)];
            var (text, words) = (string.Concat(pieces), Words(pieces, random));
            if (text.Contains("--", StringComparison.Ordinal) || words.Contains("--", StringComparison.Ordinal))
            {
                // A long dash, as it is typed: SourceTextTests.
                continue;
            }

            (int, int)[] expected = [.. Tried(text, words)];
            (int, int)[] actual = [.. Found(text, words)];
            found += expected.Length;

            Assert.True(expected.SequenceEqual(actual), $"seed {seed}: '{Shown(words)}' in '{Shown(text)}': {string.Join(' ', expected)} and not {string.Join(' ', actual)}");
        }

        output.WriteLine($"{found} places, with the seeds 0 to {Seeds - 1}");
        Assert.InRange(found, 2_000, int.MaxValue);
    }

    private static IEnumerable<(int Start, int End)> Found(string text, string words)
    {
        var folded = new FoldedText(text, isPiece: true);
        return folded.Find(new FoldedText(words, isPiece: true), whole: false).Select(place => (folded.Start(place.Start), folded.End(place.End)));
    }

    private static IEnumerable<(int Start, int End)> Tried(string text, string words)
    {
        var pattern = new Regex(@"\G" + Pattern(words), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
        for (var start = 0; start < text.Length; start++)
        {
            if (text[start] != '\u200b' && pattern.Match(text, start) is { Success: true } match)
            {
                yield return (start, start + match.Length);
            }
        }
    }

    /// <summary>A pattern of words that begin and end with a letter.</summary>
    private static string Pattern(string words)
    {
        var pattern = new StringBuilder();
        var plain = words.Replace("\u200b", "", StringComparison.Ordinal).Replace("e\u0301", "é", StringComparison.Ordinal);
        for (var at = 0; at < plain.Length;)
        {
            var run = Regex.Match(plain[at..], "\\A[ \u00a0\n]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
            var hyphen = Regex.Match(plain[at..], "\\A[-–](?<run>[ \u00a0\n]*)(?=[abé])", RegexOptions.None, TimeSpan.FromSeconds(1));
            var isBehindLetter = at > 0 && "abé".Contains(plain[at - 1], StringComparison.Ordinal);
            if (hyphen.Success && isBehindLetter && hyphen.Groups["run"].Value.Count(letter => letter == '\n') < 2)
            {
                var spaces = hyphen.Groups["run"].Value;
                var isDivided = plain[at] == '-' && spaces.Contains('\n', StringComparison.Ordinal);
                pattern.Append(isDivided ? $"(?:{Divided}|{Hyphen}(?:{Space})?|)" : spaces.Length > 0 ? $"(?:{Divided}|{Hyphen}{Space})" : $"(?:{Divided}|{Hyphen})");
                at += hyphen.Length;
            }
            else if (run.Length > 0)
            {
                pattern.Append(run.Count(letter => letter == '\n') > 1 ? Break : Space);
                at += run.Length;
            }
            else
            {
                pattern.Append(plain[at] switch
                {
                    'é' => "(?:é|e\u0301)",
                    '-' or '–' => Hyphen,
                    '\'' or '“' => "['“]",
                    var letter => letter.ToString(),
                });
                at++;
                pattern.Append(at < plain.Length && isLetter(plain[at - 1]) && isLetter(plain[at]) ? $"(?:{Divided})?" : "");
            }

            pattern.Append(at < plain.Length ? "\u200b*" : "");
        }

        return pattern.ToString();

        static bool isLetter(char letter) => letter is 'a' or 'b' or 'é';
    }

    private static string Space => $"(?:(?=[\u200b]*[ \u00a0\n])[ \u00a0\u200b]*(?:\n[ \u00a0\u200b]*)?{NotMore})";

    private static string Break => $"(?:[ \u00a0\u200b]*\n[ \u00a0\u200b]*\n[ \u00a0\n\u200b]*{NotMore})";

    /// <summary>A hyphen that does not divide a word at the end of a line.</summary>
    private static string Hyphen => $"(?:(?!{Divided})[-–])";

    private static string Divided => $"(?:(?<={Letter}\u200b*)\u200b*-[ \u00a0]*\n[ \u00a0\u200b]*(?={Letter}))";

    private static IEnumerable<string> Text(Random random, int longest) =>
        Enumerable.Range(0, random.Next(1, longest)).Select(_ => Pieces[random.Next(Pieces.Length)]);

    /// <summary>Some pieces of a text in other forms, or any others, between two letters.</summary>
    private static string Words(string[] pieces, Random random)
    {
        var start = random.Next(pieces.Length);
        var some = random.Next(4) == 0 ? Text(random, 6) : pieces[start..Math.Min(pieces.Length, start + random.Next(1, 7))].Select(piece => Other(piece, random));
        var words = string.Concat(some).Trim(' ', '\u00a0', '\n', '-', '–', '\'', '“', '\u200b');
        return words.Length > 0 ? words : "ab";
    }

    private static string Other(string piece, Random random) => Forms.FirstOrDefault(form => form.Contains(piece)) is { } form
        ? form[random.Next(form.Length)]
        : piece;

    private static string Shown(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\u200b", "\\z", StringComparison.Ordinal);
}
