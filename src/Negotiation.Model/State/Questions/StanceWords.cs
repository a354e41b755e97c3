namespace Negotiation.Model;

/// <summary>Stances in words.</summary>
internal static class StanceWords
{
    /// <summary>The stance on a thing, to follow the name of a party: <c>is open to truce</c>.</summary>
    public static string On(Stance stance, string thing) =>
        stance == Stance.Conditional ? $"accepts {thing} on conditions"
        : stance == Stance.Open ? $"is open to {thing}"
        : stance == Stance.Withdrawn ? $"has withdrawn its statement on {thing}"
        : stance == Stance.Unclear || stance == Stance.Contested || stance == Stance.Silent || !Stance.Known.Contains(stance) ? $"is {stance} on {thing}"
        : $"{stance} {thing}";
}
