using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Conditions in words.</summary>
internal sealed class ConditionWords
{
    private readonly Names names;
    private readonly TimeWords times;

    /// <summary>Words for conditions.</summary>
    /// <param name="names">The names of the entries that conditions are about.</param>
    public ConditionWords(Names names)
    {
        this.names = names;
        times = new TimeWords(names, this);
    }

    /// <summary>A condition: <c>the memorandum of Russia is delivered by 2025-08-01</c>.</summary>
    public string Of(Condition condition)
    {
        var deadline = condition.Deadline is { } last ? $" by {times.Bound(last)}" : "";
        var lasting = condition.WhileHolds == true ? ", for as long as that is so" : "";
        return $"{Bare(condition)}{deadline}{lasting}";
    }

    /// <summary>Several conditions, one by one.</summary>
    public IReadOnlyList<string> Of(ValueList<Condition> conditions) => [.. conditions.Select(Of)];

    private string Bare(Condition condition) => condition switch
    {
        StateReached reached => Of(reached),
        _ when condition.IsNegated == true => $"not {Whole(condition)}",
        _ => Whole(condition),
    };

    private string Whole(Condition condition) => condition switch
    {
        AllOf all => $"({Lists.And(all.Conditions.Select(Of))})",
        AnyOf any => $"({Lists.Or(any.Conditions.Select(Of))})",
        ConditionInWords words => $"\"{words.Text}\"",
        UnknownCondition unknown => $"a condition of the kind '{unknown.Kind}'",
        _ => condition.ToString(),
    };

    private string Of(StateReached reached)
    {
        var by = reached.By is { } parties ? $" by {Lists.And(parties.Select(party => names.Of(party)))}" : "";
        var verb = reached.State == ConditionState.Happened ? "has" : "is";
        var not = reached.IsNegated == true ? " not" : "";
        return $"{names.Of(reached.On)} {verb}{not} {CodeWords.Of(reached.State.Text)}{by}";
    }
}
