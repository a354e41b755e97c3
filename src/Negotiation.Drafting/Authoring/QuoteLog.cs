namespace Negotiation.Drafting;

/// <summary>What was found while words were quoted, kept until the record is built.</summary>
internal sealed class QuoteLog
{
    private readonly List<(Diagnostic Finding, TextPlace? Place)> findings = [];
    private readonly HashSet<TextPlace> confirmed = [];

    /// <summary>Keeps a fault for which there is no evidence.</summary>
    public void Report(Rule rule, string message) => findings.Add((new Diagnostic(rule, "", message), null));

    /// <summary>Keeps what a quotation gave rise to.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="isConfirmed">Whether someone has looked, and means it.</param>
    public void Add(Quotation quotation, bool isConfirmed)
    {
        var place = TextPlace.Of(quotation.Evidence);
        if (isConfirmed && place is { } looked)
        {
            confirmed.Add(looked);
        }

        foreach (var finding in quotation.Diagnostics)
        {
            findings.Add((finding.Rule == RuleBook.QuoteInSeveralPlaces ? InCode(finding) : finding, place));
        }
    }

    /// <summary>Whether someone has looked at the words of a piece of evidence, and means it.</summary>
    public bool IsConfirmed(Evidence evidence) => TextPlace.Of(evidence) is { } place && confirmed.Contains(place);

    /// <summary>The findings that count in a record: all errors, and the warnings of words that are evidence for more than a name.</summary>
    public IEnumerable<Diagnostic> In(NegotiationRecord record)
    {
        var said = Citation.In(record)
            .Where(citation => citation.Entry is not (Party or Person or Territory or Issue or Source))
            .Select(citation => TextPlace.Of(citation.Evidence)).OfType<TextPlace>().ToHashSet();
        return findings.Where(found => found.Place is not { } place || (said.Contains(place) && !confirmed.Contains(place))).Select(found => found.Finding).Distinct();
    }

    private static Diagnostic InCode(Diagnostic finding) =>
        new(finding.Rule, finding.Pointer, $"{finding.Message} Give it as 'within', without the bars.");

    /// <summary>The place of words in the text of a source.</summary>
    private readonly record struct TextPlace(Id<Source> Source, int Start, int End)
    {
        public static TextPlace? Of(Evidence? evidence) => evidence is { Span: { } span } ? new TextPlace(evidence.Source, span.Start, span.End) : null;
    }
}
