namespace Negotiation.Model;

/// <summary>Through whom a statement has come: from the source to those whose act it is said to be.</summary>
public sealed record Hearsay : Answer
{
    internal Hearsay()
    {
    }

    /// <summary>The statement.</summary>
    public Id<Statement> Statement { get; internal init => field = Guard.Set(value); }

    /// <summary>The shortest chain of voices, the source first and the speaker last.</summary>
    public ValueList<Voice> Chain { get; internal init => field = Guard.NotEmpty(value); }

    /// <summary>How many voices there are; 2 for a speaker's own word in a source.</summary>
    public int Count => Chain.Count;

    /// <summary>Whose words they are first: the last voice of the chain; of several who said it together, the one that the statement names first.</summary>
    public Voice First => Chain[^1];

    /// <summary>Whether it is known only through people of other parties.</summary>
    public bool IsAttributed { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"hearsay {(Reference)Statement}";

    /// <inheritdoc/>
    public override string Verdict => Count == 1 ? "1 voice" : FormattableString.Invariant($"{Count} voices");

    private protected override void Closed()
    {
    }
}
