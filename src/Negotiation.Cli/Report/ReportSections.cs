namespace Negotiation.Cli;

/// <summary>The sections of the page, in order.</summary>
internal static class ReportSections
{
    /// <summary>Where each party stands on each subject.</summary>
    public const string Positions = "positions";

    /// <summary>The life of each proposal.</summary>
    public const string Table = "table";

    /// <summary>Who said no.</summary>
    public const string Rejections = "rejections";

    /// <summary>Where positions conflict and overlap.</summary>
    public const string Contrasts = "contrasts";

    /// <summary>What is recorded in several ways.</summary>
    public const string Contradictions = "contradictions";

    /// <summary>Who met whom.</summary>
    public const string Contacts = "contacts";

    /// <summary>What was promised.</summary>
    public const string Obligations = "obligations";

    /// <summary>Who is to be exchanged.</summary>
    public const string Exchanges = "exchanges";

    /// <summary>What is demanded of which territory.</summary>
    public const string Areas = "areas";

    /// <summary>Which clause binds whom.</summary>
    public const string Clauses = "clauses";

    /// <summary>Who speaks for whom.</summary>
    public const string Spokespeople = "spokespeople";

    /// <summary>What must not be counted.</summary>
    public const string Unsettled = "unsettled";

    /// <summary>How well each entry is reported.</summary>
    public const string Corroborations = "corroborations";

    /// <summary>Through whom each statement has come.</summary>
    public const string Hearsay = "hearsay";

    /// <summary>Everything in order.</summary>
    public const string Ledger = "ledger";

    private const string List = "list";

    /// <summary>The sections, in order.</summary>
    public static IReadOnlyList<ReportSection> All { get; } =
    [
        new(Positions, "Positions", "Where each party stands on each subject, by its last statement. Every cell opens its evidence.", "matrix", "No party had taken a position by then, as far as was known."),
        new("timeline", "Timeline", "What was said and what happened, each drawn on the days on which it can have been.", "timeline", ""),
        new(Table, "Life of the proposals", "How far each proposal has come as a whole and for each party, step by step.", List, "No proposal was known by then."),
        new(Rejections, "Rejections", "Who said no to what, in answer to what, in reaction to what, and for which time.", List, "Nobody had said no by then, as far as was known."),
        new(Contrasts, "Conflict and overlap", "Where the positions of the parties conflict, and where they meet.", List, "No two positions could be compared by then."),
        new(Contradictions, "Contradictions", "What sources report in different ways, side by side. Nobody wins silently.", List, "Nothing was contradicted by then, as far as was known."),
        new(Contacts, "Contacts", "Talks, meetings and calls in their order, as far as it is stated.", List, "No contact was known by then."),
        new(Obligations, "Promises and deadlines", "What was promised, agreed or announced, by when, and what has become of it.", List, "Nothing had been promised by then, as far as was known."),
        new(Exchanges, "Exchanges, releases and coverage", "Who is included and who is left out, and whether all sides say the same; whom a proposal does not cover.", List, "No exchange was known by then."),
        new(Areas, "Areas", "What each proposal asks of which territory, beside claim and control.", List, "No area was asked for by then."),
        new(Clauses, "Clauses", "Which version of which clause binds whom.", List, "No clause was known by then."),
        new(Spokespeople, "Who speaks for whom", "In which role on that date.", List, "Nobody was known to speak for a party by then."),
        new(Unsettled, "Not to be counted", "What is only announced, possible, conditional, contested or denied, and so is not agreed.", List, "Nothing had to be kept out of counts."),
        new(Corroborations, "Corroboration", "What rests on one source, on one side only, or only on what others say.", List, "No entry was known by then."),
        new(Hearsay, "Hearsay", "Through how many people each statement has come, and whose words it was first.", List, "No statement was known by then."),
        new(Ledger, "Everything in order", "Every statement and event with its evidence: the timeline in words.", "ledger", "Nothing was said and nothing happened by then, as far as was known."),
    ];
}
