namespace Negotiation.Drafting;

/// <summary>The entries of one kind in a JSON draft.</summary>
/// <param name="Name">The name of the list.</param>
/// <param name="Key">What begins the line of one; <c>null</c> where its member <c>kind</c> does.</param>
/// <param name="Members">The members of one.</param>
internal sealed record JsonSection(string Name, string? Key, ValueList<JsonMember> Members)
{
    /// <summary>What no other member says.</summary>
    public static readonly JsonMember Details = new("details", JsonForm.Details, "KEY: VALUE, such as for: 2 years; until: 31 May 2025; open until: DAY (an offer); if: NAME happened; revises: NAME; answers: LABEL.") { IsNeeded = true };
    private static readonly JsonMember Quotes = new("quotes", JsonForm.Quotes, "The words of the source that say so.") { IsNeeded = true };

    /// <summary>Someone who speaks.</summary>
    public static ValueList<JsonMember> Voice { get; } =
    [
        new("name", JsonForm.Name, "Who speaks, as declared; null where nobody is named."),
        new("description", JsonForm.Words, "Where nobody is named: a senior official."),
        new("for", JsonForm.Name, "The party for which a person speaks."),
        new("as", JsonForm.Words, "In which role."),
    ];

    /// <summary>The words of a source.</summary>
    public static ValueList<JsonMember> Quote { get; } =
    [
        new("source", JsonForm.Name, "The name of the source; null where there is only one."),
        new("wording", JsonForm.Code, "paraphrase: the narrator's words; spoken: in quotation marks in the source; inferred: it follows.") { Terms = ["paraphrase", "spoken", "inferred"], IsNeeded = true },
        new("words", JsonForm.Words, "Exactly as the source has them; null where it has no text."),
        new("within", JsonForm.Words, "A longer passage with these words, where they are there several times."),
        new("note", JsonForm.Words, "A remark."),
        new("confirmed", JsonForm.Flag, "") { IsNeeded = true },
    ];

    /// <summary>What is left out.</summary>
    public static ValueList<JsonMember> LeftOut { get; } =
    [
        new("what", JsonForm.Words, "What is in the source and not in the draft.") { IsNeeded = true },
        new("why", JsonForm.Words, "The reason.") { IsNeeded = true },
    ];

    /// <summary>The lists of entries, in the order in which they are written.</summary>
    public static ValueList<JsonSection> All { get; } =
    [
        new("sources", "source",
        [
            NameOf("What the quotations call it."), Words("title"), Words("publisher") with { IsNeeded = true }, Text("published", "The day."), Text("language", "A tag such as en."),
            new("no_text", JsonForm.Flag, "Whether its text is not at hand.") { IsNeeded = true }, Details,
        ]),
        new("parties", "party", [NameOf("A side or a third party."), Words("full_name") with { Key = "alias" }, .. Coded("kind", PartyKind.Known.Select(each => each.Text)), Details, Quotes]),
        new("people", "person", [NameOf("The name."), new("office", JsonForm.Words, "The title of an office."), new("of", JsonForm.Name, "The party whose office it is."), Details, Quotes]),
        new("territories", "territory", [NameOf("The place."), Of("within", "The place of which it is a part."), Details, Quotes]),
        new("issues", "issue", [NameOf("A point of the agenda."), Of("within", "The point of which it is a part."), Details, Quotes]),
        new("documents", "document", [NameOf("What the draft calls it."), Words("title"), .. Coded("kind", DocumentKind.Known.Select(each => each.Text)), Text("dated", "The day."), Details, Quotes]),
        new("proposals", null,
        [
            NameOf("A short name, which every other line uses."),
            new("kind", JsonForm.Code, "deed: that something be done or left undone; demand: for territory; exchange, release: of people.") { Terms = ["deed", "demand", "ceasefire", "meeting", "exchange", "release", "package"], IsNeeded = true },
            Text("action", "Of a deed or a demand: what can follow 'shall', such as raise-pay."),
            Text("mode", "shall-not, may ...; null for shall."), Text("quantity", "Of a deed: 1 percent."), Words("summary"),
            new("by", JsonForm.Names, "Who is to do it.") { Key = "by", IsNeeded = true }, new("toward", JsonForm.Names, "For whose benefit.") { Key = "toward", IsNeeded = true },
            new("parts", JsonForm.Names, "Of a package: its proposals.") { Key = "parts", IsNeeded = true }, Details, Quotes,
        ]),
        new("events", "event",
        [
            NameOf("What came to pass."), .. Coded("kind", EventKind.Known.Select(each => each.Text)), new("occurrence", JsonForm.Code, "Whether it came to pass.") { Key = "occurrence", Terms = [.. Occurrence.Known.Select(each => each.Text)] },
            Text("when", "The day or days: 29 May 2015 to 30 May 2015."), new("with", JsonForm.Names, "Who took part.") { Key = "with", IsNeeded = true }, Details, Quotes,
        ]),
        new("statements", "said",
        [
            new("label", JsonForm.Plain, "Another name, where something answers it."), new("by", JsonForm.Voices, "Who says it.") { IsNeeded = true },
            new("negated", JsonForm.Flag, "Whether it says that this was not done.") { IsNeeded = true },
            .. Coded("act", Act.Known.Select(each => each.Text)),
            new("on", JsonForm.Names, "What it is about.") { IsNeeded = true }, new("to", JsonForm.Names, "To whom.") { IsNeeded = true },
            new("when", JsonForm.Plain, "The day: \"on Thursday\" = 28 May 2015."), new("content", JsonForm.Words, "What it says, in a few words."), Details, Quotes,
        ]),
    ];

    /// <summary>The list with a name.</summary>
    public static JsonSection Of(string name) => All.First(section => string.Equals(section.Name, name, StringComparison.Ordinal));

    /// <summary>The member with a name.</summary>
    public JsonMember Member(string name) => Members.First(member => string.Equals(member.Name, name, StringComparison.Ordinal));

    private static JsonMember NameOf(string meaning) => new("name", JsonForm.Name, meaning) { IsNeeded = true };

    private static JsonMember Words(string name) => new(name, JsonForm.Words, "") { Key = name };

    private static JsonMember Text(string name, string meaning) => new(name, JsonForm.Plain, meaning) { Key = name };

    private static JsonMember Of(string name, string meaning) => new(name, JsonForm.Name, meaning) { Key = name };

    private static JsonMember[] Coded(string name, IEnumerable<string> terms) =>
    [
        new(name, JsonForm.Code, "") { Key = name, Terms = [.. terms], IsNeeded = true, HasOther = true },
        new(name + "_other", JsonForm.Plain, "The term, where it is 'other'."),
    ];
}
