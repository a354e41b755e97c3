namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Handling"/> stands in JSON.</summary>
internal static class HandlingDefinition
{
    private static readonly Members<Handling> M = new("To whom something may be shown.");
    private static readonly Member<Handling, HandlingScheme> Scheme =
        M.Required("scheme", Texts.Code<HandlingScheme>(), static h => h.Scheme, "The scheme to which the mark belongs.");
    private static readonly Member<Handling, string> Mark = M.Required("mark", Texts.Words, static h => h.Mark, "The mark, such as amber.");
    private static readonly Member<Handling, When?> Until =
        M.Optional("until", WhenDefinition.Codec, static h => h.Until, "Until when it holds; not stated means without end.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Handling> Codec = M.Make(static d => new Handling
    {
        Scheme = Scheme.Of(d),
        Mark = Mark.Of(d),
        Until = Until.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
