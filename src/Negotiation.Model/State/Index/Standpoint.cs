using NodaTime;

namespace Negotiation.Model;

/// <summary>A ledger as it is seen on a day, by someone who knows what was known by a day.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="on">The day; <c>null</c> for everything that is recorded.</param>
/// <param name="knownBy">The day; <c>null</c> for everything that is recorded.</param>
/// <param name="undatedBy">The day by which what has no day was there; <c>null</c> where that is not settled.</param>
internal sealed class Standpoint(LedgerIndex ledger, LocalDate? on, LocalDate? knownBy, LocalDate? undatedBy = null)
{
    /// <summary>The ledger.</summary>
    public LedgerIndex Ledger { get; } = ledger;

    /// <summary>The record.</summary>
    public NegotiationRecord Record => Ledger.Record;

    /// <summary>The day as of which is asked, inclusive; <c>null</c> for everything that is recorded.</summary>
    public LocalDate? On { get; } = on;

    /// <summary>The day by which it must have been known, inclusive; <c>null</c> for everything that is recorded.</summary>
    public LocalDate? KnownBy { get; } = knownBy;

    /// <summary>The number of <see cref="On"/>.</summary>
    public int Day { get; } = DayNumber.Of(on);

    /// <summary>The day by which what has no day was there: the last day of all, where no day was asked for; <c>null</c> where one was.</summary>
    public LocalDate? UndatedBy { get; } = undatedBy;

    /// <summary>The number of <see cref="KnownBy"/>.</summary>
    public int KnownDay { get; } = DayNumber.Of(knownBy);

    /// <summary>Whether what has no day counts as there: no day was asked for, and it was there by the last day of all.</summary>
    public bool CountsUndated => On is null || (UndatedBy is { } last && last <= On);

    /// <summary>What has become of proposals and texts, by what is known, as a function of the day.</summary>
    public Facets Facets => Ledger.FacetsKnownBy(KnownBy, UndatedBy);

    /// <summary>The same, seen on another day.</summary>
    public Standpoint AsOf(int day) => new(Ledger, Point.Bound(day).Day, KnownBy, UndatedBy);

    /// <summary>The entry with a reference; <c>null</c> when there is none.</summary>
    public Entry? Find(Reference reference) => Ledger.Index.Find(reference);

    /// <summary>Whether a piece of evidence is known.</summary>
    public Truth Knows(Evidence evidence) => Ledger.Knowledge.Of(evidence.Source).By(KnownDay);

    /// <summary>Whether something with this evidence is known; what has none is.</summary>
    public Truth Knows(ValueList<Evidence> evidence) => Ledger.Knowledge.Of(evidence).By(KnownDay);

    /// <summary>Whether an entry is known.</summary>
    public Truth Knows(Entry entry) => Ledger.Knowledge.Of(entry).By(KnownDay);

    /// <summary>Whether an entry is known; a source is by its own date.</summary>
    public Truth IsKnown(Entry entry) => entry is Source source ? Ledger.Knowledge.Of(source.Id).By(KnownDay) : Knows(entry);

    /// <summary>The values of a fact that are or may be known, with the evidence for them that is; empty when the fact is not recorded.</summary>
    /// <param name="fact">The fact; <c>null</c> when it is not stated.</param>
    /// <param name="owner">The entry that holds it, on whose evidence a value without its own rests.</param>
    public ValueList<Testimony<T>> Known<T>(IAttested<T>? fact, Entry owner)
        where T : notnull =>
        fact is null ? []
        : [.. fact.Testimonies
            .Where(testimony => Knows(testimony.Evidence.Count == 0 ? owner.Evidence : testimony.Evidence) != Truth.No)
            .Select(testimony => testimony with { Evidence = Known(testimony.Evidence) })];

    /// <summary>The evidence that is or may be known.</summary>
    public ValueList<Evidence> Known(ValueList<Evidence> evidence) => [.. evidence.Where(piece => Knows(piece) != Truth.No)];

    /// <summary>The days on one of which a statement was said; not after its first report that is or may be known.</summary>
    public DateRange Said(Statement statement)
    {
        var days = Ledger.Times.Of(statement).Days;
        var reported = statement.Evidence
            .Where(piece => Knows(piece) != Truth.No)
            .Select(piece => Ledger.Times.Of((Reference)piece.Source).Days.Latest)
            .Where(bound => bound.Day is not null)
            .ToArray();
        return reported.Length == 0 ? days : NotAfter(days, DateBounds.LeastLatest(reported));
    }

    /// <summary>The days on one of which an entry was, said or dated.</summary>
    public DateRange When(Reference reference) =>
        Find(reference) is Statement statement ? Said(statement) : Ledger.Times.Of(reference).Days;

    /// <summary>The moment at which an entry was or was said; <c>null</c> where none is recorded.</summary>
    public Instant? MomentOf(Reference reference) =>
        (Find(reference) is Statement statement ? Ledger.Times.Of(statement) : Ledger.Times.Of(reference)).Exact;

