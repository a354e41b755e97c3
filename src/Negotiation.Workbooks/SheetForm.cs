namespace Negotiation.Workbooks;

/// <summary>A sheet as it should be: the list of a draft in JSON with the same name, and the columns of its entries.</summary>
/// <param name="Name">The name of the sheet and of the list.</param>
/// <param name="Columns">The columns, in the order in which they are written.</param>
internal sealed record SheetForm(string Name, ValueList<Column> Columns)
{
    /// <summary>The sheet that says what the negotiation is called.</summary>
    public const string About = "about";

    /// <summary>The sheet with the terms of the drop-down lists, which is hidden.</summary>
    public const string Terms = "terms";

    private static readonly string[] YesOrNo = ["yes", "no"];

    /// <summary>The sheets with entries.</summary>
    public static ValueList<SheetForm> All { get; } =
    [
        .. JsonSection.All.Select(section => new SheetForm(section.Name, [.. ColumnsOf(section.Name, section.Members)])),
        new("left_out", [.. ColumnsOf("left_out", JsonSection.LeftOut)]),
    ];

    /// <summary>The column with the reference of an entry that is kept as it was; written only where there is one.</summary>
    public static Column Kept { get; } = new("kept", "kept", "The reference of an entry that stays as it is in the record.", ColumnPart.Entry);

    private static IEnumerable<Column> ColumnsOf(string sheet, ValueList<JsonMember> members) =>
        members.Where(member => member.Form is not (JsonForm.Details or JsonForm.Quotes)).SelectMany(member => ColumnsOf(sheet, member))
            .Concat(members.Where(member => member.Form == JsonForm.Quotes).SelectMany(_ => QuoteColumns()))
            .Concat(members.Where(member => member.Form == JsonForm.Details).Select(member => new Column(member.Name, member.Name, HintOf(member), ColumnPart.Details)));

    private static IEnumerable<Column> ColumnsOf(string sheet, JsonMember member) => member.Form == JsonForm.Voices
        ? JsonSection.Voice.Select(voice => new Column(voice.Name is "name" ? member.Name : voice.Name, voice.Name, HintOf(voice), ColumnPart.Voice) { NamesOf = voice.Name is "for" ? "parties" : null })
        :
        [
            new Column(member.Name, member.Name, member.Form == JsonForm.Names ? $"{HintOf(member)} Several are parted by semicolons.".Trim() : HintOf(member), ColumnPart.Entry)
            {
                Form = member.Form,
                Terms = member.Form == JsonForm.Flag ? [.. YesOrNo] : [.. member.Terms, .. member.HasOther ? ["other"] : Array.Empty<string>()],
                NamesOf = member.Form != JsonForm.Name || member.Name is "name" ? null : member.Name is "of" ? "parties" : sheet,
                IsNeeded = member.IsNeeded && member.Form is not (JsonForm.Flag or JsonForm.Names),
            },
        ];

    /// <summary>What a member says, to whom an empty cell is what null is to others.</summary>
    private static string HintOf(JsonMember member) => member.Meaning.Replace("null ", "empty ", StringComparison.Ordinal);

    private static IEnumerable<Column> QuoteColumns() => JsonSection.Quote.OrderBy(member => member.Name is not "words").Select(member => new Column(
        member.Name switch { "words" => "quote", "within" or "note" => $"quote_{member.Name}", var same => same }, member.Name, HintOf(member), ColumnPart.Quote)
    {
        Form = member.Form,
        Terms = member.Form == JsonForm.Flag ? [.. YesOrNo] : member.Terms,
        NamesOf = member.Name is "source" ? "sources" : null,
    });
}
