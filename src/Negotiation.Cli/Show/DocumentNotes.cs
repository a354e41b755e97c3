using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Sums up what is recorded of texts besides what they hold.</summary>
internal sealed class DocumentNotes(Names names, ConditionWords conditions, ConsentWords consents)
{
    /// <summary>The note on one text.</summary>
    public DocumentNote Of(Document document) => new(
        document.Id.Text,
        names.Of(document.Reference),
        document.Availability is { } availability ? Lists.Or(availability.Values.Select(stated => CodeWords.Of(stated.Text))) : null,
        consents.OfOptional(document.Consent),
        conditions.Of(document.Conditions),
        conditions.Of(document.VoidWhen),
        consents.OfOptional(document.Withdrawal));

    /// <summary>The notes on the texts of which anything of that is recorded.</summary>
    public IReadOnlyList<DocumentNote> Of(ValueList<Document> documents) =>
        [.. documents.Where(document => document is not { Availability: null, Consent: null, Conditions.Count: 0, VoidWhen.Count: 0, Withdrawal: null }).Select(Of)];
}
