namespace Negotiation.Model;

/// <summary>What one part of a reason says.</summary>
public sealed record ReasonCode : Code<ReasonCode>, ICode<ReasonCode>
{
    private ReasonCode(string text)
        : base(text)
    {
    }

    /// <summary>The stage that it has reached, and by what.</summary>
    public static ReasonCode Stage { get; } = new("stage");

    /// <summary>Its time ran out.</summary>
    public static ReasonCode TimeRanOut { get; } = new("time-ran-out");

    /// <summary>It was agreed.</summary>
    public static ReasonCode Agreed { get; } = new("agreed");

    /// <summary>It took effect.</summary>
    public static ReasonCode TookEffect { get; } = new("took-effect");

    /// <summary>Its term was renewed automatically, so many times.</summary>
    public static ReasonCode Renewed { get; } = new("renewed");

    /// <summary>Something kept its term from being renewed.</summary>
    public static ReasonCode NotRenewed { get; } = new("not-renewed");

    /// <summary>How long it lasts by one of several accounts that contradict each other.</summary>
    public static ReasonCode Account { get; } = new("account");

    /// <summary>What has become of some of its parts, and not of the others.</summary>
    public static ReasonCode SomeParts { get; } = new("some-parts");

    /// <summary>The rest of it is in force.</summary>
    public static ReasonCode RestInForce { get; } = new("rest-in-force");

    /// <summary>It is not agreed in this version of the text: in brackets, under a reserve, blank, or agreed in principle.</summary>
    public static ReasonCode PartOpen { get; } = new("part-open");

    /// <summary>The party left it out of its yes by a reservation.</summary>
    public static ReasonCode Reserved { get; } = new("reserved");

    /// <summary>It does not apply toward a party, to the extent of the reservation of that party.</summary>
    public static ReasonCode NotToward { get; } = new("not-toward");

    /// <summary>The stages that it may have reached instead, and on which entries that depends.</summary>
    public static ReasonCode Possible { get; } = new("possible");

    /// <summary>A party said yes.</summary>
    public static ReasonCode SaidYes { get; } = new("said-yes");

    /// <summary>No yes of a party is recorded.</summary>
    public static ReasonCode NoYesRecorded { get; } = new("no-yes-recorded");

    /// <summary>A party has signed and not ratified.</summary>
    public static ReasonCode NotRatified { get; } = new("not-ratified");

    /// <summary>A party has signed in a form that does not bind by itself.</summary>
    public static ReasonCode NotConfirmed { get; } = new("not-confirmed");

    /// <summary>A party said no.</summary>
    public static ReasonCode Refused { get; } = new("refused");

    /// <summary>A party answered with another proposal.</summary>
    public static ReasonCode Countered { get; } = new("countered");

    /// <summary>A party put it off.</summary>
    public static ReasonCode PutOff { get; } = new("put-off");

    /// <summary>A party took back its yes.</summary>
    public static ReasonCode TakenBack { get; } = new("taken-back");

    /// <summary>A party agreed in principle.</summary>
    public static ReasonCode InPrinciple { get; } = new("in-principle");

    /// <summary>The yes of a party lapsed with the offer.</summary>
    public static ReasonCode YesLapsed { get; } = new("yes-lapsed");

    /// <summary>It, or the yes of a party, depends on a condition that is met, not met or failed, or of which that is not known.</summary>
    public static ReasonCode Condition { get; } = new("condition");

    /// <summary>It has not come into force, as far as is known.</summary>
    public static ReasonCode EntryAwaited { get; } = new("entry-awaited");

    /// <summary>Its start has not come, as far as is known.</summary>
    public static ReasonCode StartAwaited { get; } = new("start-awaited");

    /// <summary>The day for which its start is set.</summary>
    public static ReasonCode Start { get; } = new("start");

    /// <summary>A report says that it was broken.</summary>
    public static ReasonCode BreachReported { get; } = new("breach-reported");

    /// <summary>It may have been broken by a party that took part.</summary>
    public static ReasonCode BreachPossible { get; } = new("breach-possible");

    /// <summary>Someone says that it was broken.</summary>
    public static ReasonCode BreachAlleged { get; } = new("breach-alleged");

