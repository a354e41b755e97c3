using System.Text.Json.Nodes;

namespace Negotiation.Drafting;

/// <summary>Holds the act of a statement, and who speaks, against the words that are quoted for it. It only doubts; a person decides.</summary>
/// <param name="names">The names that are known.</param>
internal sealed class SpokenWords(NameTable names)
{
    private const int MostWordsBetween = 6;

    /// <summary>Acts that contradict each other.</summary>
    private static readonly (string[] One, string[] Other)[] Opposites =
    [
        (["accept", "support", "commit"], ["reject", "oppose"]),
        (["assert", "announce"], ["deny"]),
        (["propose", "demand", "request"], ["withdraw"]),
    ];

    /// <summary>The ends of nouns: an agreement is no agreeing.</summary>
    private static readonly string[] NounEndings = ["ment", "ments", "tion", "tions", "ance", "al", "als"];

    /// <summary>Verbs that report speech and are no act of their own.</summary>
    private static readonly HashSet<string> Reporting = new(StringComparer.OrdinalIgnoreCase)
    {
        "said", "says", "told", "tells", "added", "adds", "insisted", "warned", "warns", "stated", "states", "replied", "explained", "argued", "wrote", "stressed", "noted", "called", "according",
    };

    /// <summary>Verbs that deny what follows: "denied that it had agreed".</summary>
    private static readonly string[] Denials = ["deny", "denies", "denied", "denying"];

    private static readonly char[] EndsOfSentence = ['.', '!', '?'];

    /// <summary>Compares a statement in the making with words that are quoted for it.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="words">The words, where they were found.</param>
    public IEnumerable<(Rule Rule, string Message)> Doubts(JsonObject statement, FoundWords words)
    {
        var act = statement["act"]?.GetValueKind() == System.Text.Json.JsonValueKind.String ? statement["act"]!.GetValue<string>() : "";
        return Doubts(act, statement["negated"] is not null, SpeakersOf(statement), words);
    }

    /// <summary>Compares a statement with words that are quoted for it.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="words">The words, where they were found.</param>
    public IEnumerable<(Rule Rule, string Message)> Doubts(Statement statement, FoundWords words) =>
        Doubts(statement.Act.Text, statement.IsNegated == true, SpeakersOf(statement), words);

    private IEnumerable<(Rule Rule, string Message)> Doubts(string act, bool isNegated, HashSet<Named> speakers, FoundWords words)
    {
        if (AgainstAct(words.Words, act, isNegated) is { } against)
        {
            yield return (RuleBook.ActAgainstWords, $"the act is '{(isNegated ? "not " : "")}{ActWords.ThirdPerson(act)}', and {against}: look whether the act is the right one, and write '>!' where it is.");
        }

        if (words is { IsSpoken: true, HasMarks: true } && !words.IsInMarks)
        {
            yield return (RuleBook.WordsNotSpoken, "the words are not within one pair of quotation marks of the source: write '>' where they are the narrator's, and '>>!' where they were spoken.");
        }

        if (OtherSpeaker(words, speakers) is { } other)
        {
            yield return (RuleBook.WordsOfAnother, $"the sentence names '{other}' as the one who speaks, and the statement does not: look whose words they are, and write '>!' where they are of who speaks in it.");
        }
    }

    /// <summary>What in the words contradicts the act; <c>null</c> where nothing does.</summary>
    private static string? AgainstAct(string words, string act, bool isNegated)
    {
        if (OppositeOf(act) is not var (same, opposite))
        {
            return null;
        }

        var tokens = WordsOf(words);
        string? saysSame = null, saysOpposite = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            for (var length = Math.Min(2, tokens.Length - i); length > 0; length--)
            {
                var verb = string.Join(' ', tokens[i..(i + length)]);
                var meant = Array.Exists(NounEndings, ending => verb.EndsWith(ending, StringComparison.Ordinal)) ? null : ActWords.Meaning(verb);
                saysSame ??= meant is not null && same.Contains(meant) ? verb : null;
                saysOpposite ??= meant is not null && opposite.Contains(meant) ? verb : null;
            }
        }

