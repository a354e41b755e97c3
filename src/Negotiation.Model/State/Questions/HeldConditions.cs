namespace Negotiation.Model;

/// <summary>What the conditions of a yes are, and whether they are met.</summary>
/// <param name="Words">That in a sentence; empty where there are none.</param>
/// <param name="RestsOn">The entries that they name.</param>
internal readonly record struct HeldConditions(string Words, ValueList<Reference> RestsOn)
{
    /// <summary>No conditions.</summary>
    public static HeldConditions None { get; } = new("", []);

    /// <summary>Those of what a party said on something.</summary>
    public static HeldConditions Of(Standpoint standpoint, Id<Party> party, Reference on, ValueList<Condition> conditions)
    {
        if (conditions.Count == 0)
        {
            return None;
        }

        var word = standpoint.Facets.Of(on)?.At(standpoint.Day).Of(party)?.Word;
        var names = conditions.SelectMany(Names).Distinct().ToArray();
        var what = Series.And(names.Select(name => standpoint.Find(name) is Event happening ? $"{happening.Kind} {happening.Id}" : standpoint.NameOf(name)));
        var state = word is null ? ""
            : word.Conditions != conditions ? ""
            : word.Kind is WordKind.Yes ? ", which is met"
            : word.HasFailed ? ", which has failed"
            : word.IsUndecided ? ", of which it is not known whether it is met"
            : ", which is not met";
        return new($"It depends on {(what.Length > 0 ? what : "a condition in words")}{state}.", [.. names]);
    }

    private static IEnumerable<Reference> Names(Condition condition) => condition switch
    {
        StateReached state => state.By is { Count: > 0 } by ? by.Select(party => (Reference)party).Prepend(state.On) : [state.On],
        AllOf all => all.Conditions.SelectMany(Names),
        AnyOf any => any.Conditions.SelectMany(Names),
        _ => [],
    };
}
