namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Issue"/> stands in JSON.</summary>
internal static class IssueDefinition
{
    private static readonly Members<Issue> M = new("A point of the agenda.");
    private static readonly Member<Issue, Id<Issue>> Id =
        M.Identity("id", Texts.Id<Issue>(), static i => i.Id, "The identity that other entries refer to.");
    private static readonly Member<Issue, string> Name = M.Required("name", Texts.Words, static i => i.Name, "What it is about.");
    private static readonly Member<Issue, Id<Issue>?> Within =
        M.OptionalValue(
            "within", Texts.Id<Issue>(), static i => i.Within, "The issue of which it is a part; the root is the negotiation as a whole.");
    private static readonly EntryMembers<Issue> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Issue> Codec = M.Make(static d => Common.Complete(
        new Issue
        {
            Id = Id.Of(d),
            Name = Name.Of(d),
            Within = Within.Of(d),
        },
        d));
}
