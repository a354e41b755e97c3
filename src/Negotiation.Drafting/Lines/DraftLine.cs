namespace Negotiation.Drafting;

/// <summary>A line of a draft, with the lines that belong to it.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Indent">The number of spaces before it.</param>
/// <param name="Text">What it holds, without the spaces around.</param>
internal sealed record DraftLine(int Number, int Indent, string Text)
{
    /// <summary>The lines below it that are indented further.</summary>
    public List<DraftLine> Children { get; } = [];

    /// <summary>The values of a JSON draft of which it is made, in their order; <c>null</c> for a line that someone wrote.</summary>
    public IReadOnlyList<Origin>? Origins { get; init; }

    /// <summary>Whether it quotes a source.</summary>
    public bool IsQuote => Text[0] is '>' or '~';

    /// <summary>The line below it with a key; <c>null</c> where there is none.</summary>
    public KeyedLine? Child(string key) => Children.Select(KeyedLine.Of).FirstOrDefault(child => string.Equals(child?.Key, key, StringComparison.Ordinal));

    /// <summary>It and all the lines below it.</summary>
    public IEnumerable<DraftLine> WithChildren() => Children.SelectMany(child => child.WithChildren()).Prepend(this);

    /// <summary>A place in the line.</summary>
    /// <param name="offset">The place in <see cref="Text"/>, in UTF-16 units.</param>
    /// <param name="length">How much of it, in UTF-16 units.</param>
    public Place At(int offset = 0, int length = 0) => new(this, offset, length);

    /// <summary>Same line, same place: lines are told apart by where they are.</summary>
    public bool Equals(DraftLine? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number;
}
