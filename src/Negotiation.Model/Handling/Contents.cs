using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>What can be learned of in a record: its entries, and the words, hashes and addresses of its sources.</summary>
internal sealed class Contents : RecordWalker
{
    private readonly Dictionary<Reference, int> references = [];
    private readonly HashSet<string> quotes = new(StringComparer.Ordinal);
    private readonly HashSet<Sha256> hashes = [];
    private readonly HashSet<WebAddress> addresses = [];
    private readonly Mentions mentions = new();
    private Entry? holder;

    /// <summary>The contents of a record.</summary>
    public Contents(NegotiationRecord record) => NegotiationRecordDefinition.Codec.Walk(record, this);

    /// <summary>The words that are quoted.</summary>
    public IEnumerable<string> Quotes => quotes;

    /// <summary>The number of entries.</summary>
    public int Entries { get; private set; }

    /// <summary>The number of pieces of evidence.</summary>
    public int Citations { get; private set; }

    /// <summary>
    /// What is no longer in what was left of the record, and what nothing that is left leads to any more. Words that stand in evidence
    /// which is left are not withheld.
    /// </summary>
    /// <param name="left">What was left.</param>
    /// <param name="unnamed">The statements whose speakers are not named.</param>
    public Withheld Without(Contents left, HashSet<Reference> unnamed)
    {
        var withheld = new Withheld(unnamed);
        foreach (var (reference, count) in references)
        {
            if (left.references.GetValueOrDefault(reference) < count)
            {
                withheld.Add(reference);
            }
        }

        foreach (var reference in mentions.Stranded(left.mentions))
        {
            withheld.Add(reference);
        }

        foreach (var quote in quotes)
        {
            if (!left.quotes.Contains(quote))
            {
                withheld.AddWords(quote);
            }
        }

        foreach (var hash in hashes)
        {
            if (!left.hashes.Contains(hash))
            {
                withheld.AddHash(hash);
            }
        }

        foreach (var address in addresses)
        {
            if (!left.addresses.Contains(address))
            {
                withheld.AddAddress(address);
            }
        }

        return withheld;
    }

    /// <inheritdoc/>
    public override void Visit(object value)
    {
        switch (value)
        {
            case Entry entry:
                Entries++;
                holder = entry;
                mentions.Add(entry);
                Count(entry.Reference);
                KeepAddresses(entry as Source);
                break;
            case Provision provision when holder is Document document:
                Count(document.ReferenceTo(provision));
                break;
            case Evidence:
                Citations++;
                mentions.AddEvidence(holder!);
                break;
            case TextSpan span:
                hashes.Add(span.Sha256);
                if (span.Exact is { } exact)
                {
                    quotes.Add(exact);
                }

                break;
            case TextFingerprint text:
                hashes.Add(text.Sha256);
                break;
            default:
                break;
        }
    }

    /// <inheritdoc/>
    public override void Refer(Reference reference)
    {
        if (holder is not null)
        {
            mentions.Add(holder, reference);
        }
    }

    private void Count(Reference reference) => references[reference] = references.GetValueOrDefault(reference) + 1;

    private void KeepAddresses(Source? source)
    {
        if (source?.Address is { } address)
        {
            addresses.Add(address);
        }

        if (source?.Archived is { } archived)
        {
            addresses.Add(archived);
        }
    }
}
