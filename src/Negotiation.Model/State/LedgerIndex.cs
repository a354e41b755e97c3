namespace Negotiation.Model;

/// <summary>The words of a record by party and by what they are on, with the days that matter: built once, asked often.</summary>
internal sealed class LedgerIndex
{
    private static readonly IReadOnlySet<Reference> Nothing = new HashSet<Reference>();
    private readonly Dictionary<Reference, Subject> subjects = [];
    private readonly Dictionary<Reference, Id<Party>?> speakers = [];
    private readonly Dictionary<Id<Party>, List<Statement>> advances = [];
    private readonly Dictionary<Id<Party>, List<Statement>> reaffirmations = [];
    private readonly bool isComplete;

    /// <summary>Indexes a record.</summary>
    public LedgerIndex(NegotiationRecord record)
        : this(record, Nothing)
    {
    }

    /// <summary>Indexes a record as it is without some of its statements and sources.</summary>
    public LedgerIndex(NegotiationRecord record, IReadOnlySet<Reference> without)
        : this(new RecordIndex(record), without, null, DayNumber.Everything)
    {
    }

    private LedgerIndex(RecordIndex index, IReadOnlySet<Reference> without, Knowledge? knowledge, int knownBy)
    {
        var record = index.Record;
        Record = record;
        Without = without;
        Index = index;
        Times = knowledge is null ? new RecordTimes(index) : new RecordTimes(index, evidence => knowledge.Of(evidence).By(knownBy) != Truth.No);
        Knowledge = knowledge ?? new Knowledge(record, Times, without);
        foreach (var statement in record.Statements)
        {
            Add(statement);
        }

        foreach (var happening in record.Events)
        {
            foreach (var effect in happening.Effects)
            {
                SubjectOf(effect.On).Events.Add(happening);
            }
        }

        foreach (var subject in subjects.Values)
        {
            foreach (var words in subject.Words)
            {
                words.Complete();
            }
        }

        HasStandings = record.Sources.Any(source => source.Standing is not null);
        TimesKnown = LastTimeKnown();
        isComplete = true;
    }

    /// <summary>The record.</summary>
    public NegotiationRecord Record { get; }

    /// <summary>The statements and sources that are left out.</summary>
    public IReadOnlySet<Reference> Without { get; }

    /// <summary>Finds the entries.</summary>
    public RecordIndex Index { get; }

    /// <summary>Tells when they were.</summary>
    public RecordTimes Times { get; }

    /// <summary>Tells when they were known.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>The day from which every time is known on which the time of something else may hang.</summary>
    public int TimesKnown { get; }

    /// <summary>The same ledger with the times that were known by a day, where not all were; this one otherwise.</summary>
    public LedgerIndex KnownBy(int day) => day >= TimesKnown ? this : new LedgerIndex(Index, Without, Knowledge, day);

    /// <summary>Whether anything is told of what became of a source.</summary>
    public bool HasStandings { get; }

    /// <summary>Everything that was spoken about, or on which an event has an effect.</summary>
    public IEnumerable<Subject> Subjects => subjects.Values;

    /// <summary>What was said on one thing; <c>null</c> when nothing was.</summary>
    public Subject? Of(Reference on) => subjects.GetValueOrDefault(on);

    /// <summary>The words of a party on something; <c>null</c> when it took no stance.</summary>
    public Words? Of(Id<Party> party, Reference on) => subjects.TryGetValue(on, out var subject) ? subject.Of(party) : null;

    /// <summary>The statements by which a party put something forward.</summary>
    public IReadOnlyList<Statement> Advances(Id<Party> party) => advances.GetValueOrDefault(party, []);

    /// <summary>The statements by which a party says that its position stands.</summary>
    public IReadOnlyList<Statement> Reaffirmations(Id<Party> party) => reaffirmations.GetValueOrDefault(party, []);

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

    private void Add(Statement statement)
    {
        if (Without.Count > 0 && Without.Contains(statement.Reference))
        {
            return;
        }

        var stance = Stances.Of(statement);
        if (stance == Stance.Advances)
        {
            Keep(advances, statement);
        }
        else if (statement.Act == Act.Reaffirm)
        {
            Keep(reaffirmations, statement);
        }

        var reach = stance is null ? default : Times.Of(statement);
        var known = Knowledge.Of(statement.Evidence);
        foreach (var on in statement.On)
        {
            var subject = SubjectOf(on);
            subject.Statements.Add(statement);
            if (stance is not null && known != KnownDays.Never)
            {
                for (var place = 0; place < statement.By.Count; place++)
                {
                    if (PartyOf(statement.By[place]) is { } party && IsFirst(statement.By, place, party))
                    {
                        subject.OfOrNew(party).RowOf(statement.Act).Add(WordOf(statement, stance, party, reach, known));
                    }
                }
            }
        }
    }

    private void Keep(Dictionary<Id<Party>, List<Statement>> lists, Statement statement)
    {
        for (var place = 0; place < statement.By.Count; place++)
        {
            if (PartyOf(statement.By[place]) is { } party && IsFirst(statement.By, place, party))
            {
                (lists.TryGetValue(party, out var list) ? list : lists[party] = []).Add(statement);
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

    private Word WordOf(Statement statement, Stance stance, Id<Party> party, Reach reach, KnownDays known)
    {
        var own = statement.Evidence.Count == 0 ? DayNumber.Always : DayNumber.Never;
        foreach (var evidence in statement.Evidence)
        {
            if (!IsHearsay(evidence, party))
            {
                own = Math.Min(own, Knowledge.Of(evidence.Source).Surely);
            }
        }

        var (earliest, latest) = (DayNumber.First(reach.Days.Earliest), DayNumber.Last(reach.Days.Latest));
        if (known.Surely >= earliest && statement.Evidence.Count > 0)
        {
            latest = Math.Min(latest, known.Surely);
        }

        return new Word(statement, stance, earliest, latest, own, known.Surely, known.Perhaps, reach.First is { } moment && moment == reach.Last);
    }

    private int LastTimeKnown()
    {
        var last = DayNumber.Always;
        foreach (var happening in Record.Events)
        {
            foreach (var time in happening.When?.Testimonies ?? [])
            {
                last = Math.Max(last, Knowledge.Of(time.Evidence.Count == 0 ? happening.Evidence : time.Evidence).Surely);
            }
        }

        foreach (var document in Record.Documents)
        {
            foreach (var time in document.Dated?.Testimonies ?? [])
            {
                last = Math.Max(last, Knowledge.Of(time.Evidence.Count == 0 ? document.Evidence : time.Evidence).Surely);
            }
        }

        return Math.Min(last, DayNumber.Everything);
    }

    private Subject SubjectOf(Reference on)
    {
        if (!subjects.TryGetValue(on, out var subject))
        {
            subjects[on] = subject = new Subject(on);
        }

        return subject;
    }
}
