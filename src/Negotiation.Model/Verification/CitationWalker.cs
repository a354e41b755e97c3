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
        NegotiationRecordDefinition.Walk(entry, walker);
        return walker.found.Select(citation => citation.Evidence);
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
