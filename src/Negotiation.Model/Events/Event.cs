namespace Negotiation.Model;

/// <summary>What comes to pass: talks, a call, a delivery, an attack.</summary>
/// <example>
/// <code>
/// var meeting = new Event
/// {
///     Id = "meeting",
///     Kind = EventKind.Meeting,
///     Occurrence = Occurrence.Happened,
///     When = "2025-06-01",
///     Participants = [new Participant { Party = "north" }, new Participant { Party = "south" }],
/// };
/// </code>
/// </example>
public sealed record Event : Entry, IEntry
{
    private readonly EventCounts? counts;

    /// <summary>The identity that other entries refer to.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Event> Id { get; init => field = Guard.Set(value); }

    /// <summary>What sort of event it is.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required EventKind Kind { get; init => field = Guard.Set(value); }

    /// <summary>What it is, in a few words.</summary>
    public Attested<string>? Summary { get; init; }

    /// <summary>Whether it is only announced or has come to pass.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Attested<Occurrence> Occurrence { get; init => field = Guard.Set(value); }

    /// <summary>When.</summary>
    public Attested<When>? When { get; init; }

    /// <summary>Where.</summary>
    public Attested<Id<Territory>>? Place { get; init; }

    /// <summary>Who took part.</summary>
    public AttestedList<Participant>? Participants { get; init; }

    /// <summary>In what form the participants met.</summary>
    public MeetingForm? Form { get; init; }

    /// <summary>What it was about.</summary>
    public ValueList<Reference> About { get; init; }

    /// <summary>What it does to other entries.</summary>
    public ValueList<Effect> Effects { get; init; }

    /// <summary>What was counted at it, or up to it.</summary>
    public ValueList<Measure> Measures { get => counts?.Measures ?? default; init => counts = EventCounts.Of(counts, value, Votes); }

    /// <summary>The votes that were taken at it, each body's apart.</summary>
    public ValueList<Vote> Votes { get => counts?.Votes ?? default; init => counts = EventCounts.Of(counts, Measures, value); }

    /// <summary>
    /// Whether it came to pass: yes or no by all accounts, maybe where they contradict each other, unknown
    /// where it is only announced or thought of. That it was announced first and happened then is no contradiction.
    /// </summary>
    public Truth HasHappened
    {
        get
        {
            var happened = Occurrence.Includes(Model.Occurrence.Happened);
            var failed = Occurrence.Includes(Model.Occurrence.Cancelled) || Occurrence.Includes(Model.Occurrence.DidNotHappen);
            return happened && failed ? Truth.Maybe : happened ? Truth.Yes : failed ? Truth.No : Truth.Unknown;
        }
    }

    static Section IEntry.Section => Section.Event;

    /// <inheritdoc/>
    public override Reference Reference => Id;

    private protected override void Closed()
    {
    }
}
