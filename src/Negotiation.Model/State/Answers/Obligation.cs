namespace Negotiation.Model;

/// <summary>Something that was promised, agreed or announced, its time resolved, and what has become of it.</summary>
public sealed record Obligation : Answer
{
    internal Obligation()
    {
    }

    /// <summary>The proposal that was agreed or committed to, or the event that was announced.</summary>
    public required Reference On { get; init => field = Guard.Set(value); }

    /// <summary>Who is to do it; empty when nobody is named.</summary>
    public ValueList<Id<Party>> By { get; init; }

    /// <summary>Toward whom; empty when nobody is named.</summary>
    public ValueList<Id<Party>> Toward { get; init; }

    /// <summary>Whether anyone is bound: yes when it is agreed or its actors committed to it, no when it is only announced.</summary>
    public required Truth IsBinding { get; init; }

    /// <summary>The days on one of which its time is over, anchors resolved; unknown ends where no time is set, and where only the start of an undertaking is.</summary>
    public DateRange Due { get; init; }

    /// <summary>By when it was due before it was extended or postponed; the same as <see cref="Due"/> where it was not.</summary>
    public DateRange FirstDue { get; init; }

    /// <summary>What has become of it for each side that owes it.</summary>
    public ValueList<SideObligation> Sides { get; init; }

    /// <summary>Who broke it, as reported or alleged.</summary>
    public ValueList<Breach> Breaches { get; init; }

    /// <summary>What has become of it.</summary>
    public required Performance Performance { get; init => field = Guard.Set(value); }

    /// <summary>The events that carry it out, breach it, deliver it or end it.</summary>
    public ValueList<Id<Event>> Events { get; init; }

    /// <summary>Why, part by part: what <see cref="Answer.Reason"/> says in sentences.</summary>
    public ValueList<ReasonPart> Reasons { get; init; }

    /// <inheritdoc/>
    public override string Key => $"obligation {On}";

    /// <inheritdoc/>
    public override string Verdict => Performance.Text;

    private protected override void Closed()
    {
    }
}