    /// <summary>An entry is denied by another.</summary>
    public static ReasonCode Denied { get; } = new("denied");

    /// <summary>An entry is corrected by another.</summary>
    public static ReasonCode Corrected { get; } = new("corrected");

    /// <summary>The day of an entry is not certain.</summary>
    public static ReasonCode DayNotCertain { get; } = new("day-not-certain");

    /// <summary>Which of two entries came first is not certain.</summary>
    public static ReasonCode OrderNotCertain { get; } = new("order-not-certain");

    /// <summary>The sources contradict each other, on a fact where one is named.</summary>
    public static ReasonCode SourcesDisagree { get; } = new("sources-disagree");

    /// <summary>Whether an entry was known by then is not certain.</summary>
    public static ReasonCode NotSurelyKnown { get; } = new("not-surely-known");

    /// <summary>It is known only through others.</summary>
    public static ReasonCode OnlyFromOthers { get; } = new("only-from-others");

    /// <summary>For whom it was said is not stated.</summary>
    public static ReasonCode ForWhomNotStated { get; } = new("for-whom-not-stated");

    /// <summary>Who said it is not named, or spoke for another party.</summary>
    public static ReasonCode SpeakerNotCertain { get; } = new("speaker-not-certain");

    /// <summary>In what capacity it was said is not clear.</summary>
    public static ReasonCode CapacityUnclear { get; } = new("capacity-unclear");

    /// <summary>The evidence for it is graded doubtful, or was withdrawn.</summary>
    public static ReasonCode EvidenceDoubtful { get; } = new("evidence-doubtful");

    /// <summary>It rests on sources that were withdrawn.</summary>
    public static ReasonCode SourcesWithdrawn { get; } = new("sources-withdrawn");

    /// <summary>It was only inferred.</summary>
    public static ReasonCode OnlyInferred { get; } = new("only-inferred");

    /// <summary>What an entry does is not known to this version, so that it is left out.</summary>
    public static ReasonCode LeftOut { get; } = new("left-out");

    /// <summary>Whether it binds anyone is not certain.</summary>
    public static ReasonCode BindingNotCertain { get; } = new("binding-not-certain");

    /// <summary>It is recommended and binds nobody.</summary>
    public static ReasonCode Recommended { get; } = new("recommended");

    /// <summary>It was not agreed.</summary>
    public static ReasonCode NotAgreed { get; } = new("not-agreed");

    /// <summary>That it was agreed is not recorded.</summary>
    public static ReasonCode AgreementNotRecorded { get; } = new("agreement-not-recorded");

    /// <summary>Someone only says that it will be.</summary>
    public static ReasonCode Predicted { get; } = new("predicted");

    /// <summary>It was carried out, by an event or by all of its parts; no time is set for it.</summary>
    public static ReasonCode Done { get; } = new("done");

    /// <summary>It was carried out in time, by an event or by all of its parts.</summary>
    public static ReasonCode DoneInTime { get; } = new("done-in-time");

    /// <summary>It was carried out late, by an event or by all of its parts.</summary>
    public static ReasonCode DoneLate { get; } = new("done-late");

    /// <summary>Whether all of its parts were carried out is not certain.</summary>
    public static ReasonCode PartsNotCertain { get; } = new("parts-not-certain");

    /// <summary>The day on which it is due.</summary>
    public static ReasonCode Due { get; } = new("due");

    /// <summary>The day on which it was due, while there is no report that it was done.</summary>
    public static ReasonCode WasDue { get; } = new("was-due");

    /// <summary>It lasts, and its time ends on a day.</summary>
    public static ReasonCode Lasts { get; } = new("lasts");

    /// <summary>No day is stated for it.</summary>
    public static ReasonCode NoDayStated { get; } = new("no-day-stated");

    /// <summary>What its time is counted from did not come to pass.</summary>
    public static ReasonCode AnchorFailed { get; } = new("anchor-failed");

    /// <summary>It has ended, and there is no report whether it was kept or done until then.</summary>
    public static ReasonCode EndedUnreported { get; } = new("ended-unreported");

    /// <summary>What has become of it is not reported.</summary>
    public static ReasonCode NotReported { get; } = new("not-reported");

    /// <summary>How much of it a party has done.</summary>
    public static ReasonCode DoneSoFar { get; } = new("done-so-far");

