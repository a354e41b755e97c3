using System.Runtime.InteropServices;

namespace Negotiation.Model;

/// <summary>The words of a record by party and by what they are on, with the days that matter: built once, asked often.</summary>
internal sealed class LedgerIndex
{
    private static readonly IReadOnlySet<Reference> Nothing = new HashSet<Reference>();
    private readonly Dictionary<Reference, Subject> subjects = [];
    private readonly Dictionary<Reference, Id<Party>?> speakers = [];
    private Dictionary<Occasion, List<Statement>>? advances;
    private readonly TimesKnown timesKnown;
    private int wordsKnown = DayNumber.Always;
    private bool isComplete;

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
        timesKnown = new TimesKnown(Record, Knowledge);
        AddAll();
    }

    private LedgerIndex(LedgerIndex whole, int knownBy)
    {
        Record = whole.Record;
        Without = whole.Without;
        Index = whole.Index;
        Knowledge = whole.Knowledge;
        Times = new RecordTimes(Index, IsKnownBy(knownBy));
        HasStandings = whole.HasStandings;
        timesKnown = whole.timesKnown;
        if (knownBy >= whole.wordsKnown)
        {
            (subjects, speakers, isComplete) = (whole.subjects, whole.speakers, true);
        }
        else
        {
            AddAll();
        }
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

    /// <summary>Everything that was spoken about, or on which an event has an effect.</summary>
    public IEnumerable<Subject> Subjects => subjects.Values;

    /// <summary>The last day not after the given one on which a time became known that others may hang on; <c>null</c> when all were by then.</summary>
    public int? LastTimeKnownBy(int day) => timesKnown.LastBy(day);

    /// <summary>The ledger as those know it who know what was known by a day.</summary>
    public LedgerIndex AsKnownBy(int day) => LastTimeKnownBy(day) is { } last ? KnownBy(last) : this;

    /// <summary>The same ledger with the times that were known by a day; the words are the same ones wherever none hangs on a time that came to be known later than itself.</summary>
    public LedgerIndex KnownBy(int day) => new(this, day);

    /// <summary>What was said on one thing; <c>null</c> when nothing was.</summary>
    public Subject? Of(Reference on) => subjects.GetValueOrDefault(on);

    /// <summary>The words of a party on something; <c>null</c> when it took no stance.</summary>
    public Words? Of(Id<Party> party, Reference on) => subjects.TryGetValue(on, out var subject) ? subject.Of(party) : null;

    /// <summary>The word of a statement among the words of a party on something; <c>null</c> when it is none of them.</summary>
    public Word? Find(Words words, Reference statement) =>
        Index.Find(statement) is Statement said
        && Of(words.Party, words.On) is { } own
        && (said.Act == Act.Discuss ? own.Talk : own) == words
        && said.On.Contains(words.On)
        && Stances.Of(said) is { } stance
        && said.By.Any(voice => PartyOf(voice) == words.Party)
        && Knowledge.Of(said.Evidence) is var known && known != KnownDays.Never
            ? WordOf(said, stance, words.Party, Times.DaysOf(said), known)
            : null;

    /// <summary>The statements by which a party put something forward on a day on which a voice spoke.</summary>
    /// <remarks>They are gathered when they are first asked for.</remarks>
    public IReadOnlyList<Statement> Advances(Id<Party> party, Voice voice) =>
        LazyInitializer.EnsureInitialized(ref advances, AllAdvances).GetValueOrDefault(new(party, DayOf(voice)), []);

    /// <summary>The party for which a voice speaks; <c>null</c> when it speaks for none.</summary>
    public Id<Party>? PartyOf(Voice voice)
    {
        if (voice.For is { } party)
        {
            return party;
        }

        if (voice.Speaker is not { } speaker)
        {
            return null;
        }

        if (!speakers.TryGetValue(speaker, out var own))
        {
            own = speaker.Section == Section.Party ? Id<Party>.Parse(speaker.Id) : default(Id<Party>?);
            if (!isComplete)
            {
                speakers[speaker] = own;
            }
        }

        return own;
    }

    /// <summary>Whether a piece of evidence has come through others than the party.</summary>
    public bool IsHearsay(Evidence evidence, Id<Party> party)
    {
        foreach (var voice in evidence.Via)
        {
            if (PartyOf(voice) != party)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last day on which a statement can have been said, by what may be known on a day.</summary>
    public int LastDayOf(Statement statement, int knownBy)
    {
        var days = Times.DaysOf(statement);
        return LastDayOf(statement, DayNumber.First(days.Earliest), DayNumber.Last(days.Latest), knownBy);
    }

    private Func<ValueList<Evidence>, bool> IsKnownBy(int day) => evidence => Knowledge.Of(evidence).Perhaps <= day;

    private void AddAll()
    {
        foreach (var statement in Record.Statements)
        {
            Add(statement);
        }

        foreach (var happening in Record.Events)
        {
            Add(happening);
        }

        foreach (var subject in subjects.Values)
        {
            subject.Complete();
        }

        isComplete = true;
    }

    private void Add(Event happening)
    {
        foreach (var effect in happening.Effects)
        {
            SubjectOf(effect.On).Events.Add(happening);
        }
    }

    private void Add(Statement statement)
    {
        var stance = Stances.Of(statement);
        var known = Knowledge.Of(statement.Evidence);
        var hasWords = (stance is not null || statement.Act == Act.Reaffirm) && known != KnownDays.Never;
        var days = hasWords ? Times.DaysOf(statement) : default;
        if (hasWords)
        {
            wordsKnown = Math.Max(wordsKnown, timesKnown.Of(statement, known.Perhaps));
        }

        foreach (var on in statement.On)
        {
            var subject = SubjectOf(on);
            subject.Statements.Add(statement);
            for (var place = 0; hasWords && place < statement.By.Count; place++)
            {
                if (PartyOf(statement.By[place]) is { } party && IsFirst(statement.By, place, party))
                {
                    Add(
                        stance is null ? subject.ReaffirmedByOrNew(party) : subject.OfOrNew(party).RowOf(statement.Act),
                        WordOf(statement, stance ?? Stance.Advances, party, days, known));
                }
            }
        }
    }

    private void Add(Words words, in Word word)
    {
        if (isComplete)
        {
            words.Insert(word);
        }
        else
        {
            words.Add(word);
        }
    }

    private Dictionary<Occasion, List<Statement>> AllAdvances()
    {
        var all = new Dictionary<Occasion, List<Statement>>();
        foreach (var statement in Record.Statements)
        {
            if (Stances.Of(statement) == Stance.Advances)
            {
                AddAdvance(all, statement);
            }
        }

        return all;
    }

    private void AddAdvance(Dictionary<Occasion, List<Statement>> all, Statement statement)
    {
        foreach (var speaker in statement.By)
        {
            foreach (var voice in statement.By)
            {
                if (PartyOf(speaker) is { } party && (voice.At is not null || voice.In is not null))
                {
                    var occasion = new Occasion(party, DayOf(voice));
                    var list = all.TryGetValue(occasion, out var found) ? found : all[occasion] = [];
                    if (list.Count == 0 || !ReferenceEquals(list[^1], statement))
                    {
                        list.Add(statement);
                    }
                }
            }
        }
    }

    private bool IsFirst(ValueList<Voice> voices, int place, Id<Party> party)
    {
        for (var earlier = 0; earlier < place; earlier++)
        {
            if (PartyOf(voices[earlier]) == party)
            {
                return false;
            }
        }

        return true;
    }

    private int DayOf(Voice voice) => DayNumber.First(Times.Of(voice).Days.Earliest);

    private int LastDayOf(Statement statement, int earliest, int latest, int knownBy)
    {
        var reported = DayNumber.Everything;
        foreach (var evidence in statement.Evidence)
        {
            var known = Knowledge.Of(evidence.Source);
            if (known.Perhaps <= knownBy)
            {
                reported = Math.Min(reported, known.Surely);
            }
        }

        return reported >= earliest ? Math.Min(latest, reported) : latest;
    }

    private Word WordOf(Statement statement, Stance stance, Id<Party> party, (DateBound Earliest, DateBound Latest, bool IsMoment) days, KnownDays known)
    {
        var own = statement.Evidence.Count == 0 ? DayNumber.Always
            : statement.Evidence is [var only] ? (IsHearsay(only, party) ? DayNumber.Never : known.Surely)
            : DayNumber.Never;
        if (statement.Evidence.Count > 1)
        {
            foreach (var evidence in statement.Evidence)
            {
                if (!IsHearsay(evidence, party))
                {
                    own = Math.Min(own, Knowledge.Of(evidence.Source).Surely);
                }
            }
        }

        var (earliest, latest) = (DayNumber.First(days.Earliest), DayNumber.Last(days.Latest));
        var bounded = known.Surely >= earliest && statement.Evidence.Count > 0 ? Math.Min(latest, known.Surely) : latest;
        var isLoose = statement.Evidence.Count > 1 && bounded != LastDayOf(statement, earliest, latest, known.Perhaps);
        return new Word(statement, stance, earliest, bounded, own, known.Surely, known.Perhaps, isLoose, days.IsMoment);
    }

    private Subject SubjectOf(Reference on)
    {
        ref var subject = ref CollectionsMarshal.GetValueRefOrAddDefault(subjects, on, out _);
        return subject ??= new Subject(on);
    }

    private readonly record struct Occasion(Id<Party> Party, int Day);
}
