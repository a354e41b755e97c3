using Negotiation.Model;
using NodaTime.Text;

namespace Negotiation.Tables;

/// <summary>Effects as texts of cells, with the references of what they are on.</summary>
internal static class EffectCell
{
    /// <summary>An effect: <c>extends proposal:truce by party:north for P6D</c>.</summary>
    public static string Of(Effect effect)
    {
        var by = effect.By is { Count: > 0 } parties ? $" by {Series.And(parties.Select(party => ((Reference)party).Text))}" : "";
        var length = effect.For is { } period ? $" for {PeriodPattern.Roundtrip.Format(period)}" : "";
        var until = effect.Until is { } last ? $" until {RecordedTime.Of(last)}" : "";
        return $"{effect.Kind} {effect.On}{by}{length}{until}";
    }
}
