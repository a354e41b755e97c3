namespace Negotiation.Model.Json;

/// <summary>What came of reading one line of a stream that has a record on each.</summary>
public sealed record LineResult
{
    internal LineResult(long line, ReadResult result)
    {
        Line = line;
        Result = result;
    }

    /// <summary>The number of the line in the stream, counted from 1; blank lines count.</summary>
    public long Line { get; }

    /// <summary>The record, the findings, or both. The lines of the findings count in the stream, their columns in the line.</summary>
    public ReadResult Result { get; }
}
