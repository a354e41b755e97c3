namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Schedule"/> stands in JSON.</summary>
internal static class ScheduleDefinition
{
    private static readonly Members<Schedule> M = new("When something starts and how long it lasts.");
    private static readonly Member<Schedule, When?> Start = M.Optional("start", WhenDefinition.Codec, static s => s.Start, "When it starts.");
    private static readonly Member<Schedule, When?> Until = M.Optional("until", WhenDefinition.Codec, static s => s.Until, "When it ends.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Schedule> Codec = M.Make(static d => new Schedule
    {
        Start = Start.Of(d),
        Until = Until.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
