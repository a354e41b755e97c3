namespace Negotiation.Workbooks;

/// <summary>What is found wrong with a workbook, at its cell.</summary>
/// <param name="Cell">The cell; <c>null</c> for what concerns the workbook as a whole.</param>
/// <param name="Diagnostic">The finding; its pointer is that of the draft in JSON that the workbook is.</param>
/// <param name="Text">What to write into the cell, where that is known and does not change the meaning; <c>null</c> where only a person can know.</param>
public sealed record CellFinding(CellAddress? Cell, Diagnostic Diagnostic, string? Text)
{
    /// <summary>The finding as one line: cell, severity, code, message.</summary>
    public override string ToString() => $"{(Cell is { } cell ? $"{cell}: " : "")}{Diagnostic.Severity.Word()} {Diagnostic.Code}: {Diagnostic.Message}";
}
