namespace Negotiation.Cli;

/// <summary>What the short and the long view of a digest have in common.</summary>
internal sealed class DigestSheet(Page page)
{
    /// <summary>Writes what the negotiation is called and who reports.</summary>
    public void Top(Digest digest)
    {
        page.Line($"{digest.Title} ({digest.Id})", Ink.Heading);
        foreach (var source in digest.Sources)
        {
            page.Line($"Source: {Words(source)}", Ink.Aside);
        }
    }

    /// <summary>Writes a part with a heading; one without notes says so.</summary>
    public void Section<T>(string heading, IReadOnlyList<T> notes, Action<T> write)
    {
        page.Gap();
        page.Line(heading, Ink.Heading);
        if (notes.Count == 0)
        {
            page.Line("Nothing is recorded.", Ink.Aside, indent: 2);
        }

        foreach (var note in notes)
        {
            write(note);
        }
    }

    /// <summary>Writes an item of a part.</summary>
    public void Item(string text) => page.Line($"- {text}", indent: 2);

    /// <summary>Writes a detail of an item, if there is one.</summary>
    public void Detail(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Line($"{label}: {text}", Ink.Aside, indent: 4);
        }
    }

    /// <summary>What was said of a proposal so far.</summary>
    public static string SoFar(ProposalNote proposal) => proposal.Moves.Count == 0
        ? "no statement puts or answers it"
        : string.Join("; ", proposal.Moves.Select(move => move.Words));

    /// <summary>What the venues of a proposal are called.</summary>
    public static string VenueLabel(ProposalNote proposal) => proposal.VenueOneOf.Count == 1 ? "venue" : "venue, one of";

    /// <summary>A person with the offices.</summary>
    public static string Words(PersonNote person) => string.Join(", ", [person.Name + Doubtful.MarkOf(person.IsDoubtful), .. person.Offices]);

    /// <summary>An event on one line.</summary>
    public static string Words(EventNote happening)
    {
        var mark = string.Equals(happening.Occurrence, "happened", StringComparison.Ordinal) ? "" : $" [{happening.Occurrence}]";
        var form = happening.Form is { } words ? $"{words} " : "";
        var place = happening.Place is { } name ? $" in {name}" : "";
        var who = happening.Participants.Count == 0 ? "" : $": {Lists.And(happening.Participants)}";
        return $"{happening.When ?? "undated"}{mark} {form}{happening.Kind}{place}{Doubtful.MarkOf(happening.IsDoubtful)}{who}";
    }

    /// <summary>A text in quotation marks.</summary>
    public static string? Quoted(string? text) => text is null ? null : $"\"{text}\"";

    private static string Words(SourceNote source) =>
        string.Join(", ", new[] { source.Publisher, source.Author, Quoted(source.Title), source.Published, source.Standing }.OfType<string>());
}
