using Negotiation.Model;

namespace Negotiation.Tables;

/// <summary>Conditions as cells, with the references of what must come to pass.</summary>
internal static class ConditionCell
{
    /// <summary>Conditions: <c>proposal:truce accepted by party:north</c>. A record that lists none does not say that there are none.</summary>
    public static Cell Of(ValueList<Condition> conditions) =>
        conditions.Count == 0 ? Cell.NotStated : Cell.Of(conditions.Select(Of));

    private static string Of(Condition condition)
    {
        var not = condition.IsNegated == true ? "not " : "";
        var deadline = condition.Deadline is { } last ? $", until {RecordedTime.Of(last)}" : "";
        var lasting = condition.WhileHolds == true ? ", while it holds" : "";
        return $"{not}{Bare(condition)}{deadline}{lasting}";
    }

    private static string Bare(Condition condition) => condition switch
    {
        StateReached { By: { Count: > 0 } by } reached => $"{reached.On} {reached.State} by {Series.And(by.Select(party => ((Reference)party).Text))}",
        StateReached reached => $"{reached.On} {reached.State}",
        AllOf all => $"({string.Join(" and ", all.Conditions.Select(Of))})",
        AnyOf any => $"({string.Join(" or ", any.Conditions.Select(Of))})",
        ConditionInWords words => words.Text,
        UnknownCondition unknown => unknown.Kind,
        _ => condition.ToString(),
    };
}
