using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Sums up the terms that texts state of themselves.</summary>
internal sealed class DocumentNotes(Names names, ConditionWords conditions, ConsentWords consents)
{
    /// <summary>The note on one text.</summary>
    public DocumentNote Of(Document document) => new(
        document.Id.Text,
        names.Of(document.Reference),
        consents.OfOptional(document.Consent),
        conditions.Of(document.Conditions),
        conditions.Of(document.VoidWhen),
        consents.OfOptional(document.Withdrawal));

    /// <summary>The notes on the texts that state any terms.</summary>
    public IReadOnlyList<DocumentNote> Of(ValueList<Document> documents) =>
        [.. documents.Where(document => document is not { Consent: null, Conditions.Count: 0, VoidWhen.Count: 0, Withdrawal: null }).Select(Of)];
}
