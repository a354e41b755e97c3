namespace Negotiation.Model.Json;

/// <summary>The codecs of facts that are attested, by what they tell.</summary>
internal static class Facts
{
    public static readonly AttestedListCodec<Id<Party>> Parties = Texts.AttestedList(Texts.Id<Party>(), "Parties");
    public static readonly AttestedListCodec<Area> Areas = Texts.AttestedList(AreaDefinition.Codec, "Areas", isWhole: true);
    public static readonly AttestedListCodec<Transfer> Transfers = Texts.AttestedList(TransferDefinition.Codec, "Transfers", isWhole: true);
    public static readonly AttestedListCodec<PersonCategory> Categories = Texts.AttestedList(PersonCategoryCodec.Instance, "Categories", isWhole: true);
    public static readonly AttestedListCodec<Reference> References = Texts.AttestedList(Texts.Of<Reference>(), "References");
    public static readonly AttestedListCodec<Participant> Participants = Texts.AttestedList(ParticipantDefinition.Codec, "Participants");
    public static readonly AttestedListCodec<Id<Territory>> Places = Texts.AttestedList(Texts.Id<Territory>(), "Places");
    public static readonly AttestedCodec<Id<Territory>> Place = Texts.Attested(Texts.Id<Territory>(), "Place");
    public static readonly AttestedCodec<Schedule> Schedule = Texts.Attested(ScheduleDefinition.Codec, "Schedule");
    public static readonly AttestedCodec<Consent> Consent = Texts.Attested(ConsentDefinition.Codec, "Consent");
    public static readonly AttestedCodec<When> When = Texts.Attested(WhenDefinition.Codec, "When");
    public static readonly AttestedCodec<Quantity> Quantity = Texts.Attested(QuantityDefinition.Codec, "Quantity");
    public static readonly AttestedCodec<Extent> Extent = Texts.Attested(ExtentCodec.Instance, "Extent");
    public static readonly AttestedCodec<CeasefireScope> CeasefireScope = Texts.Attested(Texts.Code<CeasefireScope>(), "CeasefireScope");
    public static readonly AttestedCodec<Availability> Availability = Texts.Attested(Texts.Code<Availability>(), "Availability");
    public static readonly AttestedCodec<Occurrence> Occurrence = Texts.Attested(Texts.Code<Occurrence>(), "Occurrence");
    public static readonly AttestedCodec<string> Words = Texts.Attested(Texts.Words, "Words");
}
