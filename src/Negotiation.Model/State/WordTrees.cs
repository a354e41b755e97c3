namespace Negotiation.Model;

/// <summary>The <see cref="MinTree"/>s over the first words of a long list.</summary>
/// <param name="words">The words that they cover.</param>
internal sealed class WordTrees(ReadOnlySpan<Word> words)
{
    /// <summary>By the day from which a word is certainly known as the party's own.</summary>
    public MinTree Own { get; } = Tree(words, static word => word.Own);

    /// <summary>By the day from which it is certainly known.</summary>
    public MinTree Known { get; } = Tree(words, static word => word.Known);

    /// <summary>By the day from which it may be known.</summary>
    public MinTree Perhaps { get; } = Tree(words, static word => word.Perhaps);

    /// <summary>By the first day on which it can have been said.</summary>
    public MinTree Earliest { get; } = Tree(words, static word => word.Earliest);

    private static MinTree Tree(ReadOnlySpan<Word> words, Func<Word, int> value)
    {
        var values = new int[words.Length];
        for (var place = 0; place < values.Length; place++)
        {
            values[place] = value(words[place]);
        }

        return new MinTree(values);
    }
}
