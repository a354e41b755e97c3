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

    /// <summary>What a statement did: <c>demanded</c>, or <c>did not demand</c>.</summary>
    public static string Past(Statement statement) => statement.IsNegated == true ? $"did not {Plain(statement.Act)}" : Past(statement.Act);

    /// <summary>What a statement did to something: <c>demanded</c>, or <c>not demanded</c>.</summary>
    public static string Participle(Statement statement) => $"{(statement.IsNegated == true ? "not " : "")}{Participle(statement.Act)}";

    /// <summary>What was done: <c>demanded</c>.</summary>
    public static string Past(Act act) => Irregular.TryGetValue(act, out var words) ? words.Past : Regular(act);

    /// <summary>What was done to something: <c>withdrawn</c>, as in "withdrawn by".</summary>
    public static string Participle(Act act) => Irregular.TryGetValue(act, out var words) ? words.Participle : Regular(act);

    private static string Plain(Act act) => act == Act.Commit ? "commit to" : act.IsKnown ? act.Text : $"do '{act.Text}' to";

    private static string Regular(Act act) =>
        !act.IsKnown ? $"did '{act.Text}' to" : act.Text.EndsWith('e') ? act.Text + "d" : act.Text + "ed";
}
