using System.Collections.Concurrent;
using NodaTime;

namespace Negotiation.Model;

/// <summary>A record made ready to be asked: what was said on what, when, and from when that was known.</summary>
internal sealed class LedgerIndex
{
    private static readonly IReadOnlySet<Reference> Nothing = new HashSet<Reference>();
    private readonly Dictionary<Reference, SubjectGroup> groups;
    private readonly ConcurrentDictionary<Reference, Subject> subjects = new();
    private readonly Speakers speakers;
    private readonly TimesKnown timesKnown;
    private readonly Lazy<Corrections> corrections;
    private readonly ConcurrentDictionary<(int KnownBy, int UndatedBy), Facets> facets = new();
    private readonly ConcurrentDictionary<int, int> lastDays = new();
    private Advances? advances;

    /// <summary>Indexes a record.</summary>
    public LedgerIndex(NegotiationRecord record)
        : this(record, Nothing)
    {
    }

    /// <summary>Indexes a record as it is without some of its statements and sources.</summary>
    public LedgerIndex(NegotiationRecord record, IReadOnlySet<Reference> without)
    {
        Record = without.Count == 0 ? record : record with { Statements = record.Statements.Where(said => !without.Contains(said.Reference)).ToValueList() };
        Without = without;
        Index = new RecordIndex(Record);
        Times = new RecordTimes(Index);
        Knowledge = new Knowledge(Record, Times, without);
        if (without.Count > 0)
        {
            Times = new RecordTimes(Index, IsKnownBy(DayNumber.Everything));
        }

        HasStandings = record.Sources.Any(source => source.Standing is not null);
        corrections = new(() => new Corrections(Record));
        timesKnown = new TimesKnown(Record, Knowledge);
        speakers = new Speakers();
        groups = SubjectGroup.Of(Index);
    }

    private LedgerIndex(LedgerIndex whole, int knownBy)
    {
        Record = whole.Record;
        Without = whole.Without;
        Index = whole.Index;
        Knowledge = whole.Knowledge;
        Times = whole.Times.KnownTo(IsKnownBy(knownBy));
        HasStandings = whole.HasStandings;
        corrections = whole.corrections;
        timesKnown = whole.timesKnown;
        speakers = whole.speakers;
        groups = whole.groups;
    }

    /// <summary>The record, without the statements that are left out.</summary>
    public NegotiationRecord Record { get; }

    /// <summary>The statements and sources that are left out.</summary>
    public IReadOnlySet<Reference> Without { get; }

    /// <summary>Finds the entries.</summary>
    public RecordIndex Index { get; }

    /// <summary>Tells when they were.</summary>
    public RecordTimes Times { get; }

    /// <summary>Tells when they were known.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>Whether anything is recorded of what became of a source.</summary>
    public bool HasStandings { get; }

    /// <summary>Which entries set which others right; they are gathered when they are first asked for.</summary>
    public Corrections Corrections => corrections.Value;

    /// <summary>Everything that was spoken about, or on which an event has an effect.</summary>
    public IEnumerable<Subject> Subjects => groups.Keys.Select(on => Of(on)!);

    /// <summary>The last day not after the given one on which a time became known that others may hang on; <c>null</c> when all were by then.</summary>
    public int? LastTimeKnownBy(int day) => timesKnown.LastBy(day);

    /// <summary>The ledger as those know it who know what was known by a day.</summary>
    public LedgerIndex AsKnownBy(int day) => LastTimeKnownBy(day) is { } last ? KnownBy(last) : this;

    /// <summary>The same ledger with the times that were known by a day.</summary>
    public LedgerIndex KnownBy(int day) => new(this, day);

    /// <summary>The last day on which anything that is certainly known was said, came to pass or was published: what has no day was there by then.</summary>
    public int LastDayKnownBy(LocalDate? knownBy) => lastDays.GetOrAdd(DayNumber.Of(knownBy), _ =>
    {
        var seen = new Standpoint(this, null, knownBy);
        return Record.Statements.Concat<Entry>(Record.Events).Concat(Record.Sources).Select(seen.LastDayOf).OfType<int>().DefaultIfEmpty(DayNumber.Everything).Max();
    });

    /// <summary>What has become of proposals and texts, as known by a day; what has no day was there by another, or at no certain time.</summary>
    public Facets FacetsKnownBy(LocalDate? knownBy, LocalDate? undatedBy) =>
        facets.GetOrAdd((DayNumber.Of(knownBy), DayNumber.Of(undatedBy)), _ => new(new(this, null, knownBy, undatedBy)));

    /// <summary>What was said on one thing; <c>null</c> when nothing was.</summary>
    public Subject? Of(Reference on) => groups.TryGetValue(on, out var group) ? subjects.GetOrAdd(on, _ => new(on, this, group)) : null;

    /// <summary>The statements of a party on something; <c>null</c> when it made none.</summary>
    public StanceRow? Of(Id<Party> party, Reference on) => Of(on)?.Of(party);

    /// <summary>Whether it is not certain that a voice speaks for the party it is said to speak for: nobody is named, or another party or a source speaks.</summary>
    public bool IsBorrowed(Voice voice) => voice.Speaker is not { } speaker
        ? voice.Description is not null
        : voice.For is { } party && ((speaker.Section == Section.Party && !speaker.Id.Equals(party.Text, StringComparison.Ordinal) && !IsOrganOf(speaker, party)) || speaker.Section == Section.Source);

    /// <summary>Whether a party is a body that belongs to another one.</summary>
    public bool IsOrganOf(Reference body, Id<Party> party) =>
        Index.Find(body) is Party { Kind: var kind } organ && kind == PartyKind.Body && organ.Memberships.Any(membership => membership.In == party);

    /// <summary>The statements by which a party put something forward on a day on which a voice spoke.</summary>
    /// <remarks>They are gathered when they are first asked for.</remarks>
    public IReadOnlyList<Statement> Advances(Id<Party> party, Voice voice) =>
        LazyInitializer.EnsureInitialized(ref advances, () => new(Record, Times, speakers)).Of(party, voice);

    /// <summary>The party for which a voice speaks; <c>null</c> when it speaks for none.</summary>
    public Id<Party>? PartyOf(Voice voice) => speakers.PartyOf(voice);

    /// <summary>Whether a piece of evidence has come through others than the party.</summary>
    public bool IsHearsay(Evidence evidence, Id<Party> party) => speakers.IsHearsay(evidence, party);

    private Func<ValueList<Evidence>, bool> IsKnownBy(int day) => evidence => Knowledge.Of(evidence).Perhaps <= day;
}
