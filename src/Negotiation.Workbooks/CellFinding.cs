namespace Negotiation.Workbooks;

/// <summary>What is found wrong with a workbook, at its cell.</summary>
public sealed record CellFinding
{
    internal CellFinding(CellAddress? cell, Diagnostic diagnostic, string? text)
    {
        Cell = cell;
        Diagnostic = diagnostic;
        Text = text;
    }

    /// <summary>The cell; <c>null</c> for what concerns the workbook as a whole.</summary>
    public CellAddress? Cell { get; }

    /// <summary>The finding; its pointer is that of the draft in JSON that the workbook is.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>What to write into the cell, where that is known and does not change the meaning; <c>null</c> where only a person can know.</summary>
    public string? Text { get; }

    /// <summary>The finding as one line: cell, severity, code, message.</summary>
    public override string ToString() => $"{(Cell is { } cell ? $"{cell}: " : "")}{Diagnostic.Severity.Word()} {Diagnostic.Code}: {Diagnostic.Message}";
}
