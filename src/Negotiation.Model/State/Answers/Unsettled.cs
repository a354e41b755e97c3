namespace Negotiation.Model;

/// <summary>Something that must be kept out of counts of what was agreed or came to pass, and why.</summary>
public sealed record Unsettled : Answer
{
    internal Unsettled()
    {
    }

    /// <summary>The entry.</summary>
    public Reference On { get; internal init => field = Guard.Set(value); }

    /// <summary>Why, each reason once.</summary>
    public ValueList<UnsettledReason> Reasons { get; internal init => field = Guard.NotEmpty(value); }

    /// <inheritdoc/>
    public override string Key => $"unsettled {On}";

    /// <inheritdoc/>
    public override string Verdict => string.Join(", ", Reasons.AsEnumerable());

    private protected override void Closed()
    {
    }
}
