using System.Globalization;

namespace Negotiation.Model.Json;

/// <summary>The limits of a reading, with defaults that are safe for a text from anywhere, and what is checked beside.</summary>
/// <remarks>
/// They hold for each record: of a stream with a record on each line, for each line. What is beyond a limit is a finding and
/// never an exception, and does not stop the reading of other lines.
/// </remarks>
public sealed record ReadOptions
{
    private const int DeepestOfAll = 256;
    private const long LongestOfAll = 1L << 30;

    /// <summary>The defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Whether the record is also checked by the rules across entries, <see cref="RecordRules"/>: no unless set, and always by <c>Validate</c>.</summary>
    public bool ChecksRules { get; init; }

    /// <summary>How deep objects and lists may be nested: 64 by default, at most 256.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The depth is not from 1 to 256.</exception>
    public int MaxDepth
    {
        get;
        init => field = value is >= 1 and <= DeepestOfAll
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, string.Create(CultureInfo.InvariantCulture, $"The depth is from 1 to {DeepestOfAll}."));
    } = 64;

    /// <summary>How long the text of a record may be, in bytes: 256 MiB by default, at most 1 GiB.</summary>
    /// <remarks>A longer text is NEG1015. A byte order mark and the line feed at the end of a line do not count.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The length is not from 1 byte to 1 GiB.</exception>
    public long MaxBytes
    {
        get;
        init => field = value is >= 1 and <= LongestOfAll
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, string.Create(CultureInfo.InvariantCulture, $"The length is from 1 to {LongestOfAll} bytes."));
    } = 1L << 28;

    /// <summary>How many objects, and elements of lists that are none, are read into a record: 10,000,000 by default.</summary>
    /// <remarks>
    /// One more is NEG1018, and the reading ends there. It bounds what the objects of a record cost beyond their text: a few
    /// bytes can make one of a hundred. What is kept as text, the unknown members, is not counted. Records of negotiations have a
    /// value in some 80 bytes, so that none of <see cref="MaxBytes"/> comes near the limit.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MaxValues
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one value is read: the record itself.");
    } = 10_000_000;

    /// <summary>How many findings are listed about the text of a record, and how many about its rules: 1,000 by default.</summary>
    /// <remarks>
    /// NEG1017 says at their end how many more there are. An error takes the place of a lighter finding, so that a record
    /// with errors always shows one.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int MaxDiagnostics
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one finding is listed.");
    } = 1000;
}
