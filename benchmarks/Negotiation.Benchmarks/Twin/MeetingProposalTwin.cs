namespace Negotiation.Benchmarks.Twin;

internal sealed class MeetingProposalTwin : ProposalTwin
{
    public AttestedTwin<List<ParticipantTwin>>? Participants { get; set; }

    public AttestedTwin<List<string>>? VenueOneOf { get; set; }

    public string? Level { get; set; }

    public string? Form { get; set; }
}
