using Negotiation.Model;
using NodaTime.Text;

namespace Negotiation.Cli;

/// <summary>Puts the answers of a state into the words and the places in which the page shows them.</summary>
internal sealed class ReportAnswers
{
    private readonly RecordIndex index;
    private readonly ReportWords words;
    private readonly ReportCards cards;
    private readonly ReportSubjects subjects;
    private readonly ReportLanes lanes;
    private readonly Dictionary<Id<Party>, int> columns = [];

    /// <summary>The answers about one record.</summary>
    public ReportAnswers(NegotiationRecord record, ReportWords words, ReportCards cards)
    {
        index = new RecordIndex(record);
        this.words = words;
        this.cards = cards;
        subjects = new ReportSubjects(index, words);
        lanes = new ReportLanes(index, words);
        foreach (var party in record.Parties)
        {
            columns.TryAdd(party.Id, columns.Count);
        }

        Columns = [.. record.Parties.DistinctBy(party => party.Id).Select(party => party.Name)];
    }

    /// <summary>The columns of the matrix.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows of the matrix.</summary>
    public IReadOnlyList<ReportSubject> Rows => subjects.All;

    /// <summary>The lanes of the timeline.</summary>
    public IReadOnlyList<string> Lanes => lanes.Names;

    /// <summary>All answers of a state, section by section.</summary>
    public IEnumerable<ReportFound> Of(NegotiationState state)
    {
        foreach (var answer in state.Answers)
        {
            yield return Of(answer);
            if (answer is Corroboration corroboration && corroboration.Supports.Contains(Support.Contradicted))
            {
                yield return Contradiction(corroboration, state);
            }
        }
    }

    /// <summary>What an answer says, as people read it.</summary>
    public string VerdictOf(Answer answer) => answer switch
    {
        AreaDemand area => area.Control.Aggregate(
            area.Verdict, (verdict, control) => verdict.Replace($"by {control.By}", $"by {Name(control.By)}", StringComparison.Ordinal)),
        Spokesperson => answer.Verdict,
        _ => CodeWords.Of(answer.Verdict),
    };

    /// <summary>How sure an answer is, as the page writes it.</summary>
    public static string CertaintyOf(Truth certainty) => certainty switch
    {
        Truth.Yes => "yes",
        Truth.No => "no",
        Truth.Maybe => "maybe",
        _ => "unknown",
    };

    private ReportFound Of(Answer answer) => answer switch
    {
        Position position => Found(position, ReportSections.Positions, $"{Name(position.Party)} on {Quoted(position.On)}", Of(position)) with
        {
            Row = subjects.Of(position.On),
            Column = columns.TryGetValue(position.Party, out var column) ? column : null,
        },
        Life life => Found(life, ReportSections.Table, Name(life.On), Of(life)),
        Rejection rejection => Found(rejection, ReportSections.Rejections, $"{Name(rejection.Party)} on {Quoted(rejection.On)}", Of(rejection)),
        Contrast contrast => Found(contrast, ReportSections.Contrasts, Name(contrast.On), Of(contrast)),
        Corroboration corroboration => Found(corroboration, ReportSections.Corroborations, Name(corroboration.On), Of(corroboration)),
        Hearsay hearsay => Found(hearsay, ReportSections.Hearsay, Name(hearsay.Statement), Of(hearsay)),
        Obligation obligation => Found(obligation, ReportSections.Obligations, Name(obligation.On), Of(obligation)),
        AreaDemand area => Found(area, ReportSections.Areas, $"{Name(area.Territory)} in {Quoted(area.Proposal)}", Of(area)),
        ExchangeTerms exchange => Found(exchange, ReportSections.Exchanges, Name(exchange.Proposal), Of(exchange)),
        Coverage coverage => Found(coverage, ReportSections.Exchanges, $"{Name(coverage.Of)} in {Quoted(coverage.Proposal)}", Plain(coverage, ReportTones.Of(coverage.IsCovered))),
        Contact contact => Found(contact, ReportSections.Contacts, Name(contact.Event), Of(contact)),
        TalksStatus talks => Found(talks, ReportSections.Contacts, Name(talks.Event), Plain(talks, ReportTones.None) with { Since = Since(talks.Since), Facts = ReportFact.Stated(ReportFact.Of("By", talks.By.Select(Name))) }),
        BodyMember member => Found(member, ReportSections.Spokespeople, $"{Name(member.Who)} in {Name(member.In)}", Plain(member, ReportTones.Of(member.IsMember)) with
        {
            Facts = ReportFact.Stated(
                ReportFact.Of("Roles", member.Roles),
                ReportFact.Of("Seats", member.Seats.Select(words.Names.Of)),
                ReportFact.Of("Named by", member.NamedBy.Select(Name))),
        }),
        Spokesperson spokesperson => Found(spokesperson, ReportSections.Spokespeople, $"{Name(spokesperson.Person)} for {Name(spokesperson.Party)}", Of(spokesperson)),
        ClauseBinding clause => Found(clause, ReportSections.Clauses, $"{Name(clause.Clause)}: {Name(clause.Party)}", Of(clause)),
        ProvisionalApplication application => Found(application, ReportSections.Clauses, $"{Name(application.On)}: {Name(application.Party)}", Plain(application, ReportTones.Of(application.IsApplied))),
        Unsettled unsettled => Found(unsettled, ReportSections.Unsettled, Name(unsettled.On), Plain(unsettled, ReportTones.Conditional)),
        TimelineEntry entry => Found(entry, ReportSections.Ledger, NameOf(entry), Of(entry)) with { Column = lanes.Of(entry) },
        _ => Found(answer, ReportSections.Unsettled, answer.Key, Plain(answer, ReportTones.None)),
    };

