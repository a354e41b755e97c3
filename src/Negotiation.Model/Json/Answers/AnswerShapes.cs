namespace Negotiation.Model.Json;

/// <summary>How the answers stand in JSON.</summary>
internal static class AnswerShapes
{
    private static readonly Shape<Movement> Movement = new Shape<Movement>("How a position compares with the one before it, and how that is known.")
        .Required("kind", Texts.Code<MovementKind>(), static m => m.Kind, "Harder, softer, unchanged.")
        .Required("basis", Texts.Code<MovementBasis>(), static m => m.Basis, "Whether someone says so or it follows by comparison.")
        .Required("certainty", TruthShape.Instance, static m => m.Certainty, "How sure that is: at most maybe where only a general word says so.")
        .Optional("from", Texts.Code<Stance>(), static m => m.From, "The stance before. Absent: none is known.")
        .List("statements", Texts.Id<Statement>(), static m => m.Statements, "The statements that say so, or with which the last statement is compared.");

    private static readonly Shape<Reservation> Reservation = new Shape<Reservation>("What a party leaves out of its yes to a text or proposal: a reservation.")
        .Required("to", Texts.Of<Reference>(), static r => r.To, "What its yes does not extend to: a provision or a proposal.")
        .Required("certainty", TruthShape.Instance, static r => r.Certainty, "How sure that is.")
        .List("by", Texts.Of<Reference>(), static r => r.By, "The statements by which it does.");

    private static readonly Shape<PartyLife> PartyLife = new Shape<PartyLife>("What has become of a proposal or text for one party.")
        .Required("party", Texts.Id<Party>(), static p => p.Party, "The party.")
        .Required("stage", Texts.Code<LifeStage>(), static p => p.Stage, "The headline for the party.")
        .Required("since", DateRangeShape.Instance, static p => p.Since, "The days on one of which the headline began to hold.")
        .Required("certainty", TruthShape.Instance, static p => p.Certainty, "How sure the headline is.")
        .Required("isNeeded", TruthShape.Instance, static p => p.IsNeeded, "Whether its yes is needed.")
        .Required("said", Texts.Code<ConsentGiven>(), static p => p.Said, "What it said last.")
        .Required("saidCertainty", TruthShape.Instance, static p => p.SaidCertainty, "How sure that is.")
        .Optional("form", Texts.Code<AssentForm>(), static p => p.Form, "The form of its yes.")
        .List("reservations", Reservation, static p => p.Reservations, "What its yes leaves out of it, by a reservation.")
        .Required("isPut", TruthShape.Instance, static p => p.IsPut, "Whether it was put by or to the party.")
        .Required("isAgreed", TruthShape.Instance, static p => p.IsAgreed, "Whether the party has agreed to it.")
        .Required("boundSince", DateRangeShape.Instance, static p => p.BoundSince, "Since when the party is bound.")
        .Required("isInForce", TruthShape.Instance, static p => p.IsInForce, "Whether it has effect for the party.")
        .Required("isSuspended", TruthShape.Instance, static p => p.IsSuspended, "Whether it is suspended for the party.")
        .Required("isEnded", TruthShape.Instance, static p => p.IsEnded, "Whether it is ended for the party.")
        .Required("isRejected", TruthShape.Instance, static p => p.IsRejected, "Whether the party's last statement is a no.")
        .Required("isCarriedOut", TruthShape.Instance, static p => p.IsCarriedOut, "Whether the party has done what it owes.")
        .Required("isBreached", TruthShape.Instance, static p => p.IsBreached, "Whether the party broke it.")
        .List("by", Texts.Of<Reference>(), static p => p.By, "The statements and events by which it came there.");

    private static readonly Shape<Awaited> Awaited = new Shape<Awaited>("Something that would still have to happen.")
        .Required("kind", Texts.Code<AwaitedKind>(), static a => a.Kind, "What it is.")
        .OptionalValue("party", Texts.Id<Party>(), static a => a.Party, "The party from which it is awaited.")
        .OptionalValue("on", Texts.Of<Reference>(), static a => a.On, "The entry that is awaited.");

