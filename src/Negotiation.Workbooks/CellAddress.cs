using System.Globalization;

namespace Negotiation.Workbooks;

/// <summary>A cell of a workbook, such as <c>statements!D5</c>.</summary>
/// <param name="Sheet">The name of its sheet.</param>
/// <param name="Row">Its row, counted from 1; the first has the names of the columns.</param>
/// <param name="Column">Its column, counted from 1.</param>
public readonly record struct CellAddress(string Sheet, int Row, int Column)
{
    private const int Letters = 26;

    /// <summary>The address without the sheet, such as <c>D5</c>.</summary>
    public string Cell
    {
        get
        {
            var letters = "";
            for (var rest = Column; rest > 0; rest = (rest - 1) / Letters)
            {
                letters = (char)('A' + ((rest - 1) % Letters)) + letters;
            }

            return string.Create(CultureInfo.InvariantCulture, $"{letters}{Row}");
        }
    }

    /// <summary>The address as spreadsheets write it.</summary>
    public override string ToString() => $"{Sheet}!{Cell}";
}
