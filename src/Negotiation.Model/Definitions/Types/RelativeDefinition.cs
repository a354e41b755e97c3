using NodaTime;

namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Relative"/> stands in JSON.</summary>
internal static class RelativeDefinition
{
    private static readonly Members<Relative> M =
        new Members<Relative>("A time counted from the start or the end of an entry: thirty days after the signing.").Kind("relative");
    private static readonly Member<Relative, Reference> Anchor =
        M.Required("anchor", Texts.Of<Reference>(), static r => r.Anchor, "The entry.");
    private static readonly Member<Relative, Edge?> Edge =
        M.Optional("edge", Texts.Code<Edge>(), static r => r.Edge, "Which end of it; not stated where it has one moment only.");
    private static readonly Member<Relative, Period?> Offset =
        M.Optional("offset", PeriodCodec.Instance, static r => r.Offset, "How long after it; negative is before, absent is at that very time.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Relative> Codec = M.Make(static d => new Relative
    {
        Anchor = Anchor.Of(d),
        Edge = Edge.Of(d),
        Offset = Offset.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
