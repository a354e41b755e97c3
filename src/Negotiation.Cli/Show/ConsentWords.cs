using System.Globalization;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>What texts and proposals say of consent to them and of leaving them, in words.</summary>
/// <param name="names">The names of the parties.</param>
/// <param name="times">The times from which one may leave.</param>
internal sealed class ConsentWords(Names names, TimeWords times)
{
    /// <summary>A consent: <c>of A, B and C by ratification; A needs the approval of the parliament of A; in force with 2 of them</c>.</summary>
    public string Of(Consent consent)
    {
        var means = consent.Means is { } code ? $" by {CodeWords.Of(code.Text)}" : "";
        string?[] parts =
        [
            consent.Of is { } consenters ? $"of {(consenters.Count == 0 ? "nobody" : Parties(consenters))}{means}" : means.Length > 0 ? means[1..] : null,
            .. consent.Organs.Select(organ => $"{names.Of(organ.For)} needs the approval of {names.Of(organ.Body)}"),
            consent.Quorum is { } quorum ? string.Create(CultureInfo.InvariantCulture, $"in force once {quorum} have consented") : null,
            consent.Binds is { } bound ? $"binds {(bound.Count == 0 ? "nobody" : Parties(bound))}" : null,
            consent.Entry is { } entry ? $"in force with {names.Of(entry)}" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    /// <summary>The consents that a fact is attested to be, with "or" between them; <c>null</c> for none.</summary>
    public string? OfOptional(Attested<Consent>? consent) => consent is null ? null : Lists.Or(consent.Values.Select(Of));

    /// <summary>A clause on withdrawal: <c>6 months after a notice, from 2026-01-01 on</c>; <c>null</c> for none.</summary>
    public string? OfOptional(WithdrawalClause? clause)
    {
        if (clause is null)
        {
            return null;
        }

        var notice = clause.Notice is { } period ? $"{PeriodWords.Of(period)} after a notice" : "at once";
        return clause.From is { } first ? $"{notice}, from {times.Bound(first)} on" : notice;
    }

    private string Parties(ValueList<Id<Party>> parties) => Lists.And(parties.Select(party => names.Of(party)));
}
