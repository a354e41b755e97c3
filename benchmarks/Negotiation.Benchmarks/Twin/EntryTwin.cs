using System.Text.Json.Serialization;

namespace Negotiation.Benchmarks.Twin;

/// <summary>What all entries share; it stands after their own members.</summary>
internal abstract class EntryTwin : OpenTwin
{
    [JsonPropertyOrder(1)]
    public List<LinkTwin>? Links { get; set; }

    [JsonPropertyOrder(1)]
    public List<EvidenceTwin>? Evidence { get; set; }
}
