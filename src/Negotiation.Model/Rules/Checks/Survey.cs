using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>A record with all that the rules look at, gathered in one walk along the definitions, so that no member is missed.</summary>
internal sealed class Survey : RecordWalker
{
    private readonly List<Found<Reference>> references = [];
    private readonly List<Found<Evidence>> evidence = [];
    private readonly List<Found<Voice>> voices = [];
    private readonly List<Found<Participant>> participants = [];
    private readonly List<Found<Schedule>> schedules = [];
    private readonly List<Found<Area>> areas = [];
    private readonly List<Found<Entry>> entries = [];
    private Entry? holder;

    /// <summary>Surveys a record.</summary>
    public Survey(NegotiationRecord record)
    {
        Record = record;
        Index = new RecordIndex(record);
        Times = new RecordTimes(Index);
        NegotiationRecordDefinition.Codec.Walk(record, this);
    }

    /// <summary>The record.</summary>
    public NegotiationRecord Record { get; }

    /// <summary>Finds its entries.</summary>
    public RecordIndex Index { get; }

    /// <summary>Tells when its events and statements can have been.</summary>
    public RecordTimes Times { get; }

    /// <summary>Every id and reference, the entries' own ids included.</summary>
    public IReadOnlyList<Found<Reference>> References => references;

    /// <summary>Every piece of evidence.</summary>
    public IReadOnlyList<Found<Evidence>> Evidence => evidence;

    /// <summary>Every voice.</summary>
    public IReadOnlyList<Found<Voice>> Voices => voices;

    /// <summary>Every participant.</summary>
    public IReadOnlyList<Found<Participant>> Participants => participants;

    /// <summary>Every schedule.</summary>
    public IReadOnlyList<Found<Schedule>> Schedules => schedules;

    /// <summary>Every area, those that others except included.</summary>
    public IReadOnlyList<Found<Area>> Areas => areas;

    /// <summary>Every entry.</summary>
    public IReadOnlyList<Found<Entry>> Entries => entries;

    /// <summary>The entries of one type.</summary>
    public IEnumerable<Found<T>> Of<T>()
        where T : Entry =>
        entries.Where(found => found.Value is T).Select(found => new Found<T>((T)found.Value, found.Pointer, found.Holder));

    /// <inheritdoc/>
    public override void Visit(object value)
    {
        switch (value)
        {
            case Entry entry:
                holder = entry;
                Keep(entries, entry);
                break;
            case Evidence met:
                Keep(evidence, met);
                break;
            case Voice met:
                Keep(voices, met);
                break;
            case Participant met:
                Keep(participants, met);
                break;
            case Schedule met:
                Keep(schedules, met);
                break;
            case Area met:
                Keep(areas, met);
                break;
            default:
                break;
        }
    }

    /// <inheritdoc/>
    public override void Leave(object value)
    {
        if (ReferenceEquals(value, holder))
        {
            holder = null;
        }
    }

    /// <inheritdoc/>
    public override void Refer(Reference reference) => Keep(references, reference);

    private void Keep<T>(List<Found<T>> list, T value) => list.Add(new Found<T>(value, Path.Pointer(), holder));
}
