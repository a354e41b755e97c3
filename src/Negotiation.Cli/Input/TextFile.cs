using System.Text;

namespace Negotiation.Cli;

/// <summary>A file of text in UTF-8.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a text as it is: nothing is trimmed or normalised, and a byte order mark is no part of it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="what">What it is, after its name in a message.</param>
    /// <param name="remedy">What to do but save it as UTF-8.</param>
    /// <param name="streams">Where it may be read from.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="UnusableException">It cannot be read, or is not UTF-8.</exception>
    public static async Task<string> ReadAsync(InputFile file, string what, string remedy, ConsoleStreams streams, CancellationToken cancellationToken)
    {
        var bytes = await file.ReadAsync(streams, cancellationToken);
        try
        {
            var mark = Encoding.UTF8.Preamble;
            return Strict.GetString(bytes.Span.StartsWith(mark) ? bytes.Span[mark.Length..] : bytes.Span);
        }
        catch (DecoderFallbackException fault)
        {
            var line = bytes.Span[..Math.Clamp(fault.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            throw new UnusableException($"{file.Name}{what} is not UTF-8, first in line {line}: save it as UTF-8, or {remedy}.");
        }
    }
}
