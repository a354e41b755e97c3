namespace Negotiation.Model;

/// <summary>Who is to be exchanged or released: who is included and left out, at what ratio, and whether all sides say the same.</summary>
public sealed record ExchangeTerms : Answer
{
    internal ExchangeTerms()
    {
    }

    /// <summary>The exchange or release.</summary>
    public Id<Proposal> Proposal { get; internal init => field = Guard.Set(value); }

    /// <summary>The transfers that are recorded; more than one value where accounts contradict each other.</summary>
    public ValueList<Testimony<ValueList<Transfer>>> Transfers { get; internal init; }

    /// <summary>Who is left out, as recorded; <c>null</c> when nobody says.</summary>
    public ValueList<Testimony<ValueList<PersonCategory>>>? Excluded { get; internal init; }

    /// <summary>How many each side gives up, in one ratio for each account that gives exact numbers for two sides or more.</summary>
    public ValueList<Ratio> Ratios { get; internal init; }

    /// <summary>The parties whose people say who is left out; empty where sources report it in their own voice, or nobody does.</summary>
    public ValueList<Id<Party>> ExclusionStatedBy { get; internal init; }

    /// <summary>Whether accounts contradict each other on who is included or left out; unknown where nobody says.</summary>
    public Truth IsContested { get; internal init; }

    /// <summary>How far it has come.</summary>
    public LifeStage Stage { get; internal init => field = Guard.Set(value); }

    /// <summary>Whether the parties agreed to it.</summary>
    public Truth IsAgreed { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"exchange {(Reference)Proposal}";

    /// <inheritdoc/>
    public override string Verdict => IsContested is Truth.Yes or Truth.Maybe ? $"{Stage}, contested" : Stage.Text;

    private protected override void Closed()
    {
    }
}
