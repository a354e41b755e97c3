using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Conditions in words.</summary>
/// <param name="names">The names of the entries that conditions are about.</param>
internal sealed class ConditionWords(Names names)
{
    /// <summary>A condition: <c>the memorandum of Russia is delivered</c>.</summary>
    public string Of(Condition condition) => condition switch
    {
        StateReached reached => Of(reached),
        AllOf all => $"({Lists.And(all.Conditions.Select(Of))})",
        AnyOf any => $"({Lists.Or(any.Conditions.Select(Of))})",
        UnknownCondition unknown => $"a condition of the kind '{unknown.Kind}'",
        _ => condition.ToString(),
    };

    /// <summary>Several conditions, one by one.</summary>
    public IReadOnlyList<string> Of(ValueList<Condition> conditions) => [.. conditions.Select(Of)];

    private string Of(StateReached reached)
    {
        var by = reached.By is { } parties ? $" by {Lists.And(parties.Select(party => names.Of(party)))}" : "";
        var verb = reached.State == ConditionState.Happened ? "has" : "is";
        return $"{names.Of(reached.On)} {verb} {CodeWords.Of(reached.State.Text)}{by}";
    }
}
