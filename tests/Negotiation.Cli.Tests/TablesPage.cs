using System.Text;
using Negotiation.Tables;

namespace Negotiation.Cli.Tests;

/// <summary>The page <c>docs/tables.md</c>: how to read the tables, and what their columns hold.</summary>
internal static class TablesPage
{
    private const string Introduction = """
        # Tables

        ```sh
        negotiation tables record.json --output tables
        negotiation tables record.json more.json --output tables --on 2025-05-19 --known-by 2025-05-20
        ```

        writes ten CSV files and `tables-metadata.json`, which describes them as [CSV on the Web](https://www.w3.org/TR/tabular-data-primer/)
        does: every column with its type and meaning, primary and foreign keys. The same record gives the same bytes. A folder that
        exists is written into; files of the same names are replaced, each as a whole. In code the package `Negotiation.Tables` gives the
        same (`RecordTables.Of`). This page is written from the definitions of the tables.

        The files are UTF-8 without a byte order mark, with commas, double quotes (RFC 4180) and line feeds. `TRUE` and `FALSE` are what
        both R and pandas read as logical, days are `yyyy-mm-dd`.

        ## What stands in an empty cell

        A value that is missing is an empty cell. Every column that can have empty cells is followed by one of its name and `_status`,
        which says why:

        | status | means |
        |---|---|
        | `stated` | the cell holds a value |
        | `not-stated` | the record does not tell it; of a list that the record leaves out or leaves empty where empty means nothing |
        | `none` | the record tells that there is none: an empty list that says so, a time without an end, a voice that speaks for no party |
        | `unknown` | it is stated, but not as a value that can stand here: a phrase without bounds has no days |
        | `not-applicable` | what the row is about has no such thing: only a package has parts; a day beyond the years -9998 to 9999 has no ISO day |

        So nothing that the record says can be taken for the absence of it, and no reader needs an option to find what is missing.
        A reader may need one to *keep* what is there. pandas takes the texts `NA`, `None`, `null`, `nan` and some more for missing, R
        takes `NA`, wherever they make up a whole cell. Ids are written with their section (`party:na`) and codes with their scheme
        (`iso-3166-1:NA`), and so are safe; free texts, such as the surname Null, are not. The command says so on standard error
        where a record has such a text. This reads every record rightly:

        ```python
        people = pandas.read_csv("tables/people.csv", keep_default_na=False, na_values=[""])
        ```

        ```r
        people <- read.csv("tables/people.csv", na.strings = "", fileEncoding = "UTF-8")
        ```

        A column of whole numbers with empty cells is one of floating-point numbers in pandas, as always; `dtype="Int64"` keeps it whole.

        ## Spreadsheets

        The cells hold what the record holds, to the character: that is right for R, pandas and every other reader of data. A spreadsheet
        takes a text that begins with `=`, `+`, `-` or `@` for a formula and computes it, which changes it and can do harm where the record
        comes from elsewhere. The command names the first such text of each column on standard error. Import the files (in Excel with
        *Data*, *From Text/CSV*; in LibreOffice with the import dialogue), choose UTF-8 as the encoding, since the files have no byte order
        mark, and *Text* as the type of all columns; do not open them with a double click. Ids such as `007` and dates stay as they are then.

        ## Rows

        Every row begins with `pointer`, the place in the record's JSON from which it comes (RFC 6901). Of several files it is the place
        in the merged record, which `negotiation merge` writes. `id` and all other references to entries are written `section:id`,
        so that any column with references joins any table's `id`. A cell with several references, codes or pointers has spaces between
        them, one with several texts ` | `; the metadata calls that `separator`. Within such a text a bar is written `\|` and a backslash
        `\\`, so that to split a cell at ` | ` gives as many texts as there are, and `offices` stays in step with `offices_of`.

        `--known-by` leaves out what was published later: rows, and values of contested facts. `--on` leaves out what was said or came to
        pass later. Where a row refers to an entry of another table that would be left out, that entry stays, with `known` or `counts`
        = `no`. `maybe` is kept and stated: a source without a date may have been known.

        Where sources contradict each other, the row of the entry has all values that are stated: texts side by side, times as the days
        between the first and the last of them. Which source tells which is in `evidence.csv`: `fact` names the fact, `value` what it is
        by that piece of evidence.

        `positions.csv` has a row for each day on which an answer changes. The row holds from `day` up to and including `until`; `day` is
        empty (`none`) where it may always have been so, and (`unknown`) where it is so once what has no certain day is counted. So the
        positions of 18 May 2025 are:

        ```python
        positions[(positions.day_status != "unknown") & (positions.day.fillna("") <= "2025-05-18") & (positions.until.fillna("~") >= "2025-05-18")]
        ```

        Territories, issues and documents have no tables; they are in references, and their evidence is in `evidence.csv`.

        ## Times

        A time takes several columns. `_text` is the time as it is recorded: an EDTF text, a moment with its zone, a phrase, an offset
        from an event. `_edtf` is what follows from it, as EDTF: the text itself where it is one, the moment to the second, and
        otherwise the set of days: `[2025-05-19..2025-06-01]` one of these, `[..2025-05-19]` that day or earlier. `_earliest` and
        `_latest` are its first and its last day. `_precision` is `day`, `month`, `year` and so on after the smallest part of which all
        digits are known (also `season`, `quarter`, `quadrimester`, `semester`, `decade`, `century`, `millennium`), `interval`, `set` or
        `moment`; where there is no EDTF text it repeats its status. A statement for which no time is stated was said when the event was at
        which it was said. The days may be fewer than the recorded text tells: nothing was said after it was first reported.

        """;

    /// <summary>The text of the page.</summary>
    public static string Text()
    {
        var page = new StringBuilder(Introduction);
        foreach (var table in TableSet.Tables)
        {
            page.Append("\n## ").Append(table.File).Append("\n\n").Append(table.Description).Append(" Rows differ in ").AppendJoin(", ", table.Key.Select(name => $"`{name}`")).Append(".\n\n");
            page.Append("| column | type | holds |\n|---|---|---|\n");
            foreach (var column in table.Columns.Where(column => column.Type != ColumnType.Status))
            {
                page.Append("| `").Append(column.Name).Append("` | ").Append(TypeOf(column)).Append(" | ").Append(column.Description.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
            }
        }

        return page.ToString();
    }

    private static string TypeOf(Column column)
    {
        var type = (column.Type, column.Separator, column.RefersTo) switch
        {
            (ColumnType.Number, _, _) => "number",
            (ColumnType.Day, _, _) => "day",
            (ColumnType.TrueOrFalse, _, _) => "TRUE, FALSE",
            (ColumnType.Truth, _, _) => "yes, no, maybe, unknown",
            (_, " ", _) => "words",
            (_, { }, _) => "texts",
            (_, _, { } table) => $"id of {table}",
            _ => "text",
        };
        return column.IsRequired ? type : $"{type}, or empty";
    }
}