    private static readonly Shape<Breach> Breach = new Shape<Breach>("That a proposal was broken, as it is reported or alleged.")
        .Required("by", Texts.Of<Reference>(), static b => b.By, "The event or statement.")
        .OptionalValue("author", Texts.Id<Party>(), static b => b.Author, "The party that broke it.")
        .Required("isAlleged", BoolCodec.Instance, static b => b.IsAlleged, "Whether it is only alleged.")
        .Required("isAuthorSure", TruthShape.Instance, static b => b.IsAuthorSure, "Whether the author is stated.")
        .Required("when", DateRangeShape.Instance, static b => b.When, "The days on one of which it was.");

    private static readonly Shape<SideObligation> SideObligation = new Shape<SideObligation>("What has become of what one side owes.")
        .Required("party", Texts.Id<Party>(), static s => s.Party, "The side.")
        .Required("performance", Texts.Code<Performance>(), static s => s.Performance, "What has become of it.")
        .Required("certainty", TruthShape.Instance, static s => s.Certainty, "How sure that is.")
        .OptionalValue("done", DecimalCodec.Instance, static s => s.Done, "How much of it was done.")
        .OptionalValue("left", DecimalCodec.Instance, static s => s.Left, "How much of it is left.");

    private static readonly Shape<LifeStep> LifeStep = new Shape<LifeStep>("A step in the life of a proposal.")
        .Required("by", Texts.Of<Reference>(), static s => s.By, "The statement or event; the proposal itself where time alone brought it on.")
        .Required("kind", Texts.Code<LifeStepKind>(), static s => s.Kind, "What it does.")
        .OptionalValue("party", Texts.Id<Party>(), static s => s.Party, "The party whose step it is.")
        .Required("when", DateRangeShape.Instance, static s => s.When, "The days on one of which it was.")
        .Required("stage", Texts.Code<LifeStage>(), static s => s.Stage, "The stage of the proposal as a whole after it.")
        .Required("certainty", TruthShape.Instance, static s => s.Certainty, "Whether it was taken.")
        .Required("reason", Texts.Words, static s => s.Reason, "Why it brought the proposal there, or did not.");

    private static readonly Shape<ReasonPart> ReasonPart = new Shape<ReasonPart>("One part of why an answer is what it is: a code, and what it is said of. Lists that are empty are left out.")
        .Required("code", Texts.Code<ReasonCode>(), static r => r.Code, "What it says.")
        .OptionalValue("of", Texts.Of<Reference>(), static r => r.Of, "The entry or provision of which it is said. Absent: what the answer is about.")
        .ListOrAbsent("parties", Texts.Id<Party>(), static r => r.Parties.Count == 0 ? null : r.Parties, "The parties of which it is said.")
        .ListOrAbsent("on", Texts.Of<Reference>(), static r => r.On.Count == 0 ? null : r.On, "The entries that it names beside: what a condition is on, what a time is counted from, what belongs to it.")
        .ListOrAbsent("by", Texts.Of<Reference>(), static r => r.By.Count == 0 ? null : r.By, "The statements, events and sources by which it is so.")
        .OptionalValue("when", DateRangeShape.Instance, static r => r.When, "The days on one of which it was or is to be.")
        .OptionalValue("number", DecimalCodec.Instance, static r => r.Number, "How many, or how much.")
        .ListOrAbsent("terms", Texts.Words, static r => r.Terms.Count == 0 ? null : r.Terms, "The codes that belong to it, such as a stage or a stance; lengths are ISO 8601 durations.");

