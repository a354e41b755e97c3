using NodaTime;

namespace Negotiation.Model.Tests.State.Laws;

/// <summary>What answers what stands in a record, day by day: the engine, or one with a fault planted in it.</summary>
internal delegate Func<LocalDate, StandingAnswers> StandingEngine(NegotiationRecord record);

/// <summary>The answers about offer, consent, force and performance on a day.</summary>
internal sealed record StandingAnswers(LocalDate Day, Life[] Lives, Obligation[] Obligations, ClauseBinding[] Clauses)
{
    /// <summary>What is so or not of the life of something, by name.</summary>
    public static readonly (string Name, Func<Life, Truth> Of)[] Facts =
    [
        ("put", life => life.IsPut), ("onTable", life => life.IsOnTable), ("agreed", life => life.IsAgreed), ("inForce", life => life.IsInForce),
        ("suspended", life => life.IsSuspended), ("ended", life => life.IsEnded), ("superseded", life => life.IsSuperseded), ("lapsed", life => life.IsLapsed),
        ("withdrawn", life => life.IsWithdrawn), ("rejected", life => life.IsRejected), ("carriedOut", life => life.IsCarriedOut), ("breached", life => life.IsBreached),
    ];

    /// <summary>What is so or not for a party, by name.</summary>
    public static readonly (string Name, Func<PartyLife, Truth> Of)[] PartyFacts =
    [
        ("agreed", party => party.IsAgreed), ("inForce", party => party.IsInForce), ("suspended", party => party.IsSuspended), ("ended", party => party.IsEnded),
        ("rejected", party => party.IsRejected), ("carriedOut", party => party.IsCarriedOut), ("breached", party => party.IsBreached),
    ];

    /// <summary>The engine itself.</summary>
    public static StandingEngine Engine { get; } = static record =>
    {
        var ledger = new Ledger(record);
        var known = new Dictionary<LocalDate, StandingAnswers>();
        return day => known.TryGetValue(day, out var answers) ? answers : known[day] = Of(ledger.AsOf(day), day);
    };

    /// <summary>The life of something.</summary>
    public Life? Of(Reference on) => Array.Find(Lives, life => life.On == on);

    /// <summary>All that is told, each thing in a line of its own, the lines without an order; no sentences, and no lists of what it rests on.</summary>
    public IEnumerable<string> Lines() => Lives.SelectMany(LinesOf).Concat(Obligations.SelectMany(LinesOf)).Concat(Clauses.Select(LineOf));

    /// <summary>All that is told of a life.</summary>
    public static IEnumerable<string> LinesOf(Life life)
    {
        var on = life.On.Text;
        return
        [
            $"{on} stage {life.Stage} {life.Certainty} {life.Since}",
            .. Facts.Select(fact => $"{on} {fact.Name} {fact.Of(life)}"),
            $"{on} agreed-on {life.Agreed}",
            $"{on} in-force-since {life.InForceSince}",
            $"{on} ended-since {life.EndedSince}",
            $"{on} ends {life.Ends}",
            .. life.Missing.Select(party => $"{on} misses {party}"),
            .. life.WaitingFor.Select(awaited => $"{on} waits for {awaited.Kind} {awaited.Party} {awaited.On}"),
            .. life.Breaches.Select(breach => $"{on} broken by {breach.By} of {breach.Author} {breach.IsAlleged} {breach.IsAuthorSure} {breach.When}"),
            .. life.Parties.SelectMany(party => PartyFacts.Select(fact => $"{on} for {party.Party} {fact.Name} {fact.Of(party)}")),
            .. life.Parties.Select(party => $"{on} for {party.Party} {party.Stage} {party.Certainty} {party.Since} said {party.Said} {party.SaidCertainty} {party.Form} needed {party.IsNeeded} bound {party.BoundSince}"),
        ];
    }

    private static StandingAnswers Of(NegotiationState state, LocalDate day) =>
        new(day, [.. state.Table, .. state.Texts], [.. state.Obligations], [.. state.Clauses]);

    private static IEnumerable<string> LinesOf(Obligation owed) =>
    [
        $"{owed.On} owed {owed.Performance} {owed.Certainty} binding {owed.IsBinding} due {owed.Due} first {owed.FirstDue}",
        .. owed.Sides.Select(side => $"{owed.On} owed by {side.Party} {side.Performance} {side.Certainty} done {side.Done} left {side.Left}"),
    ];

    private static string LineOf(ClauseBinding clause) => $"{clause.Clause} binds {clause.Party} {clause.IsBound} {clause.Form}";
}
