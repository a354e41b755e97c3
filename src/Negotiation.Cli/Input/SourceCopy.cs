using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>A local copy of a source, as <c>ID=PATH</c> names it.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Path">The path of the copy.</param>
internal sealed record SourceCopy(Id<Source> Source, string Path)
{
    /// <summary>Reads what stands after <c>--source</c>.</summary>
    /// <returns>The copy; <c>null</c> when the text is not <c>ID=PATH</c>.</returns>
    public static SourceCopy? Parse(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && equals < text.Length - 1 && Id<Source>.TryParse(text[..equals], out var source)
            ? new SourceCopy(source, text[(equals + 1)..])
            : null;
    }

    /// <summary>The copy of a source that needs no id: one may stand before the path, and else it is the name of the file.</summary>
    public static SourceCopy OfPath(string text) =>
        Parse(text) ?? new SourceCopy(
            Id<Source>.TryParse(System.IO.Path.GetFileNameWithoutExtension(text), out var source) ? source : "source", text);

    /// <summary>Reads the text of the copy as it is: nothing is trimmed or normalised, and a byte order mark is no part of it.</summary>
    /// <exception cref="UnusableException">It cannot be read, or is not UTF-8.</exception>
    public Task<string> ReadAsync(ConsoleStreams streams, CancellationToken cancellationToken) =>
        TextFile.ReadAsync(new InputFile(Path), $", the copy of '{Source}',", "find the copy that the record was made from", streams, cancellationToken);
}
