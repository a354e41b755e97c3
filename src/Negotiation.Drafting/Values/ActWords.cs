using Negotiation.Model.Json;

namespace Negotiation.Drafting;

/// <summary>The acts as verbs: <c>accepts</c>, <c>accepted</c> and <c>accept</c> are one act.</summary>
internal static class ActWords
{
    private static readonly string[] Codes = [.. Act.Known.Select(act => act.Text)];
    private static readonly (string Ending, string Instead)[] Endings = [("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("d", "")];
    private static readonly Dictionary<string, string> Forms = Table();

    /// <summary>The forms of all acts, longest first.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Forms.Keys.OrderByDescending(form => form.Length)];

    /// <summary>The act of a verb; <c>null</c> where it is the form of none.</summary>
    public static string? Of(string verb) => Forms.GetValueOrDefault(verb.ToLowerInvariant());

    /// <summary>The third person of an act, as drafts write it.</summary>
    public static string ThirdPerson(string act) => act[^1] == 'y' && !"aeiou".Contains(act[^2], StringComparison.Ordinal) ? act[..^1] + "ies"
        : act.EndsWith('s') || act.EndsWith("sh", StringComparison.Ordinal) || act.EndsWith("ch", StringComparison.Ordinal) ? act + "es" : act + "s";

    /// <summary>What an everyday verb means here, as drafts write it; <c>null</c> where it is not known to mean an act.</summary>
    public static string? Meant(string verb) => Code(verb) is { } act ? ThirdPerson(act) : null;

    /// <summary>The act that an everyday verb means; <c>null</c> where it is not known to mean one.</summary>
    public static string? Code(string verb)
    {
        var words = verb.ToLowerInvariant().Split(' ');
        words = words is [var only, "to" or "with" or "that"] ? [only] : words;
        return Stems(words[0]).Select(stem => EverydayWords.ForCode(nameof(Act), string.Join('-', [stem, .. words[1..]]), Codes)).FirstOrDefault(act => act is not null);
    }

    /// <summary>What to write for a verb that says how assent was given; <c>null</c> for any other.</summary>
    public static string? Form(string verb) => FormOf(verb).Write;

    /// <summary>The act of a verb, of an everyday one, or of one that says how assent was given; <c>null</c> where it is none.</summary>
    public static string? Meaning(string verb) => Of(verb) ?? Code(verb) ?? FormOf(verb).Act;

    private static (string? Act, string? Write) FormOf(string verb) => Stems(verb.ToLowerInvariant()).Select(stem => stem switch
    {
        "sign" => ("accept", "'accepts', with 'form: signature' below it"),
        "initial" => ("accept", "'accepts', with 'form: initials' below it"),
        "ratify" => ("accept", "'accepts', with 'form: confirmation' below it"),
        "veto" => ("reject", "'rejects'"),
        _ => default((string?, string?)),
    }).FirstOrDefault(form => form.Item1 is not null);

    private static IEnumerable<string> Stems(string verb)
    {
        yield return verb;
        foreach (var (ending, instead) in Endings)
        {
            if (verb.EndsWith(ending, StringComparison.Ordinal) && verb.Length > ending.Length + 1)
            {
                yield return verb[..^ending.Length] + instead;
            }
        }
    }

    private static Dictionary<string, string> Table()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var act in Act.Known.Select(act => act.Text))
        {
            forms[act] = act;
            forms[ThirdPerson(act)] = act;
            forms[Past(act)] = act;
        }

        forms["withdrew"] = forms["withdrawn"] = "withdraw";
        forms["characterizes"] = forms["characterized"] = forms["characterize"] = "characterise";
        return forms;
    }

    private static string Past(string act) => act switch
    {
        "commit" => "committed",
        "defer" => "deferred",
        _ when act.EndsWith('e') => act + "d",
        _ when act[^1] == 'y' => act[..^1] + "ied",
        _ => act + "ed",
    };
}