    /// <summary>A position.</summary>
    public static Shape<Position> Position { get; } = Of<Position>("Where a party stands on something.")
        .List("reasons", ReasonPart, static a => a.Reasons, "Why, part by part: what the reason says in sentences.")
        .Required("party", Texts.Id<Party>(), static p => p.Party, "The party.")
        .Required("on", Texts.Of<Reference>(), static p => p.On, "What it stands on.")
        .Required("stance", Texts.Code<Stance>(), static p => p.Stance, "Where it stands.")
        .List("possible", Texts.Code<Stance>(), static p => p.Possible, "The stances that it may have instead.")
        .Required("since", DateRangeShape.Instance, static p => p.Since, "The days on one of which it first took this stance without leaving it since.")
        .Required("lastSaid", DateRangeShape.Instance, static p => p.LastSaid, "The days on one of which its last statement was made.")
        .List("conditions", ConditionDefinition.Codec, static p => p.Conditions, "What must hold for the stance to count.")
        .List("statements", Texts.Id<Statement>(), static p => p.Statements, "Its last statements.")
        .List("instead", Texts.Of<Reference>(), static p => p.Instead, "What it put forward on the same occasion as a no or a conditional yes.")
        .Required("hands", CountCodec.Instance, static p => p.Hands, "How many hands its last statement went through, both the source and the party counted.")
        .Required("isDoubtful", BoolCodec.Instance, static p => p.IsDoubtful, "Whether all evidence is graded doubtful or improbable.")
        .Required("isAttributed", BoolCodec.Instance, static p => p.IsAttributed, "Whether it is known only through people of other parties.")
        .Required("movement", Movement, static p => p.Movement, "Whether it hardened, softened or stayed.");

    /// <summary>The life of a proposal or text.</summary>
    public static Shape<Life> Life { get; } = Of<Life>("What has become of a proposal or text, as a whole and for each party.")
        .List("reasons", ReasonPart, static a => a.Reasons, "Why, part by part: what the reason says in sentences.")
        .Required("on", Texts.Of<Reference>(), static l => l.On, "The proposal, provision or document.")
        .Required("stage", Texts.Code<LifeStage>(), static l => l.Stage, "The headline.")
        .Required("since", DateRangeShape.Instance, static l => l.Since, "The days on one of which the headline began to hold.")
        .Required("isPut", TruthShape.Instance, static l => l.IsPut, "Whether someone put it.")
        .Required("isOnTable", TruthShape.Instance, static l => l.IsOnTable, "Whether it can still be accepted.")
        .Required("isAgreed", TruthShape.Instance, static l => l.IsAgreed, "Whether all whose yes it needs have given it, whatever came after.")
        .Required("agreed", DateRangeShape.Instance, static l => l.Agreed, "The days on one of which it was agreed.")
        .OptionalValue("agreedThrough", Texts.Of<Reference>(), static l => l.AgreedThrough, "What it was agreed through.")
        .Required("isInForce", TruthShape.Instance, static l => l.IsInForce, "Whether it has legal effect.")
        .Required("inForceSince", DateRangeShape.Instance, static l => l.InForceSince, "The days on one of which the present time in force began.")
        .Required("isSuspended", TruthShape.Instance, static l => l.IsSuspended, "Whether it is stopped for a time.")
        .Required("isEnded", TruthShape.Instance, static l => l.IsEnded, "Whether it is ended.")
        .Required("endedSince", DateRangeShape.Instance, static l => l.EndedSince, "The days from one of which it is ended.")
        .Required("isSuperseded", TruthShape.Instance, static l => l.IsSuperseded, "Whether another took its place.")
        .Required("isLapsed", TruthShape.Instance, static l => l.IsLapsed, "Whether its time ran out before it was agreed.")
        .Required("isWithdrawn", TruthShape.Instance, static l => l.IsWithdrawn, "Whether who put it took it back.")
        .Required("isRejected", TruthShape.Instance, static l => l.IsRejected, "Whether someone whose yes it needs says no.")
        .Required("isCarriedOut", TruthShape.Instance, static l => l.IsCarriedOut, "Whether what it asks was done.")
        .Required("isBreached", TruthShape.Instance, static l => l.IsBreached, "Whether it was broken.")
        .List("missing", Texts.Id<Party>(), static l => l.Missing, "Those whose yes it still needs, or may need.")
        .List("waitingFor", Awaited, static l => l.WaitingFor, "What would still have to happen for it to have effect.")
        .Required("ends", DateRangeShape.Instance, static l => l.Ends, "The last moment of its term, or the time by which it is due.")
        .List("parties", PartyLife, static l => l.Parties, "What is so for each party.")
        .List("breaches", Breach, static l => l.Breaches, "Who broke it, as reported or alleged.")
        .List("history", LifeStep, static l => l.History, "What was said and came to pass on it, in order.");

