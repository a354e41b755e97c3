namespace Negotiation.Model;

/// <summary>What an id or a reference points to; told as a reference only when someone asks.</summary>
internal readonly record struct Target
{
    private readonly Reference? reference;
    private readonly string id;

    /// <summary>What a reference points to.</summary>
    public Target(Reference reference)
    {
        this.reference = reference;
        Section = reference.Section;
        id = "";
    }

    /// <summary>What an id in a section points to.</summary>
    public Target(Section section, string id)
    {
        Section = section;
        this.id = id;
    }

    /// <summary>The section.</summary>
    public Section Section { get; }

    /// <summary>The id of the entry, or of the document that holds it.</summary>
    public string Id => reference is { } given ? given.Id : id;

    /// <summary>Whether a record has it.</summary>
    public bool IsIn(RecordIndex index) => reference is { } given ? index.Contains(given) : index.Contains(Section, id);

    /// <summary>The reference to it.</summary>
    public override string ToString() => (reference ?? Reference.To(Section, id)).Text;
}
