namespace Negotiation.Model;

/// <summary>Which step it is to say or to bring about something.</summary>
internal static class MoveKinds
{
    private static readonly Dictionary<Act, LifeStepKind> ByAct = new()
    {
        [Act.Demand] = LifeStepKind.Put,
        [Act.Propose] = LifeStepKind.Put,
        [Act.Request] = LifeStepKind.Put,
        [Act.Raise] = LifeStepKind.Put,
        [Act.Explore] = LifeStepKind.Put,
        [Act.Claim] = LifeStepKind.Put,
        [Act.Counter] = LifeStepKind.Put,
        [Act.Accept] = LifeStepKind.Assent,
        [Act.Commit] = LifeStepKind.Assent,
        [Act.Reject] = LifeStepKind.Reject,
        [Act.Defer] = LifeStepKind.Discuss,
        [Act.Support] = LifeStepKind.Discuss,
        [Act.Oppose] = LifeStepKind.Discuss,
        [Act.Discuss] = LifeStepKind.Discuss,
        [Act.Suspend] = LifeStepKind.Suspend,
        [Act.Resume] = LifeStepKind.Resume,
        [Act.Extend] = LifeStepKind.Extend,
        [Act.Withdraw] = LifeStepKind.Withdraw,
        [Act.Terminate] = LifeStepKind.End,
    };

    private static readonly Dictionary<EffectKind, LifeStepKind> ByEffect = new()
    {
        [EffectKind.Starts] = LifeStepKind.Start,
        [EffectKind.Delivers] = LifeStepKind.Put,
        [EffectKind.CarriesOut] = LifeStepKind.CarryOut,
        [EffectKind.Breaches] = LifeStepKind.Breach,
        [EffectKind.Ends] = LifeStepKind.End,
        [EffectKind.Suspends] = LifeStepKind.Suspend,
        [EffectKind.Resumes] = LifeStepKind.Resume,
        [EffectKind.Extends] = LifeStepKind.Extend,
        [EffectKind.Agrees] = LifeStepKind.Agree,
    };

    /// <summary>The step that a statement is; <c>null</c> for an act that is none.</summary>
    public static LifeStepKind? Of(Act act) => ByAct.GetValueOrDefault(act);

    /// <summary>The step that an event is; <c>null</c> for an effect that is none.</summary>
    public static LifeStepKind? Of(EffectKind effect) => ByEffect.GetValueOrDefault(effect);
}
