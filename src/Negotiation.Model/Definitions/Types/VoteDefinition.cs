namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Vote"/> stands in JSON.</summary>
internal static class VoteDefinition
{
    private static readonly Members<Vote> M = new("A vote that was taken at an event: who voted, how many for and against, and how many it takes.");
    private static readonly Member<Vote, Id<Party>?> By =
        M.OptionalValue("by", Texts.Id<Party>(), static v => v.By, "The body or the electorate that voted. Absent: not stated.");
    private static readonly Member<Vote, Quantity?> For =
        M.Optional("for", QuantityDefinition.Codec, static v => v.For, "How many voted for it. Absent: not stated.");
    private static readonly Member<Vote, Quantity?> Against =
        M.Optional("against", QuantityDefinition.Codec, static v => v.Against, "How many voted against it. Absent: not stated.");
    private static readonly Member<Vote, Quantity?> Abstaining =
        M.Optional("abstaining", QuantityDefinition.Codec, static v => v.Abstaining, "How many were there and voted neither for nor against it. Absent: not stated.");
    private static readonly Member<Vote, Quantity?> Needed =
        M.Optional("needed", QuantityDefinition.Codec, static v => v.Needed, "How many votes for it are enough to carry it, that number included. Absent: not stated.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Vote> Codec = M.Whole("by", "for", "against", "abstaining", "needed").Make(static d => new Vote
    {
        By = By.Of(d),
        For = For.Of(d),
        Against = Against.Of(d),
        Abstaining = Abstaining.Of(d),
        Needed = Needed.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
