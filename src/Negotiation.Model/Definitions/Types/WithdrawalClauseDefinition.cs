using NodaTime;

namespace Negotiation.Model.Json;

/// <summary>How a <see cref="WithdrawalClause"/> stands in JSON.</summary>
internal static class WithdrawalClauseDefinition
{
    private static readonly Members<WithdrawalClause> M = new("That a party may leave by its own act.");
    private static readonly Member<WithdrawalClause, Period?> Notice =
        M.Optional("notice", PeriodCodec.Length, static w => w.Notice, "How long after the notice it takes effect: a period of the calendar or of the clock. Absent: at once.");
    private static readonly Member<WithdrawalClause, When?> From =
        M.Optional("from", WhenDefinition.Codec, static w => w.From, "The first day on which notice may be given, inclusive. Absent: from the beginning.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<WithdrawalClause> Codec = M.Whole("from").Make(static d => new WithdrawalClause
    {
        Notice = Notice.Of(d),
        From = From.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
