using System.Text.Json.Serialization;

namespace Negotiation.Benchmarks.Twin;

/// <summary>What all proposals share; it stands before their own members.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TerritorialDemandTwin), "territorial-demand")]
[JsonDerivedType(typeof(CeasefireProposalTwin), "ceasefire-proposal")]
[JsonDerivedType(typeof(PrisonerExchangeTwin), "prisoner-exchange")]
[JsonDerivedType(typeof(DetaineeReleaseTwin), "detainee-release")]
[JsonDerivedType(typeof(MeetingProposalTwin), "meeting-proposal")]
[JsonDerivedType(typeof(UndertakingTwin), "undertaking")]
[JsonDerivedType(typeof(PackageTwin), "package")]
internal abstract class ProposalTwin : EntryTwin
{
    [JsonPropertyOrder(-1)]
    public string? Id { get; set; }

    [JsonPropertyOrder(-1)]
    public string? Issue { get; set; }

    [JsonPropertyOrder(-1)]
    public AttestedTwin<List<string>>? Actors { get; set; }

    [JsonPropertyOrder(-1)]
    public List<string>? Toward { get; set; }

    [JsonPropertyOrder(-1)]
    public string? Mode { get; set; }

    [JsonPropertyOrder(-1)]
    public AttestedTwin<ScheduleTwin>? Schedule { get; set; }

    [JsonPropertyOrder(-1)]
    public AttestedTwin<List<List<string>>>? Excluded { get; set; }

    [JsonPropertyOrder(-1)]
    public List<ConditionTwin>? Conditions { get; set; }

    [JsonPropertyOrder(-1)]
    public AttestedTwin<string>? Summary { get; set; }
}
