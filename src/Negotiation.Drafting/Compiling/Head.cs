namespace Negotiation.Drafting;

/// <summary>The first line of an entry: its name, and what follows it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">What it declares.</param>
/// <param name="Name">The name.</param>
/// <param name="Rest">What follows the name, from what ended it on.</param>
internal sealed record Head(KeyedLine Line, HeadKind Kind, Piece Name, Piece Rest)
{
    /// <summary>The id of the entry.</summary>
    public string Id { get; set; } = "";

    /// <summary>The id that the draft itself would give it.</summary>
    public string OwnId { get; set; } = "";

    /// <summary>What decisions call it: its key and its name, of a statement its line; a number follows where others are alike.</summary>
    public string Key { get; set; } = "";

    /// <summary>Whether the draft writes its id on a line of its own.</summary>
    public bool HasIdLine => Line.Line.Children.Exists(child => KeyedLine.Of(child)?.Key is "id");

    /// <summary>The package of which it is a part; <c>null</c> for any other entry.</summary>
    public Head? Whole { get; init; }

    /// <summary>The source that its quotations are from where they do not say otherwise; <c>null</c> where none is set.</summary>
    public Block? Block { get; init; }

    /// <summary>The lines below it that are not entries of their own.</summary>
    public IEnumerable<DraftLine> Members => Line.Line.Children.Where(child => !Parts.Contains(child));

    /// <summary>The lines below it that are entries of their own.</summary>
    public HashSet<DraftLine> Parts { get; } = [];

    /// <summary>Takes the line of an entry apart.</summary>
    public static Head Of(KeyedLine line, HeadKind kind, Head? whole, Block? block)
    {
        var value = line.Value;
        var end = value.Text.StartsWith('"') ? value.EndOfQuoted(0) : value.Text.Length;
        if (end == value.Text.Length)
        {
            foreach (var stop in kind.Ends)
            {
                end = value.Cut(stop) is { } cut ? Math.Min(end, cut.Before.Text.Length) : end;
            }
        }

        return new Head(line, kind, value.Before(end), value.From(end)) { Whole = whole, Block = block };
    }
}
