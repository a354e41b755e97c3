using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>What events do to other entries, in words.</summary>
/// <param name="names">The names of the entries.</param>
/// <param name="times">The times until which something is extended.</param>
internal sealed class EffectWords(Names names, TimeWords times)
{
    /// <summary>An effect: <c>carries out the exchange by North (390; 697 so far)</c>.</summary>
    public string Of(Effect effect) => $"{CodeWords.Of(effect.Kind.Text)} {names.Of(effect.On)}{Details(effect)}";

    /// <summary>The same where the entry was just named: <c>carries it out by North (390; 697 so far)</c>.</summary>
    public string OnIt(Effect effect) =>
        $"{(effect.Kind == EffectKind.CarriesOut ? "carries it out" : $"{CodeWords.Of(effect.Kind.Text)} it")}{Details(effect)}";

    private string Details(Effect effect)
    {
        var by = effect.By is { Count: > 0 } parties ? $" by {Lists.And(parties.Select(party => names.Of(party)))}" : "";
        var length = effect.For is { } period ? $" for {PeriodWords.Of(period)}" : "";
        var until = effect.Until is { } last ? $" until {times.Bound(last)}" : "";
        string?[] amounts =
        [
            effect.Done is { } done ? names.Of(done) : null,
            effect.SoFar is { } soFar ? $"{names.Of(soFar)} so far" : null,
        ];
        var amount = string.Join("; ", amounts.OfType<string>());
        return $"{by}{length}{until}{(amount.Length == 0 ? "" : $" ({amount})")}";
    }
}