    /// <summary>A rejection.</summary>
    public static Shape<Rejection> Rejection { get; } = Of<Rejection>("A no: who said it to what, when, for which time, and in reaction to what.")
        .Required("statement", Texts.Id<Statement>(), static r => r.Statement, "The statement that says no.")
        .Required("party", Texts.Id<Party>(), static r => r.Party, "The party that says no.")
        .Required("on", Texts.Of<Reference>(), static r => r.On, "What is refused.")
        .Required("when", DateRangeShape.Instance, static r => r.When, "The days on one of which it was said.")
        .Optional("iteration", Texts.Code<IterationKind>(), static r => r.Iteration, "For which time. Absent: it cannot be determined.")
        .Required("basis", Texts.Code<MovementBasis>(), static r => r.Basis, "Whether someone says for which time it is, or that follows by comparison.")
        .List("earlier", Texts.Id<Statement>(), static r => r.Earlier, "Earlier rejections: those that the statement names, and the last that is certainly before it.")
        .OptionalValue("answers", Texts.Of<Reference>(), static r => r.Answers, "What it answers. Absent: nobody says.")
        .Required("answeredWhen", DateRangeShape.Instance, static r => r.AnsweredWhen, "The days on one of which that was.")
        .OptionalValue("reactsTo", Texts.Of<Reference>(), static r => r.ReactsTo, "What it reacts to. Absent: nobody says.")
        .Required("isAttributed", BoolCodec.Instance, static r => r.IsAttributed, "Whether it is known only through people of other parties.");

    /// <summary>A conflict or an overlap.</summary>
    public static Shape<Contrast> Contrast { get; } = Of<Contrast>("Where the positions of parties on one thing conflict, or overlap.")
        .Required("on", Texts.Of<Reference>(), static c => c.On, "What they stand on.")
        .OptionalValue("counters", Texts.Of<Reference>(), static c => c.Counters, "What it was put as a counter to, where the sides are those for the one and those for the other.")
        .OptionalValue("issue", Texts.Id<Issue>(), static c => c.Issue, "The point of the agenda to which it belongs.")
        .Required("kind", Texts.Code<ContrastKind>(), static c => c.Kind, "Conflict or overlap.")
        .List("sides", Position, static c => c.Sides, "The positions, by party and by what they are on.");

    /// <summary>How well an entry is reported.</summary>
    public static Shape<Corroboration> Corroboration { get; } = Of<Corroboration>("How well an entry is reported.")
        .Required("on", Texts.Of<Reference>(), static c => c.On, "The entry.")
        .List("supports", Texts.Code<Support>(), static c => c.Supports, "What holds of its evidence.")
        .List("sources", Texts.Id<Source>(), static c => c.Sources, "The sources that report it.")
        .List("sides", Texts.Id<Party>(), static c => c.Sides, "The parties whose people report it.")
        .List("contradictions", Texts.Words, static c => c.Contradictions, "The facts, and the statements about it, that contradict each other.");

    /// <summary>Through whom a statement has come.</summary>
    public static Shape<Hearsay> Hearsay { get; } = Of<Hearsay>("Through whom a statement has come.")
        .Required("statement", Texts.Id<Statement>(), static h => h.Statement, "The statement.")
        .Required("count", CountCodec.Instance, static h => h.Count, "How many voices there are.")
        .List("chain", VoiceDefinition.Codec, static h => h.Chain, "The voices, the source first and the speaker last.")
        .Required("isAttributed", BoolCodec.Instance, static h => h.IsAttributed, "Whether it is known only through people of other parties.");

