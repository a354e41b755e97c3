namespace Negotiation.Model;

/// <summary>What was said or came to pass, and when.</summary>
public sealed record TimelineEntry : Answer
{
    internal TimelineEntry()
    {
    }

    /// <summary>The statement or event.</summary>
    public Reference On { get; internal init => field = Guard.Set(value); }

    /// <summary>The act, or the kind of event.</summary>
    public string What { get; internal init => field = Guard.NotBlank(value); }

    /// <summary>The days on one of which it was; for what is announced, on one of which it is to be.</summary>
    public DateRange When { get; internal init; }

    /// <summary>The parties that spoke or took part.</summary>
    public ValueList<Id<Party>> By { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"timeline {On}";

    /// <inheritdoc/>
    public override string Verdict => What;

    private protected override void Closed()
    {
    }
}
