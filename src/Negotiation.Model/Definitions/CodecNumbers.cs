namespace Negotiation.Model.Json;

/// <summary>Numbers the codecs, so that a context finds what it keeps for each by its place.</summary>
internal static class CodecNumbers
{
    private static int last = -1;

    /// <summary>The next number, from 0.</summary>
    public static int Next() => Interlocked.Increment(ref last);
}
