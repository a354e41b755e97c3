using static Negotiation.Model.LifeStage;

namespace Negotiation.Model;

/// <summary>The states through which a proposal goes: which stage a step leads to, from which stages.</summary>
/// <remarks>From a stage that is not named, the step changes nothing. The same table holds for the proposal as a whole and for each party.</remarks>
internal static class LifeTable
{
    /// <summary>Each step, the stage it leads to, and the stages from which it does.</summary>
    public static ValueList<LifeTransition> Transitions { get; } =
    [
        new(LifeStepKind.Put, Raised, [NotRaised, Rejected, Withdrawn, Superseded, Lapsed, Ended]),
        new(LifeStepKind.Discuss, Discussed, [NotRaised, Raised]),
        new(LifeStepKind.AssentOnConditions, Discussed, [NotRaised, Raised, Rejected]),
        new(LifeStepKind.Counter, Countered, [NotRaised, Raised, Discussed, Accepted]),
        new(LifeStepKind.Assent, Accepted, [NotRaised, Raised, Discussed, Countered, Rejected, Lapsed]),
        new(LifeStepKind.Retract, Raised, [Accepted]),
        new(LifeStepKind.Agree, Agreed, [NotRaised, Raised, Discussed, Countered, Accepted, Rejected, Withdrawn, Superseded, Lapsed, Ended]),
        new(LifeStepKind.Reject, Rejected, [NotRaised, Raised, Discussed, Countered, Accepted]),
        new(LifeStepKind.Withdraw, Withdrawn, [Raised, Discussed, Countered, Accepted, Rejected]),
        new(LifeStepKind.Supersede, Superseded, [Raised, Discussed, Countered, Accepted, Rejected, Agreed, InForce, Suspended, Breached]),
        new(LifeStepKind.Start, InForce, [NotRaised, Raised, Discussed, Countered, Accepted, Rejected, Lapsed, Agreed, Suspended, Breached, Ended]),
        new(LifeStepKind.Suspend, Suspended, [Agreed, InForce, Breached]),
        new(LifeStepKind.Resume, InForce, [Suspended]),
        new(LifeStepKind.Extend, InForce, [Ended]),
        new(LifeStepKind.Renew, InForce, []),
        new(LifeStepKind.CarryOut, CarriedOut, [.. LifeStage.Known.Where(stage => stage != CarriedOut)]),
        new(LifeStepKind.Breach, Breached, [Agreed, InForce, Suspended]),
        new(LifeStepKind.End, Ended, [Agreed, InForce, Suspended, Breached]),
        new(LifeStepKind.End, Lapsed, [Raised, Discussed, Countered, Accepted]),
        new(LifeStepKind.Expire, Ended, [Agreed, InForce, Suspended, Breached]),
        new(LifeStepKind.Expire, Lapsed, [Raised, Discussed, Countered, Accepted]),
    ];

    private static readonly Dictionary<(LifeStage From, LifeStepKind Step), LifeStage> ByStep = Transitions
        .SelectMany(transition => transition.From.Select(from => (Key: (from, transition.Step), transition.To)))
        .ToDictionary(pair => pair.Key, pair => pair.To);

    /// <summary>The stage after a step.</summary>
    public static LifeStage After(LifeStage stage, LifeStepKind step) => ByStep.GetValueOrDefault((stage, step), stage);

    /// <summary>Whether it is agreed or in force, and neither done nor gone.</summary>
    public static bool IsLiving(LifeStage stage) => stage == Agreed || stage == InForce || stage == Suspended || stage == Breached;

    /// <summary>Whether it was put and waits for an answer, or for the rest of the answers.</summary>
    public static bool IsPending(LifeStage stage) => stage == Raised || stage == Discussed || stage == Countered || stage == Accepted;
}
