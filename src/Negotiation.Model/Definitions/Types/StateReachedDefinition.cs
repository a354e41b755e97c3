namespace Negotiation.Model.Json;

/// <summary>How a <see cref="StateReached"/> stands in JSON.</summary>
internal static class StateReachedDefinition
{
    private static readonly Members<StateReached> M =
        new Members<StateReached>("That an entry reach a state.").Kind("state-reached", isRequired: false);
    private static readonly Member<StateReached, Reference> On = M.Required("on", Texts.Of<Reference>(), static s => s.On, "The entry.");
    private static readonly Member<StateReached, ConditionState> State =
        M.Required("state", Texts.Code<ConditionState>(), static s => s.State, "The state that it must reach.");
    private static readonly Member<StateReached, ValueList<Id<Party>>?> By =
        M.ListOrAbsent("by", Texts.Id<Party>(), static s => s.By, "Through whom.");
    private static readonly ConditionMembers<StateReached> Common = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<StateReached> Codec = M.Whole("by").Make(static d => Common.Complete(
        new StateReached
        {
            On = On.Of(d),
            State = State.Of(d),
            By = By.Of(d),
        },
        d));
}
