namespace Negotiation.Model;

/// <summary>What to write so that a finding is put right: so many code points from a place on are replaced by a text.</summary>
public sealed record TextFix : Fix
{
    internal TextFix(int line, int column, int length, string text)
        : base(text) => (Line, Column, Length) = (line, column, length);

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column, in Unicode code points counted from 1.</summary>
    public int Column { get; }

    /// <summary>How many code points to replace; 0 inserts.</summary>
    public int Length { get; }
}
