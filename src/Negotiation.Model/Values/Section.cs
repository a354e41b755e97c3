namespace Negotiation.Model;

/// <summary>The part of a record in which an entry stands, as a <see cref="Reference"/> names it.</summary>
public sealed record Section : Code<Section>, ICode<Section>
{
    private Section(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>What reports: a newspaper article, a transcript, a data set.</summary>
    public static Section Source { get; } = new("source", "What reports: a newspaper article, a transcript, a data set.");

    /// <summary>A side or a third party.</summary>
    public static Section Party { get; } = new("party", "A side or a third party.");

    /// <summary>A human being.</summary>
    public static Section Person { get; } = new("person", "A human being.");

    /// <summary>A territory.</summary>
    public static Section Territory { get; } = new("territory", "A territory.");

    /// <summary>A point of the agenda.</summary>
    public static Section Issue { get; } = new("issue", "A point of the agenda.");

    /// <summary>What someone may do: a demand, a ceasefire, an exchange.</summary>
    public static Section Proposal { get; } = new("proposal", "What someone may do: a demand, a ceasefire, an exchange.");

    /// <summary>A text.</summary>
    public static Section Document { get; } = new("document", "A text.");

    /// <summary>What comes to pass.</summary>
    public static Section Event { get; } = new("event", "What comes to pass.");

    /// <summary>What someone said.</summary>
    public static Section Statement { get; } = new("statement", "What someone said.");

    /// <summary>A numbered part of a document: <c>provision:document/number</c>.</summary>
    public static Section Provision { get; } = new("provision", "A numbered part of a document: provision:document/number.");

    /// <summary>All sections that this version knows.</summary>
    public static ValueList<Section> Known { get; } =
        [Source, Party, Person, Territory, Issue, Proposal, Document, Event, Statement, Provision];

    static string ICode<Section>.Description => "A section of the record.";

    static Section ICode<Section>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
