namespace Negotiation.Drafting;

/// <summary>What the first line of an entry declares.</summary>
/// <param name="Key">The key as drafts write it.</param>
/// <param name="Section">The section of the entry.</param>
/// <param name="Kind">The kind of the proposal; <c>null</c> for other entries.</param>
/// <param name="Ends">What ends the name on the line.</param>
internal sealed record HeadKind(string Key, Section Section, string? Kind, params string[] Ends)
{
    /// <summary>All, each also by the kind that a record writes.</summary>
    public static IReadOnlyDictionary<string, HeadKind> ByKey { get; } = Table();

    /// <summary>What follows the name of a source, in order.</summary>
    public static readonly string[] SourceParts = ["title", "publisher", "published", "language"];

    /// <summary>The keys, as a list for a message.</summary>
    public static string Keys { get; } =
        "'negotiation', 'source', 'from', 'party', 'person', 'territory', 'issue', 'document', 'package', 'deed', 'demand', 'ceasefire', 'exchange', 'release', 'meeting', 'event', 'said', 'left out'";

    private static Dictionary<string, HeadKind> Table()
    {
        var heads = new Dictionary<string, HeadKind>(StringComparer.Ordinal)
        {
            ["source"] = new("source", Section.Source, null, ", ", " ("),
            ["party"] = new("party", Section.Party, null, " = ", " ("),
            ["person"] = new("person", Section.Person, null, ", "),
            ["territory"] = new("territory", Section.Territory, null, " = ", " ("),
            ["issue"] = new("issue", Section.Issue, null, " ("),
            ["document"] = new("document", Section.Document, null, " = ", " ("),
            ["event"] = new("event", Section.Event, null, " ("),
            ["said"] = new("said", Section.Statement, null),
            ["statement"] = new("statement", Section.Statement, null),
        };
        foreach (var (key, kind) in new[]
        {
            ("deed", "undertaking"), ("part", "undertaking"), ("demand", "territorial-demand"), ("ceasefire", "ceasefire-proposal"), ("exchange", "prisoner-exchange"),
            ("release", "detainee-release"), ("meeting", "meeting-proposal"), ("package", "package"),
        })
        {
            heads[key] = new HeadKind(key, Section.Proposal, kind, ": ");
            heads.TryAdd(KeyedLine.KeyOf(kind), heads[key]);
        }

        return heads;
    }
}
