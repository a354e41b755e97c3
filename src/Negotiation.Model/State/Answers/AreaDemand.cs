namespace Negotiation.Model;

/// <summary>What a proposal covers of a territory, beside who claims it and who controls how much of it.</summary>
public sealed record AreaDemand : Answer
{
    internal AreaDemand()
    {
    }

    /// <summary>The proposal.</summary>
    public Id<Proposal> Proposal { get; internal init => field = Guard.Set(value); }

    /// <summary>The territory.</summary>
    public Id<Territory> Territory { get; internal init => field = Guard.Set(value); }

    /// <summary>How much of it the proposal covers; more than one where accounts contradict each other.</summary>
    public ValueList<Extent> Extents { get; internal init => field = Guard.NotEmpty(value); }

    /// <summary>Whether it is recorded how much. A territory that is named without an extent is taken as the whole, one with exceptions as a part.</summary>
    public bool IsExtentStated { get; internal init; }

    /// <summary>What is not meant, though it lies within, by any account.</summary>
    public ValueList<Area> Except { get; internal init; }

    /// <summary>Whether all accounts of what the proposal covers name this territory: maybe where they contradict each other.</summary>
    public Truth IsDemanded { get; internal init; }

    /// <summary>The parties that claim it, and have not taken that back.</summary>
    public ValueList<Id<Party>> ClaimedBy { get; internal init; }

    /// <summary>The statements in which they do.</summary>
    public ValueList<Id<Statement>> Claims { get; internal init; }

    /// <summary>Who controls how much of this very territory on the day; what is recorded of one that it lies within or that lies within it is not counted here.</summary>
    public ValueList<Control> Control { get; internal init; }

    /// <summary>Whether the control was so on the day; unknown where it is recorded for no time.</summary>
    public Truth IsControlled { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"area {(Reference)Proposal} {(Reference)Territory}";

    /// <inheritdoc/>
    public override string Verdict => Control.Count == 0
        ? $"{Demanded} demanded, control not stated"
        : $"{Demanded} demanded, {string.Join(", ", Control.Select(control => $"{control.Extent} held by {control.By}"))}";

    private string Demanded => string.Join(" or ", Extents.AsEnumerable());

    private protected override void Closed()
    {
    }
}
