using NodaTime;

namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Schedule"/> stands in JSON.</summary>
internal static class ScheduleDefinition
{
    private static readonly Members<Schedule> M = new("When something starts, how long it lasts, how often it returns and whether it is renewed.");
    private static readonly Member<Schedule, When?> Start =
        M.Optional("start", WhenDefinition.Codec, static s => s.Start, "When it starts.");
    private static readonly Member<Schedule, Term?> Term =
        M.Optional("term", TermDefinition.Codec, static s => s.Term, "How long it lasts.");
    private static readonly Member<Schedule, Period?> Every =
        M.Optional("every", PeriodCodec.Length, static s => s.Every, "After how long it returns; not stated is once.");
    private static readonly Member<Schedule, Renewal?> Renewal =
        M.Optional("renewal", RenewalDefinition.Codec, static s => s.Renewal, "Whether the term starts again.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Schedule> Codec = M.Make(static d => new Schedule
    {
        Start = Start.Of(d),
        Term = Term.Of(d),
        Every = Every.Of(d),
        Renewal = Renewal.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
