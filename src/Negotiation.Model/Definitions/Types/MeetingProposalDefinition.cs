namespace Negotiation.Model.Json;

/// <summary>How a <see cref="MeetingProposal"/> stands in JSON.</summary>
internal static class MeetingProposalDefinition
{
    private static readonly Members<MeetingProposal> M =
        new Members<MeetingProposal>("That parties meet.").Kind("meeting-proposal");
    private static readonly ProposalMembers<MeetingProposal> Common = new(M);
    private static readonly Member<MeetingProposal, AttestedList<Participant>> Participants =
        M.Required("participants", Facts.Participants, static m => m.Participants, "Who is to meet.");
    private static readonly Member<MeetingProposal, AttestedList<Id<Territory>>?> VenueOneOf =
        M.Optional("venueOneOf", Facts.Places, static m => m.VenueOneOf, "The candidate venues: the meeting is to be in one of them.");
    private static readonly Member<MeetingProposal, MeetingLevel?> Level =
        M.Optional("level", Texts.Code<MeetingLevel>(), static m => m.Level, "At what level.");
    private static readonly Member<MeetingProposal, MeetingForm?> Form =
        M.Optional("form", Texts.Code<MeetingForm>(), static m => m.Form, "In what form.");
    private static readonly EntryMembers<MeetingProposal> Tail = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<MeetingProposal> Codec = M.Make(static d => Tail.Complete(
        Common.Complete(
            new MeetingProposal
            {
                Id = Common.Id.Of(d),
                Participants = Participants.Of(d),
                VenueOneOf = VenueOneOf.Of(d),
                Level = Level.Of(d),
                Form = Form.Of(d),
            },
            d),
        d));
}