        var isDenied = Array.Exists(tokens, Negations.IsNegation);
        return saysSame is null && saysOpposite is not null && !isDenied && !isNegated ? $"the words say '{saysOpposite}'"
            : saysSame is not null && saysOpposite is null && isDenied && !isNegated ? $"the words negate '{saysSame}'"
            : saysSame is not null && !isDenied && isNegated && !tokens.Any(token => Denials.Contains(token, StringComparer.OrdinalIgnoreCase)) ? $"the words say '{saysSame}' and negate nothing"
            : null;
    }

    private static (string[] Same, string[] Opposite)? OppositeOf(string act) =>
        Array.Find(Opposites, pair => pair.One.Contains(act) || pair.Other.Contains(act)) is { One: { } one, Other: { } other } ? (one.Contains(act) ? (one, other) : (other, one)) : null;

    /// <summary>Somebody who is named beside a verb of speech in the sentence, where nobody is named in it who speaks in the statement.</summary>
    private string? OtherSpeaker(FoundWords quotation, HashSet<Named> speakers)
    {
        var (first, last) = quotation.Paragraph;
        var (start, end) = quotation.Marks ?? (quotation.Start, Math.Min(quotation.End, last));
        var paragraph = quotation.Text[first..last];
        var (isMeant, other) = VoicesIn(SentenceOf(paragraph, start - first, end - first), speakers);
        return isMeant || other is not null || quotation.Marks is null ? other : VoicesIn(SentenceBefore(paragraph, start - first), speakers).Other;
    }

    /// <summary>Whether a sentence names one of those who are meant, and who else speaks in it where it does not.</summary>
    private (bool IsMeant, string? Other) VoicesIn(string sentence, HashSet<Named> speakers)
    {
        string? other = null;
        foreach (var (name, named) in names.Voices())
        {
            foreach (var (start, end) in Places(sentence, name))
            {
                if (speakers.Contains(named))
                {
                    return (true, null);
                }

                if (other is null && IsBesideSpeech(sentence, start, end))
                {
                    other = name;
                }
            }
        }

        return (false, other);
    }

    /// <summary>Whether a verb of speech follows a name, with a few words of office between, or is right before it.</summary>
    private static bool IsBesideSpeech(string sentence, int start, int end)
    {
        var after = WordsOf(sentence[end..]).Take(MostWordsBetween).TakeWhile(word => word is not ("and" or "or")).ToArray();
        var before = WordsOf(sentence[..start]);
        return after.Take(1).Any(IsSpeech) || (sentence[end..].TrimStart().StartsWith(',') && after.Any(IsSpeech))
            || (before is [.., var last] && IsSpeech(last)) || before is [.., "according", "to"];
    }

    private static bool IsSpeech(string word) => Reporting.Contains(word) || (ActWords.Of(word) is { } act && !string.Equals(act, word, StringComparison.Ordinal));

    private HashSet<Named> SpeakersOf(JsonObject statement)
    {
        var speakers = new HashSet<Named>();
        foreach (var voice in (statement["by"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (voice["speaker"]?.GetValue<string>() is { } speaker && names.Find(speaker, []) is [var named])
            {
                speakers.Add(named);
            }

            if (voice["for"]?.GetValue<string>() is { } party)
            {
                speakers.Add(new Named(Section.Party, party));
            }
        }

        return speakers;
    }

    private static HashSet<Named> SpeakersOf(Statement statement) =>
    [
        .. statement.By.Where(voice => voice.Speaker is not null).Select(voice => new Named(voice.Speaker!.Value.Section, voice.Speaker.Value.Id)),
        .. statement.By.Where(voice => voice.For is not null).Select(voice => new Named(Section.Party, voice.For!.Value.Text)),
    ];

    private static string SentenceOf(string paragraph, int start, int end)
    {
        while (end < paragraph.Length && !(char.IsWhiteSpace(paragraph[end]) && IsEnd(paragraph, end - 1)))
        {
            end++;
        }

        return paragraph[FirstOf(paragraph, start)..end];
    }

    /// <summary>Where the sentence begins that a place is in.</summary>
    private static int FirstOf(string paragraph, int place)
    {
        while (place > 0 && !(place > 1 && char.IsWhiteSpace(paragraph[place - 1]) && IsEnd(paragraph, place - 2)))
        {
            place--;
        }

        return place;
    }

    /// <summary>The sentence before the one that a place is in; empty for the first of a paragraph.</summary>
    private static string SentenceBefore(string paragraph, int place)
    {
        var last = paragraph.AsSpan(0, FirstOf(paragraph, place)).TrimEnd().Length;
        return last == 0 ? "" : paragraph[FirstOf(paragraph, last - 1)..last];
    }

    /// <summary>Whether a sentence ends with a character, marks of quotation after its end included; one letter and a point are an initial.</summary>
    private static bool IsEnd(string text, int at)
    {
        while (at > 0 && text[at] is '"' or '”' or '’' or '\'' or ')' or '»')
        {
            at--;
        }

        return at >= 0 && EndsOfSentence.Contains(text[at]) && !(at > 1 && text[at] == '.' && char.IsUpper(text[at - 1]) && !char.IsLetter(text[at - 2]));
    }

    private static IEnumerable<(int Start, int End)> Places(string sentence, string name)
    {
        for (var at = sentence.IndexOf(name, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && (end == sentence.Length || !char.IsLetterOrDigit(sentence[end])))
            {
                yield return (at, end);
            }
        }
    }

    private static string[] WordsOf(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && (char.IsLetter(text[i]) || (text[i] is '\'' or '’' or '-' && start >= 0));
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(text[start..i].Replace('’', '\'').Trim('\'', '-').ToLowerInvariant());
                start = -1;
            }
        }

        return [.. words];
    }
}
