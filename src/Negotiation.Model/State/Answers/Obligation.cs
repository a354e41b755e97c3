namespace Negotiation.Model;

/// <summary>Something that was promised, agreed or announced, its time resolved, and what has become of it.</summary>
public sealed record Obligation : Answer
{
    internal Obligation()
    {
    }

    /// <summary>The proposal that was agreed or committed to, or the event that was announced.</summary>
    public Reference On { get; internal init => field = Guard.Set(value); }

    /// <summary>Who is to do it; empty when nobody is named.</summary>
    public ValueList<Id<Party>> By { get; internal init; }

    /// <summary>Toward whom; empty when nobody is named.</summary>
    public ValueList<Id<Party>> Toward { get; internal init; }

    /// <summary>Whether anyone is bound: yes when it is agreed or its actors committed to it, no when it is only announced.</summary>
    public Truth IsBinding { get; internal init; }

    /// <summary>The days on one of which its time is over, anchors resolved; unknown ends where no time is set, and where only the start of an undertaking is.</summary>
    public DateRange Due { get; internal init; }

    /// <summary>By when it was due before it was extended or postponed; the same as <see cref="Due"/> where it was not.</summary>
    public DateRange FirstDue { get; internal init; }

    /// <summary>What has become of it for each side that owes it.</summary>
    public ValueList<SideObligation> Sides { get; internal init; }

    /// <summary>Who broke it, as reported or alleged.</summary>
    public ValueList<Breach> Breaches { get; internal init; }

    /// <summary>What has become of it.</summary>
    public Performance Performance { get; internal init => field = Guard.Set(value); }

    /// <summary>The events that carry it out, breach it, deliver it or end it.</summary>
    public ValueList<Id<Event>> Events { get; internal init; }

    /// <summary>Why, part by part: what <see cref="Answer.Reason"/> says in sentences.</summary>
    public ValueList<ReasonPart> Reasons { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"obligation {On}";

    /// <inheritdoc/>
    public override string Verdict => Performance.Text;

    private protected override void Closed()
    {
    }
}
