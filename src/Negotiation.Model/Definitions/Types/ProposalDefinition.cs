namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Proposal"/> stands in JSON.</summary>
internal static class ProposalDefinition
{
    /// <summary>The definition.</summary>
    public static readonly UnionCodec<Proposal> Codec = new(
        "What someone may do, agreed or not.",
        static shapes => shapes
            .Add(TerritorialDemandDefinition.Codec)
            .Add(CeasefireProposalDefinition.Codec)
            .Add(PrisonerExchangeDefinition.Codec)
            .Add(DetaineeReleaseDefinition.Codec)
            .Add(MeetingProposalDefinition.Codec)
            .Add(UndertakingDefinition.Codec)
            .Add(PackageDefinition.Codec)
            .Otherwise(UnknownProposalDefinition.Codec));
}
