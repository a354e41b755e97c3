using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>Gathers the evidence of a record, wherever a definition lets it stand.</summary>
internal sealed class CitationWalker : RecordWalker
{
    private readonly List<Citation> found = [];
    private Entry? entry;

    /// <summary>The evidence in the order of the walk.</summary>
    public ValueList<Citation> Walk(NegotiationRecord record)
    {
        NegotiationRecordDefinition.Codec.Walk(record, this);
        return [.. found];
    }

    /// <summary>The evidence of one entry, its own and that of its facts.</summary>
    public static IEnumerable<Evidence> EvidenceOf(Entry entry)
    {
        var walker = new CitationWalker();
        Walk(entry, walker);
        return walker.found.Select(citation => citation.Evidence);
    }

    /// <summary>Leads a walker through one entry.</summary>
    public static void Walk(Entry entry, RecordWalker walker)
    {
        switch (entry)
        {
            case Source source:
                SourceDefinition.Codec.Walk(source, walker);
                break;
            case Party party:
                PartyDefinition.Codec.Walk(party, walker);
                break;
            case Person person:
                PersonDefinition.Codec.Walk(person, walker);
                break;
            case Territory territory:
                TerritoryDefinition.Codec.Walk(territory, walker);
                break;
            case Issue issue:
                IssueDefinition.Codec.Walk(issue, walker);
                break;
            case Proposal proposal:
                ProposalDefinition.Codec.Walk(proposal, walker);
                break;
            case Document document:
                DocumentDefinition.Codec.Walk(document, walker);
                break;
            case Event happening:
                EventDefinition.Codec.Walk(happening, walker);
                break;
            case Statement statement:
                StatementDefinition.Codec.Walk(statement, walker);
                break;
            default:
                break;
        }
    }

    /// <inheritdoc/>
    public override void Visit(object value)
    {
        if (value is Entry arrived)
        {
            entry = arrived;
        }
        else if (value is Evidence evidence && entry is not null)
        {
            found.Add(new Citation(Path.Pointer(), entry, evidence));
        }
    }
}
