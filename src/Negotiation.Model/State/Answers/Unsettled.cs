namespace Negotiation.Model;

/// <summary>Something that must be kept out of counts of what was agreed or came to pass, and why.</summary>
public sealed record Unsettled : Answer
{
    internal Unsettled()
    {
    }

    /// <summary>The entry.</summary>
    public required Reference On { get; init => field = Guard.Set(value); }

    /// <summary>Why, each reason once.</summary>
    public required ValueList<UnsettledReason> Reasons { get; init => field = Guard.NotEmpty(value); }

    /// <inheritdoc/>
    public override string Key => $"unsettled {On}";

    /// <inheritdoc/>
    public override string Verdict => string.Join(", ", Reasons.AsEnumerable());

    private protected override void Closed()
    {
    }
}