    private static ReportFound Found(Answer answer, string section, string name, ReportAnswer shown) =>
        new(answer.Key, section, ReportWords.Capital(name), null, null, shown);

    private ReportFound Contradiction(Corroboration corroboration, NegotiationState state)
    {
        var entry = index.Find(corroboration.On);
        var sides = entry is null ? [] : words.Contested.Of(entry).SelectMany(fact => SidesOf(fact, state)).ToList();
        return Found(corroboration, ReportSections.Contradictions, Name(corroboration.On), Plain(corroboration, ReportTones.Clash) with
        {
            Facts = ReportFact.Stated(ReportFact.Of("What", corroboration.Contradictions)),
            Sides = sides,
        });
    }

    /// <summary>The values of a contested fact for which evidence is or may be known.</summary>
    private IEnumerable<ReportSide> SidesOf(ContestedFact fact, NegotiationState state)
    {
        foreach (var value in fact.Values)
        {
            var known = value.Evidence.Where(evidence => IsKnown(evidence, state)).ToList();
            if (known.Count > 0 || value.Evidence.Count == 0)
            {
                yield return new ReportSide(
                    ReportWords.Capital(fact.Fact),
                    value.Words,
                    known.Count == 0 ? null : $"by {Lists.And(known.Select(words.Voices.Chain).Distinct(StringComparer.Ordinal))}",
                    ReportTones.Clash,
                    [],
                    [.. known.Select(evidence => cards.Of(evidence, null))]);
            }
        }
    }

    private bool IsKnown(Evidence evidence, NegotiationState state) =>
        state.KnownBy is not { } day
        || index.Find(evidence.Source)?.Published is not { } published
        || DateRange.Of(published).IsAfter(DateRange.On(day)) != Truth.Yes;

    private ReportAnswer Plain(Answer answer, string tone) => new(
        VerdictOf(answer), tone, CertaintyOf(answer.Certainty), null, answer.Reason, [], [], [], [.. answer.RestsOn.Select(cards.Of)]);

    private ReportAnswer Of(Position position) => Plain(position, ReportTones.Of(position.Stance)) with
    {
        Since = Since(position.Since),
        Facts = ReportFact.Stated(
            ReportFact.Of("Since", Day(position.Since)),
            ReportFact.Of("Last statement", Day(position.LastSaid)),
            ReportFact.Of("On conditions", words.Conditions.Of(position.Conditions)),
            ReportFact.Of("Asks instead", position.Instead.Select(Name)),
            ReportFact.Of("May be instead", position.Possible.Select(stance => stance.Text)),
            ReportFact.Of("Movement", MovementOf(position.Movement)),
            ReportFact.Of("Hands", position.IsAttributed ? $"{Number(position.Hands)}, known only through others" : Number(position.Hands)),
            ReportFact.Of("Doubt", position.IsDoubtful ? "all evidence for its last statement is graded doubtful" : null)),
    };

