namespace Negotiation.Workbooks;

/// <summary>What came of a workbook: the record, the findings, or both.</summary>
public sealed record WorkbookResult
{
    internal WorkbookResult(NegotiationRecord? record, ValueList<CellFinding> findings, ValueList<LeftOut> leftOut)
    {
        Record = record;
        Findings = findings;
        LeftOut = leftOut;
    }

    /// <summary>The record; <c>null</c> when there is an error. There is never half a record.</summary>
    public NegotiationRecord? Record { get; }

    /// <summary>What was found, each at its cell, in the order of sheets and rows.</summary>
    public ValueList<CellFinding> Findings { get; }

    /// <summary>What the workbook leaves out on purpose.</summary>
    public ValueList<LeftOut> LeftOut { get; }
}
