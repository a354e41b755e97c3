namespace Negotiation.Model;

/// <summary>What a party has said to an offer.</summary>
internal enum WordKind
{
    /// <summary>Nothing is recorded.</summary>
    None,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>Yes, on conditions that are not met.</summary>
    Conditional,

    /// <summary>Signed or initialled where that does not bind by itself.</summary>
    Preliminary,

    /// <summary>Yes in principle.</summary>
    InPrinciple,

    /// <summary>No.</summary>
    No,

    /// <summary>Another proposal instead.</summary>
    Countered,

    /// <summary>Not now.</summary>
    Deferred,

    /// <summary>It took its yes or its offer back.</summary>
    TakenBack,

    /// <summary>Its yes went with an offer that lapsed or was replaced.</summary>
    Lapsed,
}

/// <summary>What a party said last on one topic.</summary>
/// <param name="Kind">What it said.</param>
/// <param name="By">The statement or event.</param>
/// <param name="When">When.</param>
/// <param name="Turn">Its place in the order of the world.</param>
internal sealed record Answered(WordKind Kind, Reference By, Point When, int Turn)
{
    /// <summary>The conditions of a yes.</summary>
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>Whether one of the conditions has failed.</summary>
    public bool HasFailed { get; init; }

    /// <summary>Whether whether the conditions are met cannot be known.</summary>
    public bool IsUndecided { get; init; }

    /// <summary>When it lapsed with the offer that it answered or made; <c>null</c> where it did not.</summary>
    public Point? LapsedAt { get; private init; }

    /// <summary>The same, lapsed at a point.</summary>
    public Answered Lapsed(Point at) => this with { Kind = WordKind.Lapsed, LapsedAt = at };

    /// <summary>The form of the yes.</summary>
    public AssentForm? Form { get; init; }

    /// <summary>Whether it was undertaken rather than accepted.</summary>
    public bool IsCommitment { get; init; }

    /// <summary>From when it counts, where that is before it was said: a confirmation with effect from what it confirms.</summary>
    public Point? From { get; init; }
}

/// <summary>An offer that its author keeps on the table.</summary>
/// <param name="By">The statement or event.</param>
/// <param name="OpenUntil">Until when it can be accepted.</param>
/// <param name="Turn">Its place in the order of the world.</param>
internal sealed record Offer(Reference By, Timing OpenUntil, int Turn);

/// <summary>What ends a topic, or suspends it, by the act of one party.</summary>
/// <param name="By">The statement.</param>
/// <param name="Party">The party.</param>
/// <param name="Effect">When it takes effect.</param>
/// <param name="Certainty">Whether the party may do so.</param>
internal sealed record Notice(Reference By, Id<Party> Party, Timing Effect, Truth Certainty)
{
    /// <summary>Whether that time is the last of a period of notice, so that it takes effect once it is over.</summary>
    public bool IsPeriod { get; init; }

    /// <summary>Whether it has taken effect.</summary>
    public Truth HasCome(Point now) => IsPeriod ? Effect.IsOver(now) : Effect.HasCome(now);
}

/// <summary>A breach that was reported or alleged.</summary>
/// <param name="By">The event or statement.</param>
/// <param name="Author">The party that broke it; <c>null</c> where nobody is named.</param>
/// <param name="Certainty">Yes where it is reported with its author, maybe where the author took part, unknown where it is only alleged, or where the accounts differ on whether the proposal covers those to whom it was done.</param>
/// <param name="When">When.</param>
internal sealed record ReportedBreach(Reference By, Id<Party>? Author, Truth Certainty, Point When);

/// <summary>Something done of what was owed.</summary>
/// <param name="By">The event.</param>
/// <param name="Parties">Who did it; none where that is not stated.</param>
/// <param name="Done">How much by this event.</param>
/// <param name="SoFar">How much up to it.</param>
/// <param name="When">When.</param>
internal sealed record DoneDeed(Reference By, ValueList<Id<Party>> Parties, Quantity? Done, Quantity? SoFar, Point When);

/// <summary>Why an offer is no longer on the table.</summary>
internal enum OfferEnd
{
    /// <summary>It is not gone.</summary>
    None,

    /// <summary>Its author took it back.</summary>
    Withdrawn,

    /// <summary>Its time ran out.</summary>
    Lapsed,

    /// <summary>Another took its place.</summary>
    Superseded,
}

/// <summary>What has become of one topic in one world so far.</summary>
/// <param name="topic">The topic.</param>
internal sealed class TopicState(Topic topic)
{
    /// <summary>The topic.</summary>
    public Topic Topic { get; } = topic;

    /// <summary>The offers that are kept on the table, by their authors.</summary>
    public Dictionary<Id<Party>, Offer> Offers { get; } = [];

    /// <summary>Whether someone put it of whom nobody is named.</summary>
    public bool IsPutByUnknown { get; set; }

    /// <summary>Whether anyone ever put it.</summary>
    public bool WasPut { get; set; }

    /// <summary>Whether anyone spoke of it.</summary>
    public bool WasDiscussed { get; set; }

    /// <summary>The parties that put it.</summary>
    public HashSet<Id<Party>> PutBy { get; } = [];

    /// <summary>The parties to which it was put.</summary>
    public HashSet<Id<Party>> PutTo { get; } = [];

    /// <summary>Why the offer is gone.</summary>
    public OfferEnd Gone { get; set; }

    /// <summary>The turn after which the present round began: what was said by then, if only to what holds it, counts for no other.</summary>
    public int RoundTurn { get; set; } = -1;

