using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>The answers of one state in words.</summary>
internal sealed class AnswerWords
{
    private static readonly (string Question, string Heading)[] Questions =
    [
        ("position", "Where the parties stand"),
        ("life", "How far each proposal has come"),
        ("rejection", "Who rejected what"),
        ("contrast", "Conflicts and overlaps"),
        ("corroboration", "How well it is reported"),
        ("hearsay", "Through whom it has come"),
        ("obligation", "What was promised, agreed or announced"),
        ("area", "Areas demanded, against claim and control"),
        ("exchange", "Who is to be exchanged or released"),
        ("coverage", "Who and what is covered, and who is not"),
        ("contact", "Contacts"),
        ("talks", "How far talks have come"),
        ("member", "Who belongs to what"),
        ("spokesperson", "Who speaks for whom"),
        ("clause", "Which clause binds whom"),
        ("application", "Applied before it is in force"),
        ("unsettled", "Not to be counted as settled"),
        ("timeline", "In order"),
    ];

    private readonly NegotiationState state;
    private readonly RecordIndex index;
    private readonly Names names;
    private readonly ConditionWords conditions;
    private readonly VoiceWords voices;
    private readonly ReasonWords reasons;

    /// <summary>The words for the answers of a state.</summary>
    public AnswerWords(NegotiationState state)
    {
        this.state = state;
        var record = state.Record;
        index = new RecordIndex(record);
        names = new Names(record);
        conditions = new ConditionWords(names);
        voices = new VoiceWords(names, new TimeWords(names, conditions));
        reasons = new ReasonWords(record, names);
    }

    /// <summary>What the answers to a question are called together.</summary>
    public static string Heading(string question) => Place(question) is var place && place < Questions.Length ? Questions[place].Heading : question;

    /// <summary>The place of a question among all.</summary>
    public static int Place(string question) =>
        Array.FindIndex(Questions, asked => string.Equals(asked.Question, question, StringComparison.Ordinal)) is >= 0 and var place ? place : Questions.Length;

    /// <summary>How sure an answer is, where it is not certain: <c> [maybe]</c>.</summary>
    public static string Mark(Truth certainty) => certainty switch
    {
        Truth.Yes => "",
        Truth.Maybe => " [maybe]",
        Truth.No => " [no]",
        _ => " [not known]",
    };

    /// <summary>Days in words: on one, between two, by one, not told.</summary>
    public static string Of(DateRange days) => (days.Earliest.Day, days.Latest.Day) switch
    {
        ({ } first, { } last) when first == last => $"{days.Earliest}",
        ({ }, { }) => $"between {days.Earliest} and {days.Latest}",
        (null, { }) => $"by {days.Latest}",
        ({ }, null) => $"{days.Earliest} or later",
        _ => "on a day not stated",
    };

    /// <summary>Since when something is so.</summary>
    public static string Since(DateRange days) => (days.Earliest.Day, days.Latest.Day) switch
    {
        ({ } first, { } last) when first == last => $"since {days.Earliest}",
        ({ }, { }) => $"since a day from {days.Earliest} to {days.Latest}",
        (null, { }) => $"since {days.Latest} or earlier",
        ({ }, null) => $"since {days.Earliest} or later",
        _ => "since a day not stated",
    };

