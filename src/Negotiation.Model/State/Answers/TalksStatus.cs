namespace Negotiation.Model;

/// <summary>How far talks have come on a date: under way, suspended, closed, and by whom.</summary>
/// <remarks>What is on the table at them is another question: the <see cref="Life"/> of each proposal.</remarks>
public sealed record TalksStatus : Answer
{
    internal TalksStatus()
    {
    }

    /// <summary>The talks.</summary>
    public Id<Event> Event { get; internal init => field = Guard.Set(value); }

    /// <summary>How far they have come.</summary>
    public TalksStage Stage { get; internal init => field = Guard.Set(value); }

    /// <summary>The days on one of which that began; unknown ends where no day is recorded.</summary>
    public DateRange Since { get; internal init; }

    /// <summary>Who suspended or closed them; empty where nobody is named, or neither is so.</summary>
    public ValueList<Id<Party>> By { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"talks {(Reference)Event}";

    /// <inheritdoc/>
    public override string Verdict => Stage.Text;

    private protected override void Closed()
    {
    }
}