    /// <summary>The last day on which a statement was said, an event was or a source was published that is certainly known; the first, where no last one is recorded.</summary>
    /// <returns><c>null</c> where it has no day, may not be known, or did not come to pass as far as is known.</returns>
    public int? LastDayOf(Entry entry)
    {
        if (IsKnown(entry) != Truth.Yes)
        {
            return null;
        }

        var days = entry switch
        {
            Statement statement => Said(statement),
            Event happening => Happened(happening) is Truth.Yes or Truth.Maybe ? WhenHappened(happening) : default,
            Source source => When(source.Reference),
            _ => default,
        };
        return days.Latest.Day is not null ? DayNumber.Last(days.Latest) : days.Earliest.Day is not null ? DayNumber.First(days.Earliest) : null;
    }

    /// <summary>Whether something was by the day as of which is asked.</summary>
    public Truth IsBy(DateRange when) => On is { } day && day < LocalDate.MaxIsoValue
        ? CountsUndated && when.Latest.Day is null && DayNumber.First(when.Earliest) <= Day ? Truth.Yes
        : when.IsBefore(DateRange.On(day.PlusDays(1)))
        : Truth.Yes;

    /// <summary>What is so where it is recorded; yes where it is not, no day was asked for, and so what is recorded holds.</summary>
    public Truth OrUndated(Truth truth) => truth == Truth.Unknown && CountsUndated ? Truth.Yes : truth;

    /// <summary>Whether a statement is known, and was said by the day; whether or not it was set right.</summary>
    public Truth WasSaid(Statement statement) => Truths.And(Knows(statement), IsBy(Said(statement)));

    /// <summary>Whether a statement counts: it is known, and was said by the day; at most maybe where it was set right.</summary>
    public Truth Counts(Statement statement) => AsFar(statement.Reference, WasSaid(statement));

    /// <summary>Whether an event counts: it is known, came to pass as far as is known, and did so by the day; at most maybe where it was set right.</summary>
    /// <remarks>An event that is only announced or thought of is <see cref="Truth.Unknown"/>; one that did not come to pass, <see cref="Truth.No"/>.</remarks>
    public Truth Counts(Event happening) =>
        AsFar(happening.Reference, Truths.And(Truths.And(Knows(happening), Happened(happening)), HasBegun(happening)));

    /// <summary>Whether the day of an event, or of the start of one that lasted, has come; at most maybe by a day that was only inferred, until its report.</summary>
    public Truth HasBegun(Event happening)
    {
        var stated = Known(happening.When, happening);
        if (stated.Count > 0 && stated.All(time => IsOnlyInferred(time.Evidence.Count > 0 ? time.Evidence : happening.Evidence)))
        {
            return FirstReport(happening) is { } report && IsBy(new DateRange(report, report)) == Truth.Yes ? Truth.Yes : Truth.Maybe;
        }

        return IsBy(stated.Any(time => time.Value is ApproximateDate { IsInterval: true }) ? Ledger.Times.Of(happening.Reference, Edge.Start).Days : WhenHappened(happening));
    }

    /// <summary>Whether all of some evidence says only what its reporter concludes.</summary>
    public static bool IsOnlyInferred(IReadOnlyCollection<Evidence> evidence) => evidence.Count > 0 && evidence.All(piece => piece.Wording == Wording.Inferred);

    /// <summary>Whether an event came to pass, by the accounts that are known.</summary>
    public Truth Happened(Event happening)
    {
        var stated = Known(happening.Occurrence, happening);
        return stated.Count == 0
            ? Truth.Unknown
            : (happening with { Occurrence = new Attested<Occurrence>(stated) }).HasHappened;
    }

    /// <summary>The days on one of which an event was, by the accounts that are known; not after its first report if it happened and its date is not contested.</summary>
    public DateRange WhenHappened(Event happening)
    {
        var stated = Known(happening.When, happening);
        var days = Ledger.Without.Count == 0 || stated.Count == (happening.When?.Testimonies.Count ?? 0)
            ? Ledger.Times.Of(happening.Reference).Days
            : Reach.AnyOf([.. stated.Select(testimony => Ledger.Times.Of(testimony.Value)), .. stated.Count == 0 ? [default(Reach)] : Array.Empty<Reach>()]).Days;
        var reported = FirstReport(happening);
        var isContested = stated.Select(testimony => testimony.Value).Distinct().Skip(1).Any();
        return reported is { } report && !isContested && Happened(happening) == Truth.Yes ? NotAfter(days, report) : days;
    }

    /// <summary>Whether it is only through people of other parties that the statement is known to be the party's.</summary>
    public bool IsAttributed(Statement statement, Id<Party> party)
    {
        var evidence = Known(statement.Evidence);
        return evidence.Count > 0 && evidence.All(piece => Ledger.IsHearsay(piece, party));
    }

    /// <summary>Whether all evidence that is known for a statement is graded doubtful or improbable.</summary>
    public bool IsDoubtful(Statement statement)
    {
        var evidence = Known(statement.Evidence);
        return evidence.Count > 0 && evidence.All(Reliability.IsDoubtful);
    }

    /// <summary>Whether an entry that sets another one right counts: it is known and, if it is a statement, was said by the day.</summary>
    public Truth Corrects(Entry correction) => correction is Statement said ? WasSaid(said) : IsKnown(correction);

