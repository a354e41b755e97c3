using System.Collections.Frozen;

namespace Negotiation.Model;

/// <summary>The words of several languages that turn a sentence into its opposite.</summary>
internal static class Negations
{
    private static readonly FrozenSet<string> Words = Set(
        // English
        "not no never cannot without neither nor nobody none nothing nowhere non unable unwilling",
        "dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt",
        // French; "n" is what an apostrophe leaves of "ne"
        "ne n pas jamais aucun aucune ni sans rien nul nulle",
        // German
        "nicht kein keine keinen keiner keinem keines nie niemals niemand niemandem nichts ohne weder",
        // Spanish
        "nunca jamás ningún ninguno ninguna nadie nada tampoco sin",
        // Russian and Ukrainian
        "не ни нет никогда никто никого ничего ничто нельзя без никакой никакого никаких",
        "ні ніколи ніхто нікого нічого ніщо немає нема жодного жодної жодних",
        // Arabic and Hebrew
        "لا لم لن ليس ليست غير بدون دون",
        "לא אין בלי ללא אינו אינה אינם מעולם");

    /// <summary>Verbs that negate what is to be done: "refused to sign".</summary>
    private static readonly FrozenSet<string> Refusals = Set(
        "refuse refuses refused refusing refusal decline declines declined declining fail fails failed failing failure");

    /// <summary>Verbs that turn down what "to" introduces: "rejected calls to withdraw", "ruled out to".</summary>
    private static readonly FrozenSet<string> Rejections = Set(
        "reject rejects rejected rejecting oppose opposes opposed opposing rule rules ruled ruling resist resists resisted dismiss dismisses dismissed");

    /// <summary>Words that leave little or nothing of what they introduce: "denied that", "unlikely to", "far from".</summary>
    private static readonly FrozenSet<string> Denials = Set(
        "deny denies denied denying unlikely hardly barely scarcely rarely seldom doubt doubts doubted false falsely untrue far short yet");

    /// <summary>Words that negate what is before them.</summary>
    private static readonly FrozenSet<string> Behind = Set("not no never cannot nothing none nobody neither nicht nie niemals keine keinen pas jamais rien");

    /// <summary>English words that come and go with a negation: "accepted", "did not accept".</summary>
    private static readonly FrozenSet<string> Companions = Set(
        "do does did is are was were be been has have had will would can could may might should any yet ever either to longer");

    /// <summary>Whether a word is a negation, or holds one: "hasn't".</summary>
    public static bool IsNegation(string word) => Words.Contains(word) || word.EndsWith("'t", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word is a negation, or a verb that refuses.</summary>
    public static bool IsNegationOrRefusal(string word) => IsNegation(word) || Refusals.Contains(word);

    /// <summary>Whether a word is a verb that negates what is to be done, which "to" introduces.</summary>
    public static bool IsRefusal(string word) => Refusals.Contains(word);

    /// <summary>Whether a word turns down what "to" introduces.</summary>
    public static bool IsRejection(string word) => Rejections.Contains(word);

    /// <summary>Whether a word leaves little or nothing of what it introduces by the word that follows it.</summary>
    public static bool IsDenial(string word, string next) => word switch
    {
        "yet" => next is "to",
        "far" => next is "from",
        "short" => next is "of",
        _ => Denials.Contains(word),
    };

    /// <summary>Whether a word negates what is before it.</summary>
    public static bool IsBehind(string word) => Behind.Contains(word) || word.EndsWith("'t", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two texts differ by a negation alone, by the words that each has and the other lacks.</summary>
    /// <param name="one">The words of the one, of which some may be negations.</param>
    /// <param name="other">The words of the other, of which none is.</param>
    public static bool IsAllBetween(string[] one, string[] other)
    {
        if (!Array.Exists(one, IsNegationOrRefusal) || Array.Exists(other, IsNegationOrRefusal))
        {
            return false;
        }

        var left = one.Where(word => !IsNegationOrRefusal(word) && !Companions.Contains(word)).ToList();
        foreach (var word in other.Where(word => !Companions.Contains(word)))
        {
            if (left.FindIndex(candidate => IsFormOf(candidate, word)) is var at and >= 0)
            {
                left.RemoveAt(at);
            }
            else if (!IsForm(word, one))
            {
                return false;
            }
        }

        return left.Count == 0;
    }

    /// <summary>Whether a word is what a shortened <c>not</c> or a <c>cannot</c> leaves of itself: "can" of "can't".</summary>
    private static bool IsForm(string word, IEnumerable<string> negated) =>
        negated.Any(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsNegation(candidate));

    /// <summary>Whether two words may be forms of one: they share their first letters.</summary>
    private static bool IsFormOf(string one, string other)
    {
        var shared = Math.Min(4, Math.Min(one.Length, other.Length));
        return shared > 2 && string.Compare(one, 0, other, 0, shared, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static FrozenSet<string> Set(params ReadOnlySpan<string> lists)
    {
        var words = new List<string>();
        foreach (var list in lists)
        {
            words.AddRange(list.Split(' '));
        }

        return words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
