using System.Globalization;

namespace Negotiation.Tables;

/// <summary>Finds texts that a reader takes for something else: R and pandas for a missing value, a spreadsheet for a formula.</summary>
internal static class Lookalikes
{
    /// <summary>What pandas takes for missing beside the empty cell; what R does is among it.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN", "<NA>", "N/A", "NA", "NULL", "NaN", "None", "n/a", "nan", "null",
    };

    /// <summary>A message for each column with such texts.</summary>
    public static IEnumerable<string> In(Sheet sheet)
    {
        foreach (var (place, column) in sheet.Table.Columns.Index())
        {
            if (sheet.Rows.Select(row => row.Cells[place]).FirstOrDefault(Words.Contains) is { } word)
            {
                yield return $"{sheet.Table.File}: the text '{word}' in {column.Name} is read as missing by pandas, and 'NA' by R: "
                    + "read with keep_default_na=False, na_values=[\"\"] in pandas, na.strings=\"\" in R.";
            }

            if (column.Type == ColumnType.Text && sheet.Rows.Select(row => row.Cells[place]).FirstOrDefault(IsFormula) is { } formula)
            {
                yield return $"{sheet.Table.File}: the text '{Shown(formula)}' in {column.Name} is taken for a formula by spreadsheets: "
                    + "import the column as text there, and do not open the file with a double click.";
            }
        }
    }

    /// <summary>Whether a spreadsheet computes a cell instead of showing it: it passes over white space, and takes a number for itself.</summary>
    private static bool IsFormula(string cell) =>
        cell.AsSpan().TrimStart() is [('=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'), _, ..] text
        && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static string Shown(string cell)
    {
        const int Longest = 40;
        var line = new string([.. cell.Select(letter => char.IsControl(letter) ? ' ' : letter)]);
        return line.Length <= Longest ? line : line[..Longest] + "...";
    }
}
