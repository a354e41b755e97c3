using System.Globalization;

namespace Negotiation.Model.Json;

/// <summary>The limits of a reading, with defaults that are safe for a text from anywhere.</summary>
public sealed record ReadOptions
{
    private const int DeepestOfAll = 256;

    /// <summary>The defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>How deep objects and lists may be nested: 64 unless told, at most 256.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The depth is not from 1 to 256.</exception>
    public int MaxDepth
    {
        get;
        init => field = value is >= 1 and <= DeepestOfAll
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, string.Create(CultureInfo.InvariantCulture, $"The depth is from 1 to {DeepestOfAll}."));
    } = 64;

    /// <summary>How long a text may be, in bytes: 1 GiB unless told.</summary>
    public long MaxBytes { get; init; } = 1L << 30;
}
