namespace Negotiation.Model.Json;

/// <summary>How the latest of several times stands in JSON.</summary>
internal static class LatestOfDefinition
{
    private static readonly Members<LatestOf> M = new Members<LatestOf>("The latest of several times, at least two.").Kind("latest-of");
    private static readonly Member<LatestOf, ValueList<When>> Times =
        M.Several("times", WhenDefinition.Codec, static t => t.Times, "The times, at least two.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<LatestOf> Codec =
        M.Make(static d => new LatestOf { Times = Times.Of(d), Unknown = d.TakeUnknown() });
}
