using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Workbooks;

/// <summary>Lays out a draft in JSON as sheets.</summary>
internal static class SheetWriter
{
    /// <summary>The sheets, those without entries as well.</summary>
    public static List<Sheet> Of(JsonObject draft) => [AboutOf(draft), .. SheetForm.All.Select(form => SheetOf(form, draft[form.Name] as JsonArray ?? []))];

    private static Sheet AboutOf(JsonObject draft)
    {
        var sheet = new Sheet(SheetForm.About);
        string[] members = ["negotiation", "id"];
        (string, string)[] rows = [("member", "value"), .. members.Select(member => (member, TextOf(draft[member])))];
        foreach (var (place, (member, value)) in rows.Index())
        {
            sheet.Put(place + 1, 1, new Cell(member));
            sheet.Put(place + 1, 2, new Cell(value));
        }

        return sheet;
    }

    private static Sheet SheetOf(SheetForm form, JsonArray entries)
    {
        var sheet = new Sheet(form.Name);
        Column[] columns = [.. form.Columns, .. entries.Any(entry => entry!["kept"] is not null) ? [SheetForm.Kept] : Array.Empty<Column>()];
        foreach (var (place, column) in columns.Index())
        {
            sheet.Put(1, place + 1, new Cell(column.Name));
        }

        var row = 2;
        foreach (var entry in entries)
        {
            var quotes = entry!["quotes"] as JsonArray ?? [];
            foreach (var (place, column) in columns.Index().Where(each => each.Item.Part != ColumnPart.Quote))
            {
                sheet.Put(row, place + 1, new Cell(ValueOf(column, entry.AsObject())));
            }

            for (var each = 0; each < quotes.Count; each++)
            {
                foreach (var (place, column) in columns.Index().Where(each => each.Item.Part == ColumnPart.Quote))
                {
                    sheet.Put(row + each, place + 1, new Cell(TextOf(quotes[each]![column.Member])));
                }
            }

            row += Math.Max(1, quotes.Count);
        }

        return sheet;
    }

    private static string ValueOf(Column column, JsonObject entry) => column.Part switch
    {
        ColumnPart.Voice => CellList.Join((entry["by"] as JsonArray ?? []).Select(voice => TextOf(voice![column.Member]))),
        ColumnPart.Details => string.Join('\n', (entry[column.Member] as JsonArray ?? []).Select(TextOf)),
        _ when entry[column.Member] is JsonArray list => CellList.Join(list.Select(TextOf)),
        _ => TextOf(entry[column.Member]),
    };

    private static string TextOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.True => "yes",
        _ => "",
    };
}
