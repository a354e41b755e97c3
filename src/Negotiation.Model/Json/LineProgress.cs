namespace Negotiation.Model.Json;

/// <summary>How far the reading of a stream has come.</summary>
public readonly record struct LineProgress
{
    /// <summary>The bytes that the stream has given.</summary>
    public long Bytes { get; init; }

    /// <summary>The lines that were read to their end, blank lines included.</summary>
    public long Lines { get; init; }
}