    private static string? MovementOf(Movement movement)
    {
        var basis = movement.Basis == MovementBasis.Said && movement.Certainty != Truth.Yes ? "maybe, by a general statement"
            : movement.Basis == MovementBasis.Said ? "because someone says so"
            : movement.Basis == MovementBasis.Compared ? "by comparison"
            : "nothing earlier to compare with";
        return $"{CodeWords.Of(movement.Kind.Text)}{(movement.From is { } from ? $", from \u201c{from}\u201d" : "")}, {basis}";
    }

    private ReportAnswer Of(Life life) => Plain(life, ReportTones.Of(life.Stage)) with
    {
        Since = Since(life.Since),
        Facts = ReportFact.Stated(
            ReportFact.Of("On the table", TruthWords(life.IsOnTable)),
            ReportFact.Of("Agreed", TruthWords(life.IsAgreed)),
            ReportFact.Of("Still needs", life.Missing.Select(Name)),
            ReportFact.Of("Step by step", life.History.Select(step => $"{Day(step.When)}: {step.Reason}"))),
        Steps = [.. life.History.Select(Of)],
        Sides = [.. life.Parties.Select(Of)],
    };

    private ReportStep Of(LifeStep step)
    {
        var party = step.Party is { } id ? $"{Name(id)}: " : "";
        var doubt = step.Certainty == Truth.Yes ? "" : $" ({(step.Certainty == Truth.Maybe ? "maybe" : "not known")})";
        return new ReportStep($"{party}{CodeWords.Of(step.Stage.Text)}, {Day(step.When)}{doubt}", ReportTones.Of(step.Stage));
    }

    private ReportSide Of(PartyLife stage)
    {
        var doubt = stage.Certainty == Truth.Yes ? "" : stage.Certainty == Truth.Maybe ? ", maybe" : ", not known";
        var reserved = stage.Reservations.Count == 0 ? "" : $"; with a reservation to {Lists.And(stage.Reservations.Select(reservation => Name(reservation.To)))}";
        return new ReportSide(
            null,
            $"For {Name(stage.Party)}: {CodeWords.Of(stage.Stage.Text)}{doubt}{reserved}",
            Since(stage.Since),
            ReportTones.Of(stage.Stage),
            [.. stage.By.Select(cards.Of)],
            []);
    }

    private ReportAnswer Of(Rejection rejection) => Plain(rejection, ReportTones.No) with
    {
        Since = Day(rejection.When),
        Facts = ReportFact.Stated(
            ReportFact.Of("Said", Day(rejection.When)),
            ReportFact.Of("For which time", rejection.Iteration is { } iteration ? CodeWords.Of(iteration.Text) : "not stated"),
            ReportFact.Of("Known by", CodeWords.Of(rejection.Basis.Text)),
            ReportFact.Of("Earlier", rejection.Earlier.Select(Name)),
            ReportFact.Of("Answers", rejection.Answers is { } answered ? $"{Name(answered)} ({Day(rejection.AnsweredWhen)})" : null),
            ReportFact.Of("Reacts to", rejection.ReactsTo is { } cause ? Name(cause) : null)),
    };

    private ReportAnswer Of(Contrast contrast) => Plain(contrast, contrast.Kind == ContrastKind.Conflict ? ReportTones.Clash : ReportTones.Open) with
    {
        Facts = ReportFact.Stated(
            ReportFact.Of("Issue", contrast.Issue is { } issue ? Name(issue) : null),
            ReportFact.Of("Against", contrast.Counters is { } other ? Name(other) : null)),
        Sides =
        [
            .. contrast.Sides.Select(side => new ReportSide(
                side.On == contrast.On ? Name(contrast.On) : Name(side.On),
                $"{Name(side.Party)}: {CodeWords.Of(side.Verdict)}", Since(side.Since), ReportTones.Of(side.Stance), [.. side.RestsOn.Select(cards.Of)], [])),
        ],
    };

    private ReportAnswer Of(Corroboration corroboration) => Plain(corroboration, ToneOf(corroboration.Supports)) with
    {
        Facts = ReportFact.Stated(
            ReportFact.Of("Sources", corroboration.Sources.Select(Name)),
            ReportFact.Of("Through the people of", corroboration.Sides.Select(Name)),
            ReportFact.Of("Contradictions", corroboration.Contradictions)),
    };