    /// <summary>What was to be done.</summary>
    public static Shape<Obligation> Obligation { get; } = Of<Obligation>("Something that was promised, agreed or announced, and what has become of it.")
        .List("reasons", ReasonPart, static a => a.Reasons, "Why, part by part: what the reason says in sentences.")
        .Required("on", Texts.Of<Reference>(), static o => o.On, "The proposal or the event.")
        .List("by", Texts.Id<Party>(), static o => o.By, "Who is to do it.")
        .List("toward", Texts.Id<Party>(), static o => o.Toward, "Toward whom.")
        .Required("isBinding", TruthShape.Instance, static o => o.IsBinding, "Whether anyone is bound.")
        .Required("due", DateRangeShape.Instance, static o => o.Due, "The days on one of which its time is over.")
        .Required("firstDue", DateRangeShape.Instance, static o => o.FirstDue, "The same before it was extended or postponed.")
        .Required("performance", Texts.Code<Performance>(), static o => o.Performance, "What has become of it.")
        .List("sides", SideObligation, static o => o.Sides, "What has become of it for each side that owes it.")
        .List("breaches", Breach, static o => o.Breaches, "Who broke it, as reported or alleged.")
        .List("events", Texts.Id<Event>(), static o => o.Events, "The events that carry it out, breach it, deliver it or end it.");

    /// <summary>What a proposal covers of a territory.</summary>
    public static Shape<AreaDemand> Area { get; } = Of<AreaDemand>("What a proposal covers of a territory, beside claim and control.")
        .Required("proposal", Texts.Id<Proposal>(), static a => a.Proposal, "The proposal.")
        .Required("territory", Texts.Id<Territory>(), static a => a.Territory, "The territory.")
        .List("extents", ExtentCodec.Instance, static a => a.Extents, "How much of it the proposal covers; more than one where accounts contradict each other.")
        .Required("isExtentStated", BoolCodec.Instance, static a => a.IsExtentStated, "Whether it is recorded how much; if not, it is taken as the whole, or a part where there are exceptions.")
        .List("except", AreaDefinition.Codec, static a => a.Except, "What is not meant, though it lies within.")
        .Required("isDemanded", TruthShape.Instance, static a => a.IsDemanded, "Whether all accounts of what it covers name this territory.")
        .List("claimedBy", Texts.Id<Party>(), static a => a.ClaimedBy, "The parties that claim it.")
        .List("claims", Texts.Id<Statement>(), static a => a.Claims, "The statements that claim it.")
        .List("control", ControlDefinition.Codec, static a => a.Control, "Who controls how much of it on the day.")
        .Required("isControlled", TruthShape.Instance, static a => a.IsControlled, "Whether the control was so on the day.");

    /// <summary>The terms of an exchange.</summary>
    public static Shape<ExchangeTerms> Exchange { get; } = Of<ExchangeTerms>("Who is to be exchanged or released, and whether all say the same.")
        .Required("proposal", Texts.Id<Proposal>(), static e => e.Proposal, "The exchange or release.")
        .List("transfers", TestimonyShape.Of(new ListCodec<Transfer>(TransferDefinition.Codec), "Transfers"), static e => e.Transfers, "The transfers that are recorded.")
        .Required("isExclusionStated", BoolCodec.Instance, static e => e.Excluded is not null, "Whether anybody says who is left out.")
        .List("excluded", TestimonyShape.Of(new ListCodec<PersonCategory>(PersonCategoryCodec.Instance), "Exclusions"), static e => e.Excluded ?? [], "Who is left out, as recorded.")
        .List("ratios", QuantityDefinition.Codec, static e => e.Ratios.Select(Quantity (ratio) => ratio).ToValueList(), "How many each side gives up, in one ratio for each account that gives it.")
        .List("exclusionStatedBy", Texts.Id<Party>(), static e => e.ExclusionStatedBy, "The parties whose people say who is left out.")
        .Required("isContested", TruthShape.Instance, static e => e.IsContested, "Whether accounts contradict each other.")
        .Required("stage", Texts.Code<LifeStage>(), static e => e.Stage, "How far it has come.")
        .Required("isAgreed", TruthShape.Instance, static e => e.IsAgreed, "Whether the parties agreed to it.");

