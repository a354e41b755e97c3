namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Issue"/> stands in JSON.</summary>
internal static class IssueDefinition
{
    private static readonly Members<Issue> M = new("A point of the agenda.");
    private static readonly Member<Issue, Id<Issue>> Id = M.Required("id", Texts.Id<Issue>(), static i => i.Id);
    private static readonly Member<Issue, string> Name = M.Required("name", Texts.Words, static i => i.Name);
    private static readonly Member<Issue, Id<Issue>?> Within = M.OptionalValue("within", Texts.Id<Issue>(), static i => i.Within);
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