    private static string ToneOf(ValueList<Support> supports) =>
        supports.Contains(Support.Contradicted) ? ReportTones.Clash
        : supports.Contains(Support.Corroborated) ? ReportTones.Yes
        : supports.Contains(Support.AttributedOnly) || supports.Contains(Support.OneSided) ? ReportTones.Conditional
        : ReportTones.None;

    private ReportAnswer Of(Hearsay hearsay) => Plain(hearsay, hearsay.IsAttributed ? ReportTones.Conditional : ReportTones.None) with
    {
        Facts = ReportFact.Stated(
            ReportFact.Of("From one to the next", string.Join(" \u2192 ", hearsay.Chain.Select(words.Voices.Who))),
            ReportFact.Of("Whose words first", words.Voices.InFull(hearsay.First)),
            ReportFact.Of("Attributed", hearsay.IsAttributed ? "known only through people of other parties" : null)),
    };

    private ReportAnswer Of(Obligation obligation) => Plain(obligation, ReportTones.Of(obligation.Performance)) with
    {
        Since = obligation.Due.Latest.Kind == DateBoundKind.Day || obligation.Due.Earliest.Kind == DateBoundKind.Day ? $"due {Day(obligation.Due)}" : "no time is set",
        Facts = ReportFact.Stated(
            ReportFact.Of("By", obligation.By.Select(Name)),
            ReportFact.Of("Toward", obligation.Toward.Select(Name)),
            ReportFact.Of("Binding", TruthWords(obligation.IsBinding)),
            ReportFact.Of("Due", Day(obligation.Due)),
            ReportFact.Of("Events", obligation.Events.Select(Name))),
    };

    private ReportAnswer Of(AreaDemand area) => Plain(area, ReportTones.Put) with
    {
        Facts = ReportFact.Stated(
            ReportFact.Of("Asked for", TruthWords(area.IsDemanded)),
            ReportFact.Of("How much", area.IsExtentStated ? "as stated" : "not stated: taken as the whole, or as a part where something is excepted"),
            ReportFact.Of("Except", area.Except.Select(words.Names.Of)),
            ReportFact.Of("Claimed by", area.ClaimedBy.Select(Name)),
            ReportFact.Of("Claimed in", area.Claims.Select(Name)),
            ReportFact.Of("Control on the day", area.Control.Count == 0 ? null : TruthWords(area.IsControlled)),
            ReportFact.Of("Held", area.Control.Select(control => $"{control.Extent} by {Name(control.By)}"))),
    };

    private ReportAnswer Of(ExchangeTerms exchange) => Plain(exchange, exchange.IsContested is Truth.Yes or Truth.Maybe ? ReportTones.Clash : ReportTones.Of(exchange.Stage)) with
    {
        Facts = ReportFact.Stated(
            ReportFact.Of("Stage", CodeWords.Of(exchange.Stage.Text)),
            ReportFact.Of("Agreed", TruthWords(exchange.IsAgreed)),
            ReportFact.Of("Contested", TruthWords(exchange.IsContested)),
            ReportFact.Of("Ratio", exchange.Ratios.Select(words.Names.Of)),
            ReportFact.Of("Left out", exchange.Excluded is null ? "not stated" : null),
            ReportFact.Of("Left out according to", exchange.ExclusionStatedBy.Select(Name))),
        Sides =
        [
            .. exchange.Transfers.Select(stated => Side("Included", string.Join(" for ", stated.Value.Select(words.Names.Of)), exchange.Proposal, stated.Evidence)),
            .. (exchange.Excluded ?? []).Select(stated => Side("Left out", stated.Value.Count == 0 ? "nobody" : Lists.And(stated.Value.Select(CodeWords.Of)), exchange.Proposal, stated.Evidence)),
        ],
    };

    private ReportSide Side(string fact, string value, Id<Proposal> proposal, ValueList<Evidence> evidence) => new(
        fact,
        value,
        evidence.Count == 0 ? null : $"by {Lists.And(evidence.Select(words.Voices.Chain).Distinct(StringComparer.Ordinal))}",
        ReportTones.None,
        evidence.Count == 0 ? [cards.Of(proposal)] : [],
        [.. evidence.Select(piece => cards.Of(piece, null))]);

