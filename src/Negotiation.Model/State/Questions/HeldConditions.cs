namespace Negotiation.Model;

/// <summary>What the conditions of a yes are, and whether they are met.</summary>
/// <param name="Reason">What they are on, and whether they are met; <c>null</c> where there are none.</param>
/// <param name="RestsOn">The entries that they name, and what met them.</param>
internal readonly record struct HeldConditions(ReasonPart? Reason, ValueList<Reference> RestsOn)
{
    /// <summary>No conditions.</summary>
    public static HeldConditions None { get; } = new(null, []);

    /// <summary>Those of what a party said on something.</summary>
    public static HeldConditions Of(Standpoint standpoint, Id<Party> party, Reference on, ValueList<Condition> conditions)
    {
        if (conditions.Count == 0)
        {
            return None;
        }

        var word = standpoint.Facets.Of(on)?.At(standpoint.Day).Of(party)?.Word;
        ValueList<Reference> names = [.. conditions.SelectMany(Names).Distinct()];
        var state = word is null || word.Conditions != conditions ? null
            : word.Kind is WordKind.Yes ? "met"
            : word.HasFailed ? "failed"
            : word.IsUndecided ? "not-known"
            : "not-met";
        return new(
            new() { Code = ReasonCode.Condition, On = names, Terms = state is null ? [] : [state] },
            [.. names, .. word?.Kind == WordKind.Yes && state is not null ? names.SelectMany(name => MetBy(standpoint, name)) : []]);
    }

    /// <summary>The statements and events by which what a condition names got to where it is.</summary>
    private static IEnumerable<Reference> MetBy(Standpoint standpoint, Reference name) =>
        standpoint.Facets.Of(name)?.Steps.Where(step => step.First <= standpoint.Day).Select(step => step.By) ?? [];

    private static IEnumerable<Reference> Names(Condition condition) => condition switch
    {
        StateReached state => state.By is { Count: > 0 } by ? by.Select(party => (Reference)party).Prepend(state.On) : [state.On],
        AllOf all => all.Conditions.SelectMany(Names),
        AnyOf any => any.Conditions.SelectMany(Names),
        _ => [],
    };
}
