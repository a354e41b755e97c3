using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Negotiation.Model.Json;

/// <summary>Reads and writes records as JSON, without loss.</summary>
/// <remarks>
/// Reading never throws on content. Unknown members and kinds are kept to the digit and written back; the order of members
/// does not matter; known members are written in one fixed order.
/// </remarks>
/// <example>
/// <code>
/// var read = Negotiation.Model.Json.NegotiationJson.Validate("""{"schemaVersion":1,"id":"first-steps","title":"First steps"}""");
/// foreach (var finding in read.Diagnostics)
/// {
///     Console.WriteLine(finding);
/// }
/// </code>
/// </example>
public static partial class NegotiationJson
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Rule[] KeepsFromReading =
    [
        RuleBook.NotWellFormed, RuleBook.NotUtf8, RuleBook.TooDeep, RuleBook.TooLarge, RuleBook.TooManyValues, RuleBook.Empty, RuleBook.NewerSchema,
    ];

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        // The text goes into files and not into HTML: letters, quotes and plus signs stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Reads a record from UTF-8.</summary>
    /// <param name="utf8Json">The text; a byte order mark is passed over.</param>
    /// <param name="options">The limits, and whether the rules across entries are checked too; the defaults when <c>null</c>.</param>
    /// <returns>The record, the findings, or both.</returns>
    public static ReadResult Read(ReadOnlySpan<byte> utf8Json, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        var text = WithoutMark(utf8Json);
        var read = ReadText(text, options);
        return options.ChecksRules ? Checked(read, text, options) : read;
    }

    private static ReadResult ReadText(ReadOnlySpan<byte> text, ReadOptions options)
    {
        var context = ReadContext.Rent(text.Length, options);
        try
        {
            var isReadable = IsReadable(text, options, context);
            var record = isReadable ? ReadRoot(text, options, context) : null;
            if (isReadable && record is null)
            {
                ReportWhereNotUtf8(text, context);
            }

            return new ReadResult(record, context.Findings(text));
        }
        finally
        {
            context.Return();
        }
    }

    /// <summary>Reads a record from a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">The limits, and whether the rules across entries are checked too; the defaults when <c>null</c>.</param>
    public static ReadResult Read(string json, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Read(Strict.GetBytes(json), options);
        }
        catch (EncoderFallbackException broken)
        {
            return BrokenAt(json, broken.Index);
        }
    }

    /// <summary>Reads a record from a stream, to its end; of a stream that is too long, no more than shows that it is.</summary>
    /// <param name="utf8Json">The stream, which is not closed.</param>
    /// <param name="options">The limits, and whether the rules across entries are checked too; the defaults when <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<ReadResult> ReadAsync(
        Stream utf8Json, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        options ??= ReadOptions.Default;
        var pieces = new TextBuffer(options.MaxBytes);
        while (pieces.HasRoom && await pieces.FillAsync(utf8Json, cancellationToken).ConfigureAwait(false))
        {
            // All of it, or more than is allowed.
        }

        return Read(pieces.Bytes.Span, options);
    }

    /// <summary>Reads a record and checks it by all rules: <see cref="Read(ReadOnlySpan{byte}, ReadOptions)"/> with <see cref="ReadOptions.ChecksRules"/>.</summary>
    /// <param name="utf8Json">The text; a byte order mark is passed over.</param>
    /// <param name="options">The limits; the defaults when <c>null</c>.</param>
    /// <returns>The record with the findings about the text and about the record, each with its line and column.</returns>
    public static ReadResult Validate(ReadOnlySpan<byte> utf8Json, ReadOptions? options = null) => Read(utf8Json, WithRules(options));

    /// <summary>Reads a record from a text and checks it by all rules.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">The limits; the defaults when <c>null</c>.</param>
    public static ReadResult Validate(string json, ReadOptions? options = null) => Read(json, WithRules(options));

    /// <summary>Reads a record from a stream, to its end, and checks it by all rules.</summary>
    /// <param name="utf8Json">The stream, which is not closed.</param>
    /// <param name="options">The limits; the defaults when <c>null</c>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static Task<ReadResult> ValidateAsync(
        Stream utf8Json, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(utf8Json, WithRules(options), cancellationToken);

    /// <summary>Writes a record in its one fixed layout, with a line feed at the end of every line.</summary>
    /// <param name="record">The record.</param>
    public static string Write(NegotiationRecord record)
    {
        var compact = new ArrayBufferWriter<byte>();
        WriteCompact(record, compact);
        return RecordLayout.Of(compact.WrittenSpan);
    }

    /// <summary>Writes a record in its one fixed layout as UTF-8.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Takes the UTF-8, without a byte order mark.</param>
    /// <exception cref="DomainRuleException">NEG1004: an unknown member, moved by hand from another type, is known where it now stands.</exception>
    public static void Write(NegotiationRecord record, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Strict.GetBytes(Write(record), output);
    }

    /// <summary>Writes a record in its one fixed layout to a stream, as UTF-8 without a byte order mark.</summary>
    /// <param name="utf8Json">The stream, which is neither flushed nor closed.</param>
    /// <param name="record">The record; of one that cannot be written, nothing is.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="DomainRuleException">NEG1004: an unknown member, moved by hand from another type, is known where it now stands.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteAsync(Stream utf8Json, NegotiationRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return utf8Json.WriteAsync(Strict.GetBytes(Write(record)), cancellationToken).AsTask();
    }

    /// <summary>Writes a record on one line, without white space between its tokens.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="DomainRuleException">NEG1004: an unknown member, moved by hand from another type, is known where it now stands.</exception>
    public static string WriteCompact(NegotiationRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteCompact(record, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes a record on one line, without white space between its tokens.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Takes the UTF-8.</param>
    /// <exception cref="DomainRuleException">NEG1004: an unknown member, moved by hand from another type, is known where it now stands.</exception>
    public static void WriteCompact(NegotiationRecord record, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var writer = new Utf8JsonWriter(output, WriterOptions);
        NegotiationRecordDefinition.Codec.Write(writer, record);
    }

    private static ReadOptions WithRules(ReadOptions? options) => (options ?? ReadOptions.Default) with { ChecksRules = true };

    /// <summary>What was read, with what the rules across entries find.</summary>
    private static ReadResult Checked(ReadResult read, ReadOnlySpan<byte> text, ReadOptions options)
    {
        if (read.Record is null)
        {
            return CheckPart(read, text, options);
        }

        var found = RecordRules.Check(read.Record, options.MaxDiagnostics);
        return found.Count == 0 ? read : new ReadResult(read.Record, PointerPlaces.Place(read.Diagnostics, found, text));
    }

    /// <summary>Holds what can be read of a record against the rules, so that not every fault hides the next.</summary>
    private static ReadResult CheckPart(ReadResult read, ReadOnlySpan<byte> text, ReadOptions options)
    {
        var losses = new Losses();
        var part = read.Diagnostics.Any(finding => KeepsFromReading.Contains(finding.Rule)) ? null : ReadPart(text, options, losses);
        var notChecked = new Diagnostic(
            RuleBook.RulesNotChecked,
            "",
            part is null ? "references, dates and the other rules across entries were not checked: correct the errors above first."
                : "references, dates and the other rules across entries were checked only on what could be read: correct the errors, and check again.");
        if (part is null)
        {
            return new ReadResult(null, read.Diagnostics.Add(notChecked));
        }

        var bytes = text.ToArray();
        var found = PartialRules.Check(part, losses, bytes, options.MaxDiagnostics);
        return new ReadResult(null, [.. PointerPlaces.Place(Datelines.Add(read.Diagnostics, bytes), found, text), notChecked]);
    }

    /// <summary>What can be read of a record of which something cannot; <c>null</c> when that is nothing.</summary>
    private static NegotiationRecord? ReadPart(ReadOnlySpan<byte> text, ReadOptions options, Losses losses)
    {
        var context = ReadContext.Rent(text.Length, options);
        context.Losses = losses;
        try
        {
            return ReadRoot(text, options, context);
        }
        finally
        {
            context.Return();
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) =>
        text.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;

    private static bool IsReadable(ReadOnlySpan<byte> text, ReadOptions options, ReadContext context)
    {
        if (text.Length > options.MaxBytes)
        {
            context.Report(RuleBook.TooLarge, $"the text has more than the {options.MaxBytes} bytes that are allowed: split it, or raise the limit.", 0);
            return false;
        }

        if (text.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            context.Report(RuleBook.Empty, "there is nothing to read: give a text with a record in it.", 0);
            return false;
        }

        return true;
    }

    /// <summary>Says of a refused text, before all else, that it is not UTF-8.</summary>
    /// <remarks>A text that is read without an error is UTF-8, for every string in it was decoded: it is spared the look.</remarks>
    private static void ReportWhereNotUtf8(ReadOnlySpan<byte> text, ReadContext context)
    {
        if (!Utf8.IsValid(text))
        {
            var at = FirstBroken(text);
            context.Forget();
            context.Report(RuleBook.NotUtf8, $"byte {at} (0x{text[at]:X2}) is not UTF-8: save the text as UTF-8.", at);
        }
    }

    private static NegotiationRecord? ReadRoot(ReadOnlySpan<byte> text, ReadOptions options, ReadContext context)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        try
        {
            reader.Read();
            var good = NegotiationRecordDefinition.Codec.Read(ref reader, context, out var record);
            reader.Read();
            return good ? record : null;
        }
        catch (NegotiationJsonException)
        {
            return null;
        }
        catch (JsonException broken)
        {
            BrokenJson.Report(broken, text, options.MaxDepth, context);
            return null;
        }
    }

    private static ReadResult BrokenAt(string json, int index)
    {
        var before = Encoding.UTF8.GetBytes(json[..index]);
        var context = ReadContext.Rent(before.Length, ReadOptions.Default);
        context.Report(RuleBook.BrokenText, "the text holds half of a surrogate pair: write the whole character.", before.Length);
        var result = new ReadResult(null, context.Findings(before));
        context.Return();
        return result;
    }

    private static int FirstBroken(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
