using System.Buffers;
using System.Runtime.CompilerServices;

namespace Negotiation.Model.Json;

/// <content>Streams with a record on each line (<c>.ndjson</c>).</content>
public static partial class NegotiationJson
{
    /// <summary>Reads a stream that has a record on each line, one at a time.</summary>
    /// <remarks>
    /// Memory is bounded by the longest line, and that by the options. A line that cannot be read does not stop the others, and
    /// one that is too long is passed over (NEG1015). Lines end with a line feed, before which a carriage return may stand; the
    /// last may end without. Blank lines and a byte order mark are passed over.
    /// </remarks>
    /// <param name="utf8Lines">The stream, which is not closed.</param>
    /// <param name="options">The limits, which hold for each line, and whether the rules across entries are checked too; the defaults when <c>null</c>.</param>
    /// <param name="progress">Is told how far the reading has come, each time that the stream has given something.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A result for each line that is not blank.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IAsyncEnumerable<LineResult> ReadLinesAsync(
        Stream utf8Lines,
        ReadOptions? options = null,
        IProgress<LineProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return LinesAsync(utf8Lines, options ?? ReadOptions.Default, progress, cancellationToken);
    }

    /// <summary>Reads a stream that has a record on each line, one at a time, and holds each record against all rules.</summary>
    /// <inheritdoc cref="ReadLinesAsync" path="/remarks|/param|/exception"/>
    /// <returns>A result for each line that is not blank, with the findings about its text and about its record.</returns>
    public static IAsyncEnumerable<LineResult> ValidateLinesAsync(
        Stream utf8Lines,
        ReadOptions? options = null,
        IProgress<LineProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return LinesAsync(utf8Lines, WithRules(options), progress, cancellationToken);
    }

    /// <summary>Writes a record as one line, with a line feed at its end.</summary>
    /// <param name="utf8Lines">The stream, which is neither flushed nor closed.</param>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="DomainRuleException">NEG1004: an unknown member, moved by hand from another type, is known where it now stands.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteLineAsync(Stream utf8Lines, NegotiationRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        ArgumentNullException.ThrowIfNull(record);
        return WriteLineAsync(utf8Lines, record, new ArrayBufferWriter<byte>(), cancellationToken);
    }

    /// <summary>Writes records, each as one line; of a record that cannot be written, nothing is.</summary>
    /// <param name="utf8Lines">The stream, which is neither flushed nor closed.</param>
    /// <param name="records">The records; a list of them becomes such a sequence by <c>ToAsyncEnumerable</c>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="DomainRuleException">NEG1004: an unknown member, moved by hand from another type, is known where it now stands.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static async Task WriteLinesAsync(
        Stream utf8Lines, IAsyncEnumerable<NegotiationRecord> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        ArgumentNullException.ThrowIfNull(records);
        var buffer = new ArrayBufferWriter<byte>();
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            buffer.ResetWrittenCount();
            await WriteLineAsync(utf8Lines, record, buffer, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task WriteLineAsync(
        Stream utf8Lines, NegotiationRecord record, ArrayBufferWriter<byte> buffer, CancellationToken cancellationToken)
    {
        WriteCompact(record, buffer);
        buffer.Write("\n"u8);
        await utf8Lines.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<LineResult> LinesAsync(
        Stream utf8Lines,
        ReadOptions options,
        IProgress<LineProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineReader(utf8Lines, options.MaxBytes, progress);
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            var result = lines.IsTooLong ? TooLongLine(options) : Read(lines.Line.Span, options);
            yield return new LineResult(lines.Number, OnLine(result, lines.Number));
        }
    }

    private static ReadResult TooLongLine(ReadOptions options) => new(
        null,
        [new Diagnostic(RuleBook.TooLarge, "", $"the line has more than the {options.MaxBytes} bytes that are allowed, and was passed over: split it, or raise the limit.")]);

    /// <summary>The findings about a line, which have its number; those about all of it stand at its start.</summary>
    private static ReadResult OnLine(ReadResult result, long number)
    {
        if (result.Diagnostics.Count == 0)
        {
            return result;
        }

        var line = (int)Math.Min(number, int.MaxValue);
        return new ReadResult(
            result.Record,
            [.. result.Diagnostics.Select(finding => finding with { Line = line, Column = finding.Column ?? 1 })]);
    }
}
