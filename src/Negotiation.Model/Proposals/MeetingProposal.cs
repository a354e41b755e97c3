namespace Negotiation.Model;

/// <summary>That parties meet.</summary>
public sealed record MeetingProposal : Proposal
{
    /// <summary>Who is to meet.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required AttestedList<Participant> Participants { get; init => field = Guard.Set(value); }

    /// <summary>The candidate venues: the meeting is to be in <em>one</em> of them.</summary>
    public AttestedList<Id<Territory>>? VenueOneOf { get; init; }

    /// <summary>At what level.</summary>
    public MeetingLevel? Level { get; init; }

    /// <summary>In what form.</summary>
    public MeetingForm? Form { get; init; }

    private protected override void Closed()
    {
    }
}