    /// <summary>When the offer lapsed, each with the last turn before it: what was said by then, if only to what holds it, went with it.</summary>
    public List<(int Turn, Point At)> Lapses { get; } = [];

    /// <summary>The last turn before it lapsed last.</summary>
    public int LapsedTurn => Lapses is [.., var last] ? last.Turn : -1;

    /// <summary>Whether the time for a yes may be over, of an offer or of what was said since there is none.</summary>
    public bool MayBeTooLate { get; set; }

    /// <summary>Whether the offer may have lapsed.</summary>
    public Truth MayHaveLapsed { get; set; } = Truth.No;

    /// <summary>Whether who put it took it back though others had said yes, or someone took back a yes that it had given again.</summary>
    public bool LostItsAuthor { get; set; }

    /// <summary>What each party said last.</summary>
    public Dictionary<Id<Party>, Answered> Words { get; } = [];

    /// <summary>What each party said last in a round that has ended, which counts for no other.</summary>
    public Dictionary<Id<Party>, Answered> PastWords { get; } = [];

    /// <summary>Whether it is agreed: yes once all have said yes, whatever comes after.</summary>
    public Truth Agreed { get; set; } = Truth.No;

    /// <summary>When it was agreed.</summary>
    public Point AgreedAt { get; set; }

    /// <summary>Whether it is agreed in the present round, and not only in one that has ended.</summary>
    public bool IsSettled { get; set; }

    /// <summary>Whether it was settled just now, so that what it replaces has still to give way.</summary>
    public bool IsNewlySettled { get; set; }

    /// <summary>Whether it went another way than what holds it in the present round, so that what is done to that is done to it too.</summary>
    public bool IsApart { get; set; }

    /// <summary>What it was agreed through: itself, or the text or package that holds it.</summary>
    public Topic? Base { get; set; }

    /// <summary>Whose yes it needed when it was agreed; who says yes later accedes.</summary>
    public Id<Party>[] Consenters { get; set; } = [];

    /// <summary>Who is bound, and since when.</summary>
    public Dictionary<Id<Party>, Point> Bound { get; } = [];

    /// <summary>Who was ever bound, and since when.</summary>
    public Dictionary<Id<Party>, Point> EverBound { get; } = [];

    /// <summary>Whether an event started it.</summary>
    public bool IsStarted { get; set; }

    /// <summary>What that event started: itself, or what holds it.</summary>
    public Topic? StartedWith { get; set; }

    /// <summary>When it first had, or may have had, effect in the present round.</summary>
    public Timing Began { get; set; }

    /// <summary>The parties that suspended it.</summary>
    public Dictionary<Id<Party>, Truth> SuspendedBy { get; } = [];

    /// <summary>Whether an event suspended it for all.</summary>
    public bool IsSuspended { get; set; }

    /// <summary>Who of those it binds resumed, each alone, what an event suspended for all.</summary>
    public HashSet<Id<Party>> ResumedBy { get; } = [];

    /// <summary>The notices that were given and not taken back.</summary>
    public List<Notice> Notices { get; } = [];

    /// <summary>The notices of suspension.</summary>
    public List<Notice> Suspensions { get; } = [];

    /// <summary>The statements that others objected to.</summary>
    public HashSet<Reference> Contested { get; } = [];

    /// <summary>The later noes of bound parties: what keeps a term from being renewed.</summary>
    public List<(Id<Party> Party, Point When, Reference By)> Refusals { get; } = [];

    /// <summary>Whether it is ended.</summary>
    public Truth Ended { get; set; } = Truth.No;

    /// <summary>What ended it; <c>null</c> where time did.</summary>
    public Reference? EndedBy { get; set; }

    /// <summary>Whether it was time that ended it.</summary>
    public bool IsOverByTime { get; set; }

    /// <summary>Whether and by what it may have been ended before time ended it: what holds again once that time is extended.</summary>
    public (Truth Truth, Reference? By) EndedBeforeTime { get; set; } = (Truth.No, null);

    /// <summary>For whom it is ended.</summary>
    public Dictionary<Id<Party>, Truth> EndedFor { get; } = [];

    /// <summary>Whether a later text took its place.</summary>
    public Truth Replaced { get; set; } = Truth.No;

    /// <summary>When its present term ends, once extended or renewed.</summary>
    public Timing? MovedEnd { get; set; }

    /// <summary>When it may end: the earliest end that a party has stated alone, where the term would begin again by itself.</summary>
    public Timing MayEnd { get; set; }

    /// <summary>Whether someone who is not named answered it before it was agreed, so that what became of it only may be.</summary>
    public bool IsOpenByUnnamed { get; set; }

    /// <summary>Whether someone who is not named said that it is suspended.</summary>
    public bool MayBeSuspended { get; set; }

    /// <summary>How often its term was renewed.</summary>
    public int Renewals { get; set; }

    /// <summary>How many of these times are after the last day of the record.</summary>
    public int RenewalsAhead { get; set; }

    /// <summary>What kept its term from being renewed when it ran out.</summary>
    public ValueList<Reference> NotRenewedBy { get; set; }

    /// <summary>Who would extend the present term, and until when; unstated where the party states no length.</summary>
    public Dictionary<Id<Party>, Timing> ExtendedBy { get; } = [];

    /// <summary>What was done of what is owed.</summary>
    public List<DoneDeed> Deeds { get; } = [];

    /// <summary>The breaches.</summary>
    public List<ReportedBreach> Breaches { get; } = [];

    /// <summary>Whether an act or effect that this version does not know touched it.</summary>
    public bool IsTouchedByUnknown { get; set; }
}
