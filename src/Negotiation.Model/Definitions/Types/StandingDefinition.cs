namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Standing"/> stands in JSON.</summary>
internal static class StandingDefinition
{
    private static readonly Members<Standing> M = new("What has become of a source, and when.");
    private static readonly Member<Standing, StandingKind> Kind =
        M.Required("kind", Texts.Code<StandingKind>(), static s => s.Kind, "Corrected or withdrawn.");
    private static readonly Member<Standing, When?> When = M.Optional("when", WhenDefinition.Codec, static s => s.When, "When that was.");
    private static readonly Member<Standing, string?> Note = M.Optional("note", Texts.Words, static s => s.Note, "What was said about it.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Standing> Codec = M.Make(static d => new Standing
    {
        Kind = Kind.Of(d),
        When = When.Of(d),
        Note = Note.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
