namespace Negotiation.Model;

/// <summary>Who is to be exchanged or released: who is included and left out, at what ratio, and whether all sides say the same.</summary>
public sealed record ExchangeTerms : Answer
{
    internal ExchangeTerms()
    {
    }

    /// <summary>The exchange or release.</summary>
    public required Id<Proposal> Proposal { get; init => field = Guard.Set(value); }

    /// <summary>The transfers that are told; more than one value where those who tell contradict each other.</summary>
    public ValueList<Testimony<ValueList<Transfer>>> Transfers { get; init; }

    /// <summary>Who is left out, as it is told; <c>null</c> when nobody tells.</summary>
    public ValueList<Testimony<ValueList<PersonCategory>>>? Excluded { get; init; }

    /// <summary>How many each side gives up, in one ratio for each account that tells exact numbers for two sides or more.</summary>
    public ValueList<Ratio> Ratios { get; init; }

    /// <summary>The parties by whose mouths it is told who is left out; empty where sources tell it in their own voice, or nobody does.</summary>
    public ValueList<Id<Party>> ExclusionToldBy { get; init; }

    /// <summary>Whether those who tell contradict each other on who is included or left out; unknown where nobody tells.</summary>
    public required Truth IsContested { get; init; }

    /// <summary>How far it has come.</summary>
    public required LifeStage Stage { get; init => field = Guard.Set(value); }

    /// <summary>Whether the parties agreed to it.</summary>
    public required Truth IsAgreed { get; init; }

    /// <inheritdoc/>
    public override string Key => $"exchange {(Reference)Proposal}";

    /// <inheritdoc/>
    public override string Verdict => IsContested is Truth.Yes or Truth.Maybe ? $"{Stage}, contested" : Stage.Text;

    private protected override void Closed()
    {
    }
}
