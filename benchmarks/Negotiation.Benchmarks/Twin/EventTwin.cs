namespace Negotiation.Benchmarks.Twin;

internal sealed class EventTwin : EntryTwin
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public AttestedTwin<string>? Occurrence { get; set; }

    public AttestedTwin<WhenTwin>? When { get; set; }

    public AttestedTwin<string>? Place { get; set; }

    public AttestedTwin<List<ParticipantTwin>>? Participants { get; set; }

    public string? Form { get; set; }

    public List<string>? About { get; set; }

    public List<EffectTwin>? Effects { get; set; }
}
