using NodaTime;

namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Renewal"/> stands in JSON.</summary>
internal static class RenewalDefinition
{
    private static readonly Members<Renewal> M = new("That a term starts again when it ends.");
    private static readonly Member<Renewal, RenewalMode> Mode =
        M.Required("mode", Texts.Code<RenewalMode>(), static r => r.Mode, "How.");
    private static readonly Member<Renewal, Period?> For =
        M.Optional("for", PeriodCodec.Length, static r => r.For, "For how long; not stated is for the same term.");
    private static readonly Member<Renewal, Condition?> When =
        M.Optional("when", ConditionDefinition.Codec, static r => r.When, "What must hold for it to be renewed: it ends with its term otherwise. Absent: nothing more.");
    private static readonly Member<Renewal, int?> Times =
        M.OptionalValue("times", CountCodec.FromOne, static r => r.Times, "How often it is renewed at most, from 1. Absent: there is no limit.");
    private static readonly Member<Renewal, Condition?> Unless =
        M.Optional("unless", ConditionDefinition.Codec, static r => r.Unless, "What prevents it.");
    private static readonly Member<Renewal, Period?> Notice =
        M.Optional("notice", PeriodCodec.Length, static r => r.Notice, "How long before the end that must be made known.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Renewal> Codec = M.Whole("when", "unless").Make(static d => new Renewal
    {
        Mode = Mode.Of(d),
        For = For.Of(d),
        When = When.Of(d),
        Times = Times.Of(d),
        Unless = Unless.Of(d),
        Notice = Notice.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