    /// <summary>An answer in one sentence.</summary>
    public string Of(Answer answer) => answer switch
    {
        Position position => Of(position),
        Life life => $"{names.Of(life.On)}: {Stage(life.Stage, life.Since)}{OnTable(life.IsOnTable)}",
        Rejection rejection => Of(rejection),
        Contrast contrast => $"{names.Of(contrast.On)}: {contrast.Kind}; {string.Join(", ", contrast.Sides.Select(side => $"{names.Of(side.Party)} {StanceWords.On(side.Stance, side.On == contrast.On ? "it" : Quoted(names.Of(side.On)))}"))}",
        Corroboration corroboration => $"{names.Of(corroboration.On)}: {string.Join(", ", corroboration.Supports.Select(support => CodeWords.Of(support.Text)))}",
        Hearsay hearsay => $"{names.Of(hearsay.Statement)}: {Counts.Of(hearsay.Count, "voice")}, first of all {voices.Who(hearsay.First)}{(hearsay.IsAttributed ? ", only through others" : "")}",
        Obligation obligation => $"{names.Of(obligation.On)}: {CodeWords.Of(obligation.Performance.Text)}{(obligation.Due == default ? ", no time set" : $", due {Of(obligation.Due)}")}",
        AreaDemand area => $"{names.Of(area.Proposal)}, {names.Of(area.Territory)}: {Demanded(area)} of it{Claimed(area)}; {Control(area)}",
        ExchangeTerms exchange => $"{names.Of(exchange.Proposal)}: {CodeWords.Of(exchange.Stage.Text)}{(exchange.IsContested is Truth.Yes or Truth.Maybe ? ", its terms contested" : "")}",
        Coverage coverage => $"{names.Of(coverage.Proposal)}, {names.Of(coverage.Of)}: {coverage.Verdict}",
        Contact contact => $"{Of(contact.When)}: {names.Of(contact.Event)}, {contact.Verdict}",
        TalksStatus talks => $"{names.Of(talks.Event)}: {CodeWords.Of(talks.Stage.Text)}{(talks.By.Count == 0 ? "" : $" by {Lists.And(talks.By.Select(party => names.Of(party)))}")}{(talks.Since == default ? "" : $", {Since(talks.Since)}")}",
        BodyMember member => $"{names.Of(member.Who)} in {names.Of(member.In)}: {member.Verdict}{(member.Roles.Count == 0 ? "" : $", {Lists.And(member.Roles)}")}{(member.Seats.Count == 0 ? "" : $", seats: {Lists.Or(member.Seats.Select(names.Of))}")}",
        Spokesperson spokesperson => $"{names.Of(spokesperson.Person)} for {names.Of(spokesperson.Party)}{(spokesperson.Roles.Count == 0 ? "" : $", {string.Join(", ", spokesperson.Roles.AsEnumerable())}")}",
        ClauseBinding clause => $"{names.Of(clause.Clause)}, {names.Of(clause.Party)}: {clause.Verdict}{(clause.Status is { } status ? $", {CodeWords.Of(status.Text)}" : "")}{(clause.NotToward.Count == 0 ? "" : $", not toward {Lists.And(clause.NotToward.Select(party => names.Of(party)))}")}{(clause.Form is { } form ? $", by {CodeWords.Of(form.Text)}" : "")}",
        ProvisionalApplication application => $"{names.Of(application.On)}, {names.Of(application.Party)}: {application.Verdict}",
        Unsettled unsettled => $"{names.Of(unsettled.On)}: {string.Join(", ", unsettled.Reasons.Select(reason => CodeWords.Of(reason.Text)))}",
        TimelineEntry entry => $"{Of(entry.When)}: {Happening(entry.On)}",
        _ => answer.Verdict,
    };

    /// <summary>An answer in one sentence, and how sure it is.</summary>
    /// <remarks>Of an event that did not come to pass, or of which that is not recorded, the sentence says so; how sure that is, is how surely it is known.</remarks>
    public string Marked(Answer answer) => answer is TimelineEntry { Certainty: Truth.No or Truth.Unknown } entry && index.Find(entry.On) is Event happening && Occurring(happening).Length > 0
        ? $"{Of(answer)}{Mark(state.Knows(happening))}"
        : $"{Of(answer)}{Mark(answer.Certainty)}";

    /// <summary>Why an answer is what it is.</summary>
    public string ReasonOf(Answer answer) => reasons.Of(answer);

    /// <summary>What an answer says, without what it is about.</summary>
    public string VerdictOf(Answer answer) => answer switch
    {
        AreaDemand area => $"{Demanded(area)} of it demanded; {Control(area)}",
        Spokesperson => answer.Verdict,
        _ => CodeWords.Of(answer.Verdict),
    };

    /// <summary>What else belongs to an answer, a line each.</summary>
    public IEnumerable<string> Details(Answer answer) => answer switch
    {
        Position { Conditions.Count: > 0 } position => [$"If {Lists.And(conditions.Of(position.Conditions))}."],
        Life life =>
        [
            .. Meeting(index.Find(life.On) as Proposal),
            .. life.Parties.Select(party => $"For {names.Of(party.Party)}: {Stage(party.Stage, party.Since)}{Mark(party.Certainty)}{Reserved(party.Reservations)}"),
        ],
        ExchangeTerms exchange =>
        [
            .. exchange.Transfers.Select(stated => $"Included: {Listed(stated.Value.Select(names.Of))}."),
            .. exchange.Ratios.Select(ratio => $"Ratio: {names.Of(ratio)}."),
            .. (exchange.Excluded ?? []).Select(stated => $"Left out: {Listed(stated.Value.Select(CodeWords.Of))}."),
        ],
        Corroboration { Contradictions.Count: > 0 } corroboration => corroboration.Contradictions,
        _ => [],
    };

    /// <summary>The people of a list that is recorded; an empty one says that there are none.</summary>
    private static string Listed(IEnumerable<string> people) => Lists.And(people.DefaultIfEmpty("nobody"));

    /// <summary>How much of a territory, to be followed by "of it".</summary>
    private static string Of(Extent extent) => extent == Extent.Whole ? "the whole" : CodeWords.Of(extent.ToString());

