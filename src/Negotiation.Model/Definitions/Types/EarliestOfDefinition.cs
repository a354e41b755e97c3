namespace Negotiation.Model.Json;

/// <summary>How the earliest of several times stands in JSON.</summary>
internal static class EarliestOfDefinition
{
    private static readonly Members<EarliestOf> M = new Members<EarliestOf>("The earliest of several times, at least two.").Kind("earliest-of");
    private static readonly Member<EarliestOf, ValueList<When>> Times =
        M.Several("times", WhenDefinition.Codec, static t => t.Times, "The times, at least two.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<EarliestOf> Codec =
        M.Make(static d => new EarliestOf { Times = Times.Of(d), Unknown = d.TakeUnknown() });
}