    /// <summary>What sets an entry right, as far as that counts or may count; sorted.</summary>
    /// <remarks>That a correction was itself set right does not take it back: both are then in doubt.</remarks>
    public ValueList<Reference> CorrectionsOf(Reference reference) => !Ledger.Corrections.AreAny ? []
        : Listing.References(this, Ledger.Corrections.Of(reference).Where(each => Corrects(each) != Truth.No).Select(each => each.Reference));

    /// <summary>What is so of an entry, at most maybe where anything that counts or may count sets it right.</summary>
    public Truth AsFar(Reference reference, Truth truth) => truth == Truth.Yes && IsCorrected(reference) ? Truth.Maybe : truth;

    /// <summary>Whether anything that counts or may count sets an entry right.</summary>
    public bool IsCorrected(Reference reference)
    {
        if (Ledger.Corrections.AreAny)
        {
            foreach (var correction in Ledger.Corrections.Of(reference))
            {
                if (Corrects(correction) != Truth.No && Ledger.Index.Contains(correction.Reference))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether all sources that report it have been withdrawn by the day by which it must have been known.</summary>
    public Truth IsWithdrawn(ValueList<Evidence> evidence)
    {
        var answer = evidence.Count == 0 ? Truth.No : Truth.Yes;
        foreach (var piece in Known(evidence))
        {
            answer = Truths.And(answer, IsWithdrawn(piece.Source));
        }

        return answer;
    }

    /// <summary>The parties that a statement speaks for, each once, in order.</summary>
    public ValueList<Id<Party>> PartiesOf(Statement statement) =>
        [.. statement.By.Select(Ledger.PartyOf).OfType<Id<Party>>().Distinct()];

    /// <summary>What something is called: the name of a party, person, territory or issue, and the id of anything else.</summary>
    public string NameOf(Reference reference) => Find(reference) switch
    {
        Party party => party.Name,
        Person person => person.Name,
        Territory territory => territory.Name,
        Issue issue => issue.Name,
        _ => reference.Provision is { } number ? $"provision {number} of {reference.Id}" : reference.Id,
    };

    /// <summary>The last day on which an entry can have been first reported, by what is known; unknown where no report has a day.</summary>
    public DateBound FirstReportOf(Entry entry) => FirstReport(entry) ?? DateBound.Unknown;

    /// <summary>Whether it is not certain that a voice speaks for the party it is said to speak for.</summary>
    public bool IsBorrowed(Voice voice) => Ledger.IsBorrowed(voice);

    /// <summary>Whether a party is a body that belongs to another one.</summary>
    public bool IsOrganOf(Reference body, Id<Party> party) => Ledger.IsOrganOf(body, party);

    /// <summary>Whether a statement that is known only may have been made: its evidence is doubtful, withdrawn or only inferred, or it was corrected.</summary>
    public bool IsFeeble(Statement statement)
    {
        foreach (var piece in statement.Evidence)
        {
            if (piece.Grade is not null || piece.Wording == Wording.Inferred || Ledger.HasStandings)
            {
                return Reliability.IsFeeble(this, statement.Evidence) || IsCorrected(statement.Reference);
            }
        }

        return IsCorrected(statement.Reference);
    }

    /// <summary>Whether anyone denies a statement, or another party takes it back, by the day.</summary>
    public bool IsDenied(Statement statement) => DenialsOf(statement).Any();

    /// <summary>The statements that deny a statement, or by which another party takes it back, by the day.</summary>
    public IEnumerable<Reference> DenialsOf(Statement statement) => (Ledger.Of(statement.Reference)?.Statements ?? [])
        .Where(denial => (denial.Done == Act.Deny || (denial.Done == Act.Withdraw && !PartiesOf(denial).Any(PartiesOf(statement).Contains))) && WasSaid(denial) != Truth.No)
        .Select(denial => denial.Reference);

    private static DateRange NotAfter(DateRange days, DateBound report) =>
        DateBounds.AreReversed(days.Earliest, report) || !IsLater(days.Latest, report) ? days : new DateRange(days.Earliest, report);

    private static bool IsLater(DateBound bound, DateBound report) => DayNumber.Last(bound) > DayNumber.Last(report);

    private DateBound? FirstReport(Entry entry)
    {
        var reported = entry.Evidence
            .Where(piece => Knows(piece) != Truth.No)
            .Select(piece => Ledger.Times.Of((Reference)piece.Source).Days.Latest)
            .Where(bound => bound.Day is not null)
            .ToArray();
        return reported.Length == 0 ? null : DateBounds.LeastLatest(reported);
    }

    private Truth IsWithdrawn(Id<Source> id)
    {
        if (Ledger.Index.Find(id)?.Standing is not { } standing || standing.Kind != StandingKind.Withdrawn)
        {
            return Truth.No;
        }

        return KnownBy is not { } day || standing.When is null || day == LocalDate.MaxIsoValue
            ? Truth.Yes
            : Ledger.Times.Of(standing.When).Days.IsBefore(DateRange.On(day.PlusDays(1)));
    }
}