    private static string Demanded(AreaDemand area) => Lists.Or(area.Extents.Select(Of));

    private static string Claimed(AreaDemand area) => area.Claims.Count == 0 ? "" : ", claimed";

    private string Reserved(ValueList<Reservation> reservations) =>
        reservations.Count == 0 ? "" : $"; with a reservation to {Lists.And(reservations.Select(reservation => names.Of(reservation.To) + Mark(reservation.Certainty)))}";

    private static string Stage(LifeStage stage, DateRange since) =>
        stage == LifeStage.NotRaised ? CodeWords.Of(stage.Text) : $"{CodeWords.Of(stage.Text)}, {Since(since)}";

    private static string OnTable(Truth isOnTable) => isOnTable switch
    {
        Truth.Yes => "; on the table",
        Truth.Maybe => "; maybe on the table",
        _ => "",
    };

    /// <summary>Who is to meet and where, as recorded; nothing for what is no meeting.</summary>
    private IEnumerable<string> Meeting(Proposal? proposal) => proposal is not MeetingProposal meeting ? [] :
    [
        .. state.Known(meeting.Participants, meeting).Select(stated => $"To meet: {Listed(stated.Value.Select(names.Of))}."),
        .. state.Known(meeting.VenueOneOf, meeting).Where(stated => stated.Value.Count > 0).Select(stated => $"Where: {Lists.Or(stated.Value.Select(place => names.Of(place)))}."),
    ];

    private string Of(Position position)
    {
        var possible = position.Possible.Count == 0 ? "" : $", maybe {Lists.Or(position.Possible.Select(stance => CodeWords.Of(stance.Text)))}";
        var since = position.Stance == Stance.Silent ? "" : $", {Since(position.Since)}";
        return $"{names.Of(position.Party)} on {Quoted(names.Of(position.On))}: {CodeWords.Of(position.Stance.Text)}{possible}{since}{Moved(position)}";
    }

    private static string Moved(Position position) => position.Movement switch
    {
        { Basis: var basis, Kind: var kind } when basis == MovementBasis.NothingToCompare || kind == MovementKind.NotStated => "",
        { Basis: var basis, Certainty: not Truth.Yes } when basis == MovementBasis.Said => "; maybe unchanged, by a general statement",
        { Basis: var basis, Kind: var kind } when basis == MovementBasis.Said => kind == MovementKind.First ? "; for the first time, as is said" : "; unchanged, as is said",
        { Kind: var kind, From: { } from } when kind != MovementKind.Unchanged => $"; {CodeWords.Of(kind.Text)} from '{CodeWords.Of(from.Text)}'",
        _ => "; unchanged by comparison",
    };

    private string Happening(Reference on) => index.Find(on) switch
    {
        Statement said =>
            $"{voices.Who(said.By)} {ActWords.Past(said)} {Lists.And(said.On.Select(subject => Quoted(names.Of(subject))))}{(said.Content is { } content ? $": {content}" : "")}",
        Event happening => names.Of(on) + Occurring(happening),
        _ => names.Of(on),
    };

    /// <summary>That an event is only announced or possible, or did not come to pass; nothing where it happened, announced before or not.</summary>
    private string Occurring(Event happening)
    {
        var stated = state.Known(happening.Occurrence, happening).Select(testimony => testimony.Value).Distinct().ToArray();
        var last = stated.Length > 1 ? Array.FindAll(stated, occurrence => occurrence != Occurrence.Announced && occurrence != Occurrence.Possible) : stated;
        var shown = last.Length == 0 ? stated : last;
        return shown is [] || shown is [var only] && only == Occurrence.Happened ? "" : $", {Lists.Or(shown.Select(occurrence => CodeWords.Of(occurrence.Text)))}";
    }

    private string Of(Rejection rejection)
    {
        var answers = rejection.Answers is { } answered ? $"; answers {names.Of(answered)}{(rejection.AnsweredWhen == default ? "" : $" of {Of(rejection.AnsweredWhen)}")}" : "";
        var reacts = rejection.ReactsTo is { } cause ? $"; reacts to {names.Of(cause)}" : "";
        var time = rejection.Iteration is { } iteration ? $" ({iteration}{(rejection.Basis == MovementBasis.Said ? ", as is said" : "")})" : "";
        return $"{names.Of(rejection.Party)} rejects {Quoted(names.Of(rejection.On))}{time}, {Of(rejection.When)}{answers}{reacts}";
    }

    private string Control(AreaDemand area) => area.Control.Count == 0
        ? "who controls it is not stated"
        : string.Join(", ", area.Control.Select(control => $"{names.Of(control.By)} controls {Lists.Or(control.Extent.Values.Select(Of))} of it"));

    private static string Quoted(string name) => $"'{name}'";
}
