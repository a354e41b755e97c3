using System.Collections.Frozen;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Acts in words.</summary>
internal static class ActWords
{
    private static readonly FrozenDictionary<Act, (string Past, string Participle)> Irregular =
        new Dictionary<Act, (string Past, string Participle)>
        {
            [Act.Defer] = ("deferred", "deferred"),
            [Act.Commit] = ("committed to", "committed to"),
            [Act.Withdraw] = ("withdrew", "withdrawn"),
            [Act.Deny] = ("denied", "denied"),
        }.ToFrozenDictionary();

    /// <summary>What was done: <c>demanded</c>.</summary>
    public static string Past(Act act) => Irregular.TryGetValue(act, out var words) ? words.Past : Regular(act);

    /// <summary>What was done to something: <c>withdrawn</c>, as in "withdrawn by".</summary>
    public static string Participle(Act act) => Irregular.TryGetValue(act, out var words) ? words.Participle : Regular(act);

    private static string Regular(Act act) =>
        !act.IsKnown ? $"did '{act.Text}' to" : act.Text.EndsWith('e') ? act.Text + "d" : act.Text + "ed";
}
