namespace Negotiation.Workbooks;

/// <summary>What came of a workbook: the record, the findings, or both.</summary>
/// <param name="Record">The record; <c>null</c> when there is an error. There is never half a record.</param>
/// <param name="Findings">What was found, each at its cell, in the order of sheets and rows.</param>
/// <param name="LeftOut">What the workbook leaves out on purpose.</param>
public sealed record WorkbookResult(NegotiationRecord? Record, ValueList<CellFinding> Findings, ValueList<LeftOut> LeftOut);