    private ReportAnswer Of(Contact contact) => Plain(contact, contact.HasHappened == Truth.Yes ? ReportTones.Open : ReportTones.Of(contact.HasHappened)) with
    {
        Since = Day(contact.When),
        Facts = ReportFact.Stated(
            ReportFact.Of("When", Day(contact.When)),
            ReportFact.Of("Reported as", contact.Occurrences.Select(occurrence => CodeWords.Of(occurrence.Text))),
            ReportFact.Of("Who took part", contact.Participants.Select(words.Names.Of)),
            ReportFact.Of("Where", contact.Places.Select(Name)),
            ReportFact.Of("After", contact.After.Select(Name)),
            ReportFact.Of("Order not stated to", contact.Unordered.Select(Name)),
            ReportFact.Of("May be the same as", contact.PossiblySame.Select(Name)),
            ReportFact.Of("Said at it", contact.SaidAt.Select(Name)),
            ReportFact.Of("Said about it", contact.SaidAbout.Select(Name))),
    };

    private ReportAnswer Of(Spokesperson spokesperson) => Plain(spokesperson, ReportTones.None) with
    {
        Facts = ReportFact.Stated(
            ReportFact.Of("Roles", spokesperson.Roles),
            ReportFact.Of("Spoke in", spokesperson.Statements.Select(Name))),
    };

    private ReportAnswer Of(ClauseBinding clause) => Plain(clause, ReportTones.Of(clause.IsBound)) with
    {
        Facts = ReportFact.Stated(
            ReportFact.Of("Document", Name(clause.Document)),
            ReportFact.Of("Says", clause.Proposals.Select(Name)),
            ReportFact.Of("Status", CodeWords.OfOptional(clause.Status)),
            ReportFact.Of("Kept open by", clause.KeptOpenBy.Select(Name)),
            ReportFact.Of("Not toward", clause.NotToward.Select(Name)),
            ReportFact.Of("Form of assent", CodeWords.OfOptional(clause.Form)),
            ReportFact.Of("Assented by", clause.AssentedBy is { } assent ? Name(assent) : null),
            ReportFact.Of("Other versions", clause.OtherVersions.Select(Name))),
    };

    private string NameOf(TimelineEntry entry) => index.Find(entry.On) is Statement said
        ? $"{words.Voices.Who(said.By)} {words.Statements.DeedOf(said)} {Lists.And(said.On.Select(Quoted))}"
        : Name(entry.On);

    private ReportAnswer Of(TimelineEntry entry) => Plain(entry, ToneOf(entry)) with
    {
        Since = Day(entry.When),
        Facts = ReportFact.Stated(
            ReportFact.Of("When", Day(entry.When)),
            ReportFact.Of("Said", index.Find(entry.On) is Statement said ? said.Content : null)),
        Span = new ReportSpan(Iso(entry.When.Earliest), Iso(entry.When.Latest), FormOf(entry)),
    };

    private string ToneOf(TimelineEntry entry) => index.Find(entry.On) is Statement { IsNegated: not true } said ? ReportTones.Of(said.Act) : ReportTones.None;

    private string FormOf(TimelineEntry entry) =>
        index.Find(entry.On) is not Event || entry.What.EndsWith(" happened", StringComparison.Ordinal) ? "solid"
        : entry.What.EndsWith(" did not happen", StringComparison.Ordinal) ? "failed"
        : "hollow";

    private static string? Iso(DateBound bound) => bound.Day is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static string Since(DateRange days) =>
        days.Earliest.Day is null && days.Latest.Day is null ? "since a day that is not stated" : $"since {Day(days)}";

    private static string Day(DateRange days) => ReportWords.Of(days);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string TruthWords(Truth truth) => truth switch
    {
        Truth.Yes => "yes",
        Truth.No => "no",
        Truth.Maybe => "maybe",
        _ => "not known",
    };

    private string Name(Reference reference) => words.Names.Of(reference);

    private string Name<T>(Id<T> id)
        where T : Entry, IEntry => words.Names.Of(id);

    private string Quoted(Reference reference) => reference.Section == Section.Proposal ? $"\u201c{Name(reference)}\u201d" : Name(reference);
}
