namespace Negotiation.Workbooks;

/// <summary>What a cell holds.</summary>
/// <param name="Text">Its text, or its value as a text.</param>
/// <param name="Kind">What the spreadsheet takes it for.</param>
internal readonly record struct Cell(string Text, CellKind Kind = CellKind.Text)
{
    /// <summary>Whether nothing is in it.</summary>
    public bool IsBlank => Kind == CellKind.Text && string.IsNullOrWhiteSpace(Text);
}