    /// <summary>Whether a proposal covers an entry.</summary>
    public static Shape<Coverage> Coverage { get; } = Of<Coverage>("Whether a proposal covers an entry that it names.")
        .Required("proposal", Texts.Id<Proposal>(), static c => c.Proposal, "The proposal.")
        .Required("of", Texts.Of<Reference>(), static c => c.Of, "The entry.")
        .Required("isCovered", TruthShape.Instance, static c => c.IsCovered, "Whether it is covered; maybe where accounts contradict each other.");

    /// <summary>A contact.</summary>
    public static Shape<Contact> Contact { get; } = Of<Contact>("A meeting, a call, talks.")
        .Required("event", Texts.Id<Event>(), static c => c.Event, "The event.")
        .Required("when", DateRangeShape.Instance, static c => c.When, "The days on one of which it was.")
        .List("participants", ParticipantDefinition.Codec, static c => c.Participants, "Who took part.")
        .List("places", Texts.Id<Territory>(), static c => c.Places, "Where.")
        .Required("hasHappened", TruthShape.Instance, static c => c.HasHappened, "Whether it came to pass by the day.")
        .List("occurrences", Texts.Code<Occurrence>(), static c => c.Occurrences, "What is recorded of whether it came to pass.")
        .List("after", Texts.Id<Event>(), static c => c.After, "The nearest contacts that came certainly before it.")
        .List("unordered", Texts.Id<Event>(), static c => c.Unordered, "The contacts whose order to it cannot be determined.")
        .List("possiblySame", Texts.Id<Event>(), static c => c.PossiblySame, "The contacts that may be the same one.")
        .List("saidAt", Texts.Id<Statement>(), static c => c.SaidAt, "What was said at it.")
        .List("saidAbout", Texts.Id<Statement>(), static c => c.SaidAbout, "What was said about it.");

    /// <summary>How far talks have come.</summary>
    public static Shape<TalksStatus> Talks { get; } = Of<TalksStatus>("How far talks have come on a date, and by whom.")
        .Required("event", Texts.Id<Event>(), static t => t.Event, "The talks.")
        .Required("stage", Texts.Code<TalksStage>(), static t => t.Stage, "How far they have come.")
        .Required("since", DateRangeShape.Instance, static t => t.Since, "The days on one of which that began.")
        .List("by", Texts.Id<Party>(), static t => t.By, "Who suspended or closed them.");

    /// <summary>Who belongs to what.</summary>
    public static Shape<BodyMember> BodyMember { get; } = Of<BodyMember>("Whether a party or a person belongs to a party or a body on a date.")
        .Required("in", Texts.Id<Party>(), static m => m.In, "What it belongs to.")
        .Required("who", Texts.Of<Reference>(), static m => m.Who, "The party or person that belongs to it.")
        .Required("isMember", TruthShape.Instance, static m => m.IsMember, "Whether it belongs to it on the date.")
        .List("roles", Texts.Words, static m => m.Roles, "The roles that it has there on the date.")
        .List("seats", QuantityDefinition.Codec, static m => m.Seats, "How many of its people sit there on the date.")
        .List("namedBy", Texts.Id<Party>(), static m => m.NamedBy, "The parties that named it, where others did.");

    /// <summary>Someone who speaks for a party.</summary>
    public static Shape<Spokesperson> Spokesperson { get; } = Of<Spokesperson>("Who speaks for a party on a date, and in which role.")
        .Required("person", Texts.Id<Person>(), static s => s.Person, "The person.")
        .Required("party", Texts.Id<Party>(), static s => s.Party, "The party.")
        .List("roles", Texts.Words, static s => s.Roles, "The offices and roles.")
        .List("statements", Texts.Id<Statement>(), static s => s.Statements, "The statements in which the person spoke for the party.");