    /// <summary>How much of it is left for a party to do.</summary>
    public static ReasonCode Left { get; } = new("left");

    /// <summary>That is not certain.</summary>
    public static ReasonCode NotCertain { get; } = new("not-certain");

    /// <summary>It was announced, and binds nobody by that.</summary>
    public static ReasonCode Announced { get; } = new("announced");

    /// <summary>It came to pass.</summary>
    public static ReasonCode CameToPass { get; } = new("came-to-pass");

    /// <summary>It was called off or did not come to pass.</summary>
    public static ReasonCode CalledOff { get; } = new("called-off");

    /// <summary>The day for which it is planned.</summary>
    public static ReasonCode Planned { get; } = new("planned");

    /// <summary>The day for which it was planned, while there is no report whether it took place.</summary>
    public static ReasonCode PlannedUnreported { get; } = new("planned-unreported");

    /// <summary>The last statement of a party on it.</summary>
    public static ReasonCode LastStatement { get; } = new("last-statement");

    /// <summary>A statement that a party may have made on it, and no other is known.</summary>
    public static ReasonCode PossibleStatement { get; } = new("possible-statement");

    /// <summary>The last statements differ, and nothing says which came last.</summary>
    public static ReasonCode StatementsDiffer { get; } = new("statements-differ");

    /// <summary>The stances that a party may take instead, by other statements.</summary>
    public static ReasonCode OtherStance { get; } = new("other-stance");

    /// <summary>A party says that its position is as before, on the thing itself or in general.</summary>
    public static ReasonCode AsBefore { get; } = new("as-before");

    /// <summary>A party says that it is the first time.</summary>
    public static ReasonCode FirstTime { get; } = new("first-time");

    /// <summary>How the position compares with the statement before.</summary>
    public static ReasonCode Compared { get; } = new("compared");

    /// <summary>The stance before that, and the statement that took it.</summary>
    public static ReasonCode EarlierStance { get; } = new("earlier-stance");

    /// <summary>What a party asks for on the same occasion.</summary>
    public static ReasonCode Instead { get; } = new("instead");

    /// <summary>The record does not hold an entry.</summary>
    public static ReasonCode NotInRecord { get; } = new("not-in-record");

    /// <summary>A party took no stance on it, as far as is known.</summary>
    public static ReasonCode Silent { get; } = new("silent");

    /// <summary>The stance of a party on something that belongs to it.</summary>
    public static ReasonCode StanceOnPart { get; } = new("stance-on-part");

    /// <summary>A party took a stance on so many more things that belong to it.</summary>
    public static ReasonCode MoreStances { get; } = new("more-stances");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<ReasonCode> Known { get; } =
    [
        Stage, TimeRanOut, Agreed, TookEffect, Renewed, NotRenewed,
        Account, SomeParts, RestInForce, PartOpen, Reserved, NotToward, Possible, SaidYes, NoYesRecorded,
        NotRatified, NotConfirmed, Refused, Countered, PutOff, TakenBack,
        InPrinciple, YesLapsed, Condition, EntryAwaited, StartAwaited, Start,
        BreachReported, BreachPossible, BreachAlleged, Denied, Corrected, DayNotCertain,
        OrderNotCertain, SourcesDisagree, NotSurelyKnown, OnlyFromOthers, ForWhomNotStated, SpeakerNotCertain,
        CapacityUnclear, EvidenceDoubtful, SourcesWithdrawn, OnlyInferred, LeftOut, BindingNotCertain, Recommended,
        NotAgreed, AgreementNotRecorded, Predicted, Done, DoneInTime, DoneLate,
        PartsNotCertain, Due, WasDue, Lasts, NoDayStated, AnchorFailed,
        EndedUnreported, NotReported, DoneSoFar, Left, NotCertain, Announced,
        CameToPass, CalledOff, Planned, PlannedUnreported, LastStatement, PossibleStatement,
        StatementsDiffer, OtherStance, AsBefore, FirstTime, Compared, EarlierStance,
        Instead, NotInRecord, Silent, StanceOnPart, MoreStances,
    ];

    static string ICode<ReasonCode>.Description => "What one part of a reason says.";

    static ReasonCode ICode<ReasonCode>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
