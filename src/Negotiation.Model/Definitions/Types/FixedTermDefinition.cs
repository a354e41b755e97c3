using NodaTime;

namespace Negotiation.Model.Json;

/// <summary>How a <see cref="FixedTerm"/> stands in JSON.</summary>
internal static class FixedTermDefinition
{
    private static readonly Members<FixedTerm> M =
        new Members<FixedTerm>("A period of the calendar or of the clock.").Kind("fixed");
    private static readonly Member<FixedTerm, Period> For =
        M.Required("for", PeriodCodec.Length, static f => f.For, "The period; months stay months and hours hours.");
    private static readonly Member<FixedTerm, TermBound?> Bound =
        M.Implied("bound", Texts.Code<TermBound>(), static f => f.Bound, TermBound.Exactly, "Whether it is exact or a limit: exactly where nothing else is said.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<FixedTerm> Codec = M.Make(static d => new FixedTerm
    {
        For = For.Of(d),
        Bound = Bound.Of(d) ?? TermBound.Exactly,
        Unknown = d.TakeUnknown(),
    });
}
