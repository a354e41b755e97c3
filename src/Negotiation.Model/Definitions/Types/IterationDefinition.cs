namespace Negotiation.Model.Json;

/// <summary>How an <see cref="Iteration"/> stands in JSON.</summary>
internal static class IterationDefinition
{
    private static readonly Members<Iteration> M = new("Whether something is said for the first time, and of what it is a repetition.");
    private static readonly Member<Iteration, IterationKind> Kind =
        M.Required("kind", Texts.Code<IterationKind>(), static i => i.Kind, "First, again or unchanged.");
    private static readonly Member<Iteration, ValueList<Id<Statement>>?> Of =
        M.ListOrAbsent("of", Texts.Id<Statement>(), static i => i.Of, "The earlier statements. Absent: not stated.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Iteration> Codec = M.Make(static d => new Iteration
    {
        Kind = Kind.Of(d),
        Of = Of.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
