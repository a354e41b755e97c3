namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Moment"/> stands in JSON.</summary>
internal static class MomentDefinition
{
    private static readonly Members<Moment> M =
        new Members<Moment>("A point on the time line: a local time with its offset and, where it is known, its zone.").Kind("moment");

    private static readonly Member<Moment, Moment> At = M.Required("at", Texts.Of<Moment>(), static m => m, "The local time with its offset.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Moment> Codec = M.Make(static d => At.Of(d).With(d.TakeUnknown()));
}
