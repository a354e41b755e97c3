using System.Collections.Concurrent;
using NodaTime;

namespace Negotiation.Model;

/// <summary>The words of a record by party and by what they are on, with the days that matter: built once, asked often.</summary>
internal sealed class LedgerIndex
{
    private static readonly IReadOnlySet<Reference> Nothing = new HashSet<Reference>();
    private readonly Subjects subjects;
    private readonly Speakers speakers;
    private readonly TimesKnown timesKnown;
    private readonly WordReader reader;
    private readonly Lazy<Corrections> corrections;
    private readonly ConcurrentDictionary<int, Facets> facets = new();
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
        reader = new(Times, Knowledge, speakers);
        subjects = new SubjectsReader(Record, Times, Knowledge, timesKnown, speakers).Read();
        speakers.Complete();
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
        reader = new(Times, Knowledge, speakers);
        subjects = whole.subjects.KnownBy(knownBy, timesKnown.After(knownBy), reader);
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

    /// <summary>Whether anything is told of what became of a source.</summary>
    public bool HasStandings { get; }

    /// <summary>Which entries set which others right; they are gathered when they are first asked for.</summary>
    public Corrections Corrections => corrections.Value;

    /// <summary>Everything that was spoken about, or on which an event has an effect.</summary>
    public IEnumerable<Subject> Subjects => subjects.All;

    /// <summary>The last day not after the given one on which a time became known that others may hang on; <c>null</c> when all were by then.</summary>
    public int? LastTimeKnownBy(int day) => timesKnown.LastBy(day);

    /// <summary>The ledger as those know it who know what was known by a day.</summary>
    public LedgerIndex AsKnownBy(int day) => LastTimeKnownBy(day) is { } last ? KnownBy(last) : this;

    /// <summary>The same ledger with the times that were known by a day; the rows of words are the same ones wherever none hangs on a time that came to be known later than itself.</summary>
    public LedgerIndex KnownBy(int day) => new(this, day);

    /// <summary>What has become of proposals and texts, as known by a day.</summary>
    public Facets FacetsKnownBy(LocalDate? knownBy) => facets.GetOrAdd(DayNumber.Of(knownBy), _ => new(new(this, null, knownBy)));

    /// <summary>What was said on one thing; <c>null</c> when nothing was.</summary>
    public Subject? Of(Reference on) => subjects.Of(on);

    /// <summary>The words of a party on something; <c>null</c> when it took no stance.</summary>
    public Words? Of(Id<Party> party, Reference on) => subjects.Of(on)?.Of(party);

    /// <summary>The word of a statement among the words of a party on something; <c>null</c> when it is none of them.</summary>
    public Word? Find(Words words, Reference statement) =>
        Index.Find(statement) is Statement said
        && Of(words.Party, words.On) is { } own
        && (said.Act == Act.Discuss ? own.Talk : own) == words
        && said.On.Contains(words.On)
        && Stances.Of(said) is { } stance
        && said.By.Any(voice => PartyOf(voice) == words.Party)
        && Knowledge.Of(said.Evidence) is var known && known != KnownDays.Never
            ? reader.Read(said, stance, words.Party, Times.DaysOf(said), known)
            : null;

    /// <summary>The statements by which a party put something forward on a day on which a voice spoke.</summary>
    /// <remarks>They are gathered when they are first asked for.</remarks>
    public IReadOnlyList<Statement> Advances(Id<Party> party, Voice voice) =>
        LazyInitializer.EnsureInitialized(ref advances, () => new(Record, Times, speakers)).Of(party, voice);

    /// <summary>The party for which a voice speaks; <c>null</c> when it speaks for none.</summary>
    public Id<Party>? PartyOf(Voice voice) => speakers.PartyOf(voice);

    /// <summary>Whether a piece of evidence has come through others than the party.</summary>
    public bool IsHearsay(Evidence evidence, Id<Party> party) => speakers.IsHearsay(evidence, party);

    /// <summary>The last day on which a statement can have been said, by what may be known on a day.</summary>
    public int LastDayOf(Statement statement, int knownBy) => reader.LastDayOf(statement, knownBy);

    private Func<ValueList<Evidence>, bool> IsKnownBy(int day) => evidence => Knowledge.Of(evidence).Perhaps <= day;
}
