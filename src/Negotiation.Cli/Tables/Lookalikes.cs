namespace Negotiation.Cli;

/// <summary>Finds texts that R or pandas take for a missing value unless they are told not to.</summary>
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
        }
    }
}
