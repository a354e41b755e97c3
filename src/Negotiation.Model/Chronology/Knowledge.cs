namespace Negotiation.Model;

/// <summary>Tells from which day on each piece of a record is known: the third clock.</summary>
/// <remarks>
/// Evidence is known from the day on which its source was published; a source without a date may be known on any day. What has
/// no evidence is known by the record itself. Sources that are withdrawn for the sake of a question are never known.
/// </remarks>
internal sealed class Knowledge
{
    private readonly Dictionary<string, KnownDays> sources;
    private readonly IReadOnlySet<Reference> without;

    /// <summary>What is known from the sources of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="times">Tells when the sources were published.</param>
    /// <param name="without">The sources and statements that are left out.</param>
    public Knowledge(NegotiationRecord record, RecordTimes times, IReadOnlySet<Reference> without)
    {
        this.without = without;
        sources = new(record.Sources.Count, StringComparer.Ordinal);
        foreach (var source in record.Sources)
        {
            var (first, last) = times.DaysOf(source);
            sources.TryAdd(source.Id.Text, without.Count > 0 && without.Contains(source.Reference) ? KnownDays.Never : new(last, first));
        }
    }

    /// <summary>From when a source is known; one that the record does not hold may be known on any day.</summary>
    public KnownDays Of(Id<Source> source) =>
        sources.TryGetValue(source.Text, out var days) ? days
        : without.Count > 0 && without.Contains(source) ? KnownDays.Never
        : new(DayNumber.Everything, DayNumber.Always);

    /// <summary>From when something is known by any piece of evidence for it.</summary>
    public KnownDays Of(ValueList<Evidence> evidence)
    {
        if (evidence.Count == 0)
        {
            return KnownDays.Always;
        }

        var known = KnownDays.Never;
        foreach (var piece in evidence)
        {
            known = known.Or(Of(piece.Source));
        }

        return known;
    }

    /// <summary>From when an entry is known.</summary>
    public KnownDays Of(Entry entry) =>
        without.Count > 0 && without.Contains(entry.Reference) ? KnownDays.Never : Of(entry.Evidence);
}
