namespace Negotiation.Model;

/// <summary>What a proposal covers of a territory, beside who claims it and who controls how much of it.</summary>
public sealed record AreaDemand : Answer
{
    /// <summary>The proposal.</summary>
    public required Id<Proposal> Proposal { get; init => field = Guard.Set(value); }

    /// <summary>The territory.</summary>
    public required Id<Territory> Territory { get; init => field = Guard.Set(value); }

    /// <summary>How much of it the proposal covers.</summary>
    public required Extent Extent { get; init => field = Guard.Set(value); }

    /// <summary>Whether all who tell what the proposal covers name this territory: maybe where they contradict each other.</summary>
    public required Truth IsDemanded { get; init; }

    /// <summary>The parties that claim it, and the statements in which they do.</summary>
    public ValueList<Id<Statement>> Claims { get; init; }

    /// <summary>Who controls how much of it on the day.</summary>
    public ValueList<Control> Control { get; init; }

    /// <inheritdoc/>
    public override string Key => $"area {(Reference)Proposal} {(Reference)Territory}";

    /// <inheritdoc/>
    public override string Verdict => Control.Count == 0
        ? $"{Extent} demanded, control not told"
        : $"{Extent} demanded, {string.Join(", ", Control.Select(control => $"{control.Extent} held by {control.By}"))}";

    private protected override void Closed()
    {
    }
}
