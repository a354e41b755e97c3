namespace Negotiation.Model.Json;

/// <summary>How an <see cref="UntilTerm"/> stands in JSON.</summary>
internal static class UntilTermDefinition
{
    private static readonly Members<UntilTerm> M = new Members<UntilTerm>("Until a time or an event.").Kind("until");
    private static readonly Member<UntilTerm, When> When =
        M.Required("when", WhenDefinition.Codec, static u => u.When, "When it ends.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<UntilTerm> Codec = M.Make(static d => new UntilTerm
    {
        When = When.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
