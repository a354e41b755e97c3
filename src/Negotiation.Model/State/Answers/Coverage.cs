namespace Negotiation.Model;

/// <summary>Whether a proposal covers an entry that it names: a party, a person, a territory.</summary>
/// <remarks>Only what it names has an answer. Which people it leaves out by category is in <see cref="ExchangeTerms"/> and in the proposal itself.</remarks>
public sealed record Coverage : Answer
{
    internal Coverage()
    {
    }

    /// <summary>The proposal.</summary>
    public Id<Proposal> Proposal { get; internal init => field = Guard.Set(value); }

    /// <summary>The entry.</summary>
    public Reference Of { get; internal init => field = Guard.Set(value); }

    /// <summary>Whether it is covered; maybe where accounts contradict each other.</summary>
    public Truth IsCovered { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"coverage {(Reference)Proposal} {Of}";

    /// <inheritdoc/>
    public override string Verdict => IsCovered switch
    {
        Truth.Yes => "covered",
        Truth.No => "not covered",
        _ => "maybe covered",
    };

    private protected override void Closed()
    {
    }
}
