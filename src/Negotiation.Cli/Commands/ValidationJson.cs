using System.Buffers;
using System.Text;
using System.Text.Json;
using Negotiation.Model;
using Negotiation.Tables;

namespace Negotiation.Cli;

/// <summary>Writes what <c>validate</c> finds as JSON: <c>[{"file", "diagnostics": [...]}]</c>.</summary>
internal sealed class ValidationJson : ValidationReport
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter writer;
    private readonly Page page;

    /// <summary>A report on a page.</summary>
    public ValidationJson(Page page)
    {
        this.page = page;
        writer = new Utf8JsonWriter(buffer, JsonText.Options);
        writer.WriteStartArray();
    }

    /// <inheritdoc/>
    public override void Begin(InputFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file.Path);
        writer.WriteStartArray("diagnostics");
    }

    /// <inheritdoc/>
    public override void Add(InputFile file, ValueList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            DiagnosticJson.Write(writer, diagnostic);
        }

        Pass();
    }

    /// <inheritdoc/>
    public override void End(InputFile file, Verdict verdict) => Abandon();

    /// <inheritdoc/>
    public override void Abandon()
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
        Pass();
    }

    /// <inheritdoc/>
    public override void Close()
    {
        writer.WriteEndArray();
        Pass();
        page.Gap();
    }

    /// <inheritdoc/>
    public override void Dispose() => writer.Dispose();

    private void Pass()
    {
        writer.Flush();
        page.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }
}
