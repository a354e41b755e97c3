namespace Negotiation.Model;

/// <summary>What to write so that a finding is put right: so many code points from a place on are replaced by a text.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, in Unicode code points counted from 1.</param>
/// <param name="Length">How many code points to replace; 0 inserts.</param>
/// <param name="Text">The text to write.</param>
public sealed record TextFix(int Line, int Column, int Length, string Text);
