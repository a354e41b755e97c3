namespace Negotiation.Model;

/// <summary>What one part of a reason says.</summary>
public sealed record ReasonCode : Code<ReasonCode>, ICode<ReasonCode>
{
    private ReasonCode(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>The stage that it has reached, and by what.</summary>
    public static ReasonCode Stage { get; } = new("stage", "The stage that it has reached, and by what.");

    /// <summary>Its time ran out.</summary>
    public static ReasonCode TimeRanOut { get; } = new("time-ran-out", "Its time ran out.");

    /// <summary>It was agreed.</summary>
    public static ReasonCode Agreed { get; } = new("agreed", "It was agreed.");

    /// <summary>It took effect.</summary>
    public static ReasonCode TookEffect { get; } = new("took-effect", "It took effect.");

    /// <summary>Its term was renewed automatically, so many times.</summary>
    public static ReasonCode Renewed { get; } = new("renewed", "Its term was renewed automatically, so many times.");

    /// <summary>Something kept its term from being renewed.</summary>
    public static ReasonCode NotRenewed { get; } = new("not-renewed", "Something kept its term from being renewed.");

    /// <summary>How long it lasts by one of several accounts that contradict each other.</summary>
    public static ReasonCode Account { get; } = new("account", "How long it lasts by one of several accounts that contradict each other.");

    /// <summary>What has become of some of its parts, and not of the others.</summary>
    public static ReasonCode SomeParts { get; } = new("some-parts", "What has become of some of its parts, and not of the others.");

    /// <summary>The rest of it is in force.</summary>
    public static ReasonCode RestInForce { get; } = new("rest-in-force", "The rest of it is in force.");

    /// <summary>It is not agreed in this version of the text: in brackets, under a reserve, blank, or agreed in principle.</summary>
    public static ReasonCode PartOpen { get; } = new("part-open", "It is not agreed in this version of the text: in brackets, under a reserve, blank, or agreed in principle.");

    /// <summary>The party left it out of its yes by a reservation.</summary>
    public static ReasonCode Reserved { get; } = new("reserved", "The party left it out of its yes by a reservation.");

    /// <summary>It does not apply toward a party, to the extent of the reservation of that party.</summary>
    public static ReasonCode NotToward { get; } = new("not-toward", "It does not apply toward a party, to the extent of the reservation of that party.");

    /// <summary>The stages that it may have reached instead, and on which entries that depends.</summary>
    public static ReasonCode Possible { get; } = new("possible", "The stages that it may have reached instead, and on which entries that depends.");

    /// <summary>A party said yes.</summary>
    public static ReasonCode SaidYes { get; } = new("said-yes", "A party said yes.");

    /// <summary>No yes of a party is recorded.</summary>
    public static ReasonCode NoYesRecorded { get; } = new("no-yes-recorded", "No yes of a party is recorded.");

    /// <summary>A party has signed and not ratified.</summary>
    public static ReasonCode NotRatified { get; } = new("not-ratified", "A party has signed and not ratified.");

    /// <summary>A party has signed in a form that does not bind by itself.</summary>
    public static ReasonCode NotConfirmed { get; } = new("not-confirmed", "A party has signed in a form that does not bind by itself.");

    /// <summary>A party said no.</summary>
    public static ReasonCode Refused { get; } = new("refused", "A party said no.");

    /// <summary>A party answered with another proposal.</summary>
    public static ReasonCode Countered { get; } = new("countered", "A party answered with another proposal.");

    /// <summary>A party put it off.</summary>
    public static ReasonCode PutOff { get; } = new("put-off", "A party put it off.");

    /// <summary>A party took back its yes.</summary>
    public static ReasonCode TakenBack { get; } = new("taken-back", "A party took back its yes.");

    /// <summary>A party agreed in principle.</summary>
    public static ReasonCode InPrinciple { get; } = new("in-principle", "A party agreed in principle.");

    /// <summary>The yes of a party lapsed with the offer.</summary>
    public static ReasonCode YesLapsed { get; } = new("yes-lapsed", "The yes of a party lapsed with the offer.");

    /// <summary>It, or the yes of a party, depends on a condition that is met, not met or failed, or of which that is not known.</summary>
    public static ReasonCode Condition { get; } = new("condition", "It, or the yes of a party, depends on a condition that is met, not met or failed, or of which that is not known.");

    /// <summary>It has not come into force, as far as is known.</summary>
    public static ReasonCode EntryAwaited { get; } = new("entry-awaited", "It has not come into force, as far as is known.");

    /// <summary>Its start has not come, as far as is known.</summary>
    public static ReasonCode StartAwaited { get; } = new("start-awaited", "Its start has not come, as far as is known.");

    /// <summary>The day for which its start is set.</summary>
    public static ReasonCode Start { get; } = new("start", "The day for which its start is set.");

    /// <summary>A report says that it was broken.</summary>
    public static ReasonCode BreachReported { get; } = new("breach-reported", "A report says that it was broken.");

    /// <summary>It may have been broken by a party that took part.</summary>
    public static ReasonCode BreachPossible { get; } = new("breach-possible", "It may have been broken by a party that took part.");

    /// <summary>Someone says that it was broken.</summary>
    public static ReasonCode BreachAlleged { get; } = new("breach-alleged", "Someone says that it was broken.");

    /// <summary>An entry is denied by another.</summary>
    public static ReasonCode Denied { get; } = new("denied", "An entry is denied by another.");

    /// <summary>An entry is corrected by another.</summary>
    public static ReasonCode Corrected { get; } = new("corrected", "An entry is corrected by another.");

    /// <summary>The day of an entry is not certain.</summary>
    public static ReasonCode DayNotCertain { get; } = new("day-not-certain", "The day of an entry is not certain.");

    /// <summary>Which of two entries came first is not certain.</summary>
    public static ReasonCode OrderNotCertain { get; } = new("order-not-certain", "Which of two entries came first is not certain.");

    /// <summary>The sources contradict each other, on a fact where one is named.</summary>
    public static ReasonCode SourcesDisagree { get; } = new("sources-disagree", "The sources contradict each other, on a fact where one is named.");

    /// <summary>Whether an entry was known by then is not certain.</summary>
    public static ReasonCode NotSurelyKnown { get; } = new("not-surely-known", "Whether an entry was known by then is not certain.");

    /// <summary>It is known only through others.</summary>
    public static ReasonCode OnlyFromOthers { get; } = new("only-from-others", "It is known only through others.");

    /// <summary>For whom it was said is not stated.</summary>
    public static ReasonCode ForWhomNotStated { get; } = new("for-whom-not-stated", "For whom it was said is not stated.");

    /// <summary>Who said it is not named, or spoke for another party.</summary>
    public static ReasonCode SpeakerNotCertain { get; } = new("speaker-not-certain", "Who said it is not named, or spoke for another party.");

    /// <summary>In what capacity it was said is not clear.</summary>
    public static ReasonCode CapacityUnclear { get; } = new("capacity-unclear", "In what capacity it was said is not clear.");

    /// <summary>The evidence for it is graded doubtful, or was withdrawn.</summary>
    public static ReasonCode EvidenceDoubtful { get; } = new("evidence-doubtful", "The evidence for it is graded doubtful, or was withdrawn.");

    /// <summary>It rests on sources that were withdrawn.</summary>
    public static ReasonCode SourcesWithdrawn { get; } = new("sources-withdrawn", "It rests on sources that were withdrawn.");

    /// <summary>It was only inferred.</summary>
    public static ReasonCode OnlyInferred { get; } = new("only-inferred", "It was only inferred.");

    /// <summary>What an entry does is not known to this version, so that it is left out.</summary>
    public static ReasonCode LeftOut { get; } = new("left-out", "What an entry does is not known to this version, so that it is left out.");

    /// <summary>Whether it binds anyone is not certain.</summary>
    public static ReasonCode BindingNotCertain { get; } = new("binding-not-certain", "Whether it binds anyone is not certain.");

    /// <summary>It is recommended and binds nobody.</summary>
    public static ReasonCode Recommended { get; } = new("recommended", "It is recommended and binds nobody.");

    /// <summary>It was not agreed.</summary>
    public static ReasonCode NotAgreed { get; } = new("not-agreed", "It was not agreed.");

    /// <summary>That it was agreed is not recorded.</summary>
    public static ReasonCode AgreementNotRecorded { get; } = new("agreement-not-recorded", "That it was agreed is not recorded.");

    /// <summary>Someone only says that it will be.</summary>
    public static ReasonCode Predicted { get; } = new("predicted", "Someone only says that it will be.");

    /// <summary>It was carried out, by an event or by all of its parts; no time is set for it.</summary>
    public static ReasonCode Done { get; } = new("done", "It was carried out, by an event or by all of its parts; no time is set for it.");

    /// <summary>It was carried out in time, by an event or by all of its parts.</summary>
    public static ReasonCode DoneInTime { get; } = new("done-in-time", "It was carried out in time, by an event or by all of its parts.");

    /// <summary>It was carried out late, by an event or by all of its parts.</summary>
    public static ReasonCode DoneLate { get; } = new("done-late", "It was carried out late, by an event or by all of its parts.");

    /// <summary>Whether all of its parts were carried out is not certain.</summary>
    public static ReasonCode PartsNotCertain { get; } = new("parts-not-certain", "Whether all of its parts were carried out is not certain.");

    /// <summary>The day on which it is due.</summary>
    public static ReasonCode Due { get; } = new("due", "The day on which it is due.");

    /// <summary>The day on which it was due, while there is no report that it was done.</summary>
    public static ReasonCode WasDue { get; } = new("was-due", "The day on which it was due, while there is no report that it was done.");

    /// <summary>It lasts, and its time ends on a day.</summary>
    public static ReasonCode Lasts { get; } = new("lasts", "It lasts, and its time ends on a day.");

    /// <summary>No day is stated for it.</summary>
    public static ReasonCode NoDayStated { get; } = new("no-day-stated", "No day is stated for it.");

    /// <summary>What its time is counted from did not come to pass.</summary>
    public static ReasonCode AnchorFailed { get; } = new("anchor-failed", "What its time is counted from did not come to pass.");

    /// <summary>It has ended, and there is no report whether it was kept or done until then.</summary>
    public static ReasonCode EndedUnreported { get; } = new("ended-unreported", "It has ended, and there is no report whether it was kept or done until then.");

    /// <summary>What has become of it is not reported.</summary>
    public static ReasonCode NotReported { get; } = new("not-reported", "What has become of it is not reported.");

    /// <summary>How much of it a party has done.</summary>
    public static ReasonCode DoneSoFar { get; } = new("done-so-far", "How much of it a party has done.");

    /// <summary>How much of it is left for a party to do.</summary>
    public static ReasonCode Left { get; } = new("left", "How much of it is left for a party to do.");

    /// <summary>That is not certain.</summary>
    public static ReasonCode NotCertain { get; } = new("not-certain", "That is not certain.");

    /// <summary>It was announced, and binds nobody by that.</summary>
    public static ReasonCode Announced { get; } = new("announced", "It was announced, and binds nobody by that.");

    /// <summary>It came to pass.</summary>
    public static ReasonCode CameToPass { get; } = new("came-to-pass", "It came to pass.");

    /// <summary>It was called off or did not come to pass.</summary>
    public static ReasonCode CalledOff { get; } = new("called-off", "It was called off or did not come to pass.");

    /// <summary>The day for which it is planned.</summary>
    public static ReasonCode Planned { get; } = new("planned", "The day for which it is planned.");

    /// <summary>The day for which it was planned, while there is no report whether it took place.</summary>
    public static ReasonCode PlannedUnreported { get; } = new("planned-unreported", "The day for which it was planned, while there is no report whether it took place.");

    /// <summary>The last statement of a party on it.</summary>
    public static ReasonCode LastStatement { get; } = new("last-statement", "The last statement of a party on it.");

    /// <summary>A statement that a party may have made on it, and no other is known.</summary>
    public static ReasonCode PossibleStatement { get; } = new("possible-statement", "A statement that a party may have made on it, and no other is known.");

    /// <summary>The last statements differ, and nothing says which came last.</summary>
    public static ReasonCode StatementsDiffer { get; } = new("statements-differ", "The last statements differ, and nothing says which came last.");

    /// <summary>The stances that a party may take instead, by other statements.</summary>
    public static ReasonCode OtherStance { get; } = new("other-stance", "The stances that a party may take instead, by other statements.");

    /// <summary>A party says that its position is as before, on the thing itself or in general.</summary>
    public static ReasonCode AsBefore { get; } = new("as-before", "A party says that its position is as before, on the thing itself or in general.");

    /// <summary>A party says that it is the first time.</summary>
    public static ReasonCode FirstTime { get; } = new("first-time", "A party says that it is the first time.");

    /// <summary>How the position compares with the statement before.</summary>
    public static ReasonCode Compared { get; } = new("compared", "How the position compares with the statement before.");

    /// <summary>The stance before that, and the statement that took it.</summary>
    public static ReasonCode EarlierStance { get; } = new("earlier-stance", "The stance before that, and the statement that took it.");

    /// <summary>What a party asks for on the same occasion.</summary>
    public static ReasonCode Instead { get; } = new("instead", "What a party asks for on the same occasion.");

    /// <summary>The record does not hold an entry.</summary>
    public static ReasonCode NotInRecord { get; } = new("not-in-record", "The record does not hold an entry.");

    /// <summary>A party took no stance on it, as far as is known.</summary>
    public static ReasonCode Silent { get; } = new("silent", "A party took no stance on it, as far as is known.");

    /// <summary>The stance of a party on something that belongs to it.</summary>
    public static ReasonCode StanceOnPart { get; } = new("stance-on-part", "The stance of a party on something that belongs to it.");

    /// <summary>A party took a stance on so many more things that belong to it.</summary>
    public static ReasonCode MoreStances { get; } = new("more-stances", "A party took a stance on so many more things that belong to it.");

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