    /// <summary>Whether a clause binds a party.</summary>
    public static Shape<ClauseBinding> Clause { get; } = Of<ClauseBinding>("Whether a clause of one version of a text binds a party on a date.")
        .List("reasons", ReasonPart, static a => a.Reasons, "Why, part by part: what the reason says in sentences.")
        .Required("clause", Texts.Of<Reference>(), static c => c.Clause, "The provision, in the version in which the party assented to it.")
        .Required("document", Texts.Id<Document>(), static c => c.Document, "The document.")
        .List("proposals", Texts.Id<Proposal>(), static c => c.Proposals, "The proposals that the clause holds.")
        .Required("party", Texts.Id<Party>(), static c => c.Party, "The party.")
        .Optional("status", Texts.Code<ProvisionStatus>(), static c => c.Status, "How far the negotiators have come with it in this version. Absent: not stated.")
        .List("keptOpenBy", Texts.Id<Party>(), static c => c.KeptOpenBy, "Who keeps it open.")
        .Required("isBound", TruthShape.Instance, static c => c.IsBound, "Whether it binds the party on the date.")
        .List("notToward", Texts.Id<Party>(), static c => c.NotToward, "Toward whom it does not apply, to the extent of a reservation of theirs.")
        .Optional("form", Texts.Code<AssentForm>(), static c => c.Form, "The form in which the party assented.")
        .OptionalValue("assentedBy", Texts.Of<Reference>(), static c => c.AssentedBy, "The statement or event by which it assented.")
        .List("otherVersions", Texts.Id<Document>(), static c => c.OtherVersions, "The versions, amendments and translations that are known.");

    /// <summary>Whether a party applies something before it is in force.</summary>
    public static Shape<ProvisionalApplication> Application { get; } = Of<ProvisionalApplication>("Whether a party applies a text or proposal on a date before it is in force for it.")
        .Required("on", Texts.Of<Reference>(), static a => a.On, "The text or proposal.")
        .Required("party", Texts.Id<Party>(), static a => a.Party, "The party.")
        .Required("isApplied", TruthShape.Instance, static a => a.IsApplied, "Whether it applies it on the date.")
        .Required("since", DateRangeShape.Instance, static a => a.Since, "The days on one of which the application began.");

    /// <summary>Something that must be kept out of counts.</summary>
    public static Shape<Unsettled> Unsettled { get; } = Of<Unsettled>("Something that must be kept out of counts of what was agreed or came to pass.")
        .Required("on", Texts.Of<Reference>(), static u => u.On, "The entry.")
        .List("reasons", Texts.Code<UnsettledReason>(), static u => u.Reasons, "Why.");

    /// <summary>An entry of the timeline.</summary>
    public static Shape<TimelineEntry> Timeline { get; } = Of<TimelineEntry>("What was said or came to pass, and when.")
        .Required("on", Texts.Of<Reference>(), static t => t.On, "The statement or event.")
        .Required("what", Texts.Words, static t => t.What, "The act or the kind of event.")
        .Required("when", DateRangeShape.Instance, static t => t.When, "The days on one of which it was.")
        .List("by", Texts.Id<Party>(), static t => t.By, "The parties that spoke or took part.");

    /// <summary>Any answer.</summary>
    public static AnyAnswerShape Any { get; } = new AnyAnswerShape()
        .Add(Position)
        .Add(Life)
        .Add(Rejection)
        .Add(Contrast)
        .Add(Corroboration)
        .Add(Hearsay)
        .Add(Obligation)
        .Add(Area)
        .Add(Exchange)
        .Add(Coverage)
        .Add(Contact)
        .Add(Talks)
        .Add(BodyMember)
        .Add(Spokesperson)
        .Add(Clause)
        .Add(Application)
        .Add(Unsettled)
        .Add(Timeline);

    private static Shape<T> Of<T>(string description)
        where T : Answer => new Shape<T>(description)
        .Required("question", Texts.Words, static a => a.Question, "The question: the first word of the key.")
        .Required("key", Texts.Words, static a => a.Key, "What is answered.")
        .Required("verdict", Texts.Words, static a => a.Verdict, "What the answer is, in a few words.")
        .Required("certainty", TruthShape.Instance, static a => a.Certainty, "How sure it is.")
        .Required("reason", Texts.Words, static a => a.Reason, "Why.")
        .List("restsOn", Texts.Of<Reference>(), static a => a.RestsOn, "The entries on which it rests.");
}
