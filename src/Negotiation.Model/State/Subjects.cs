namespace Negotiation.Model;

/// <summary>Everything that is spoken about in a record, or on which an event has an effect.</summary>
internal sealed class Subjects
{
    private readonly Dictionary<string, Subject> all;

    /// <summary>The subjects.</summary>
    /// <param name="all">By their references.</param>
    /// <param name="wordsKnown">See <see cref="WordsKnown"/>.</param>
    public Subjects(Dictionary<string, Subject> all, int wordsKnown) => (this.all, WordsKnown) = (all, wordsKnown);

    /// <summary>All of them.</summary>
    public IEnumerable<Subject> All => all.Values;

    /// <summary>The last day on which a time became known on which the days of a word hang.</summary>
    public int WordsKnown { get; }

    /// <summary>What was said on one thing; <c>null</c> when nothing was.</summary>
    public Subject? Of(Reference on) => all.GetValueOrDefault(on.Text);
}
