using NodaTime;

namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Schedule"/> stands in JSON.</summary>
internal static class ScheduleDefinition
{
    private static readonly Members<Schedule> M = new("When something starts, is due or ends, how often it returns and whether it is renewed.");
    private static readonly Member<Schedule, When?> Start =
        M.Optional("start", WhenDefinition.Codec, static s => s.Start, "When it starts.");
    private static readonly Member<Schedule, When?> Due =
        M.Optional("due", WhenDefinition.Codec, static s => s.Due, "By when it is to be done, inclusive: once, at the latest on this day or at this moment. It is not combined with a term until a time, which is for what lasts.");
    private static readonly Member<Schedule, Term?> Term =
        M.Optional("term", TermDefinition.Codec, static s => s.Term, "How long it lasts.");
    private static readonly Member<Schedule, Period?> Every =
        M.Optional("every", PeriodCodec.Length, static s => s.Every, "After how long it returns; not stated is once.");
    private static readonly Member<Schedule, Period?> Lasting =
        M.Optional("lasting", PeriodCodec.Length, static s => s.Lasting, "How long each time of what returns lasts; not longer than every.");
    private static readonly Member<Schedule, When?> Through =
        M.Optional("through", WhenDefinition.Codec, static s => s.Through, "When what returns does so for the last time, inclusive. Absent: it has no last time, or none is stated.");
    private static readonly Member<Schedule, Renewal?> Renewal =
        M.Optional("renewal", RenewalDefinition.Codec, static s => s.Renewal, "Whether the term starts again.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Schedule> Codec = M.Make(static d => new Schedule
    {
        Start = Start.Of(d),
        Due = Due.Of(d),
        Term = Term.Of(d),
        Every = Every.Of(d),
        Lasting = Lasting.Of(d),
        Through = Through.Of(d),
        Renewal = Renewal.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
