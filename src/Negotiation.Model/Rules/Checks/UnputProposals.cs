namespace Negotiation.Model;

/// <summary>The proposals that are answered and were never put: by themselves, in a package, or in a document that was.</summary>
internal sealed class UnputProposals
{
    private readonly RecordIndex index;

    /// <summary>By their ids: an id and a reference with it are the same here.</summary>
    private readonly HashSet<string> unput;

    /// <summary>The packages and documents that were put, by their numbers.</summary>
    private readonly bool[] wholes;

    private UnputProposals(RecordIndex index, int answered)
    {
        this.index = index;
        unput = new(answered, ById.Instance);
        wholes = new bool[index.Count];
    }

    /// <summary>The proposals of a record that are answered and were never put.</summary>
    /// <param name="index">Finds its entries.</param>
    /// <param name="answers">What answers.</param>
    /// <param name="puts">What puts.</param>
    public static UnputProposals Of(RecordIndex index, Func<Statement, bool> answers, Func<Statement, bool> puts)
    {
        var answered = 0;
        Each(index.Record, answers, on => answered += on.Section == Section.Proposal ? 1 : 0);
        var proposals = new UnputProposals(index, answered);
        Each(index.Record, answers, proposals.Ask);
        Each(index.Record, puts, proposals.Put);
        foreach (var document in index.Record.Documents)
        {
            if (proposals.wholes[index.NumberOf(document.Id)])
            {
                proposals.PutAll(document);
            }
        }

        foreach (var proposal in index.Record.Proposals)
        {
            if (proposal is Package { Parts: { } parts } && proposals.wholes[index.NumberOf(proposal.Id)])
            {
                proposals.PutAll(parts);
            }
        }

        return proposals;
    }

    /// <summary>Whether the reference is to one of them.</summary>
    public bool Contains(Reference reference) => reference.Section == Section.Proposal && unput.Contains(reference.Text);

    private static void Each(NegotiationRecord record, Func<Statement, bool> which, Action<Reference> look)
    {
        foreach (var statement in record.Statements)
        {
            if (!which(statement))
            {
                continue;
            }

            foreach (var on in statement.On)
            {
                look(on);
            }
        }
    }

    private void Ask(Reference on)
    {
        if (on.Section == Section.Proposal)
        {
            unput.Add(on.Text);
        }
    }

    private void Put(Reference on)
    {
        if (on.Section == Section.Proposal)
        {
            unput.Remove(on.Text);
            PutWhole(index.NumberOf(on));
        }
        else if (on.Section == Section.Document)
        {
            PutWhole(index.NumberOf(on));
        }
    }

    private void PutAll(Document document)
    {
        foreach (var provision in document.Provisions ?? [])
        {
            PutAll(provision.Proposals);
        }
    }

    private void PutAll(ValueList<Id<Proposal>> proposals)
    {
        foreach (var id in proposals)
        {
            unput.Remove(id.Text);
            PutWhole(index.NumberOf(id));
        }
    }

    private void PutWhole(int number)
    {
        if (number >= 0)
        {
            wholes[number] = true;
        }
    }

    private sealed class ById : IEqualityComparer<string>
    {
        public static readonly ById Instance = new();

        public bool Equals(string? x, string? y) => IdOf(x).SequenceEqual(IdOf(y));

        public int GetHashCode(string obj) => string.GetHashCode(IdOf(obj), StringComparison.Ordinal);

        private static ReadOnlySpan<char> IdOf(string? text) => text.AsSpan(text is null ? 0 : text.IndexOf(':', StringComparison.Ordinal) + 1);
    }
}
