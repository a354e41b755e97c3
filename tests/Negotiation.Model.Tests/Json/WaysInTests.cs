using System.Buffers;
using System.Text;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

/// <summary>Text, bytes and streams are read alike and written alike.</summary>
public sealed class WaysInTests
{
    private const string Text = """
        {"schemaVersion":1,"id":"case","title":"A case","statements":[{"id":"said","by":[{"speaker":"party:nobody"}],"act":"reject","on":["issue:border"]}]}
        """;

    private static readonly ReadOptions WithRules = new() { ChecksRules = true };

    [Fact]
    public async Task Without_the_rules_all_ways_find_nothing()
    {
        Assert.Empty(NegotiationJson.Read(Text).Diagnostics.AsEnumerable());
        Assert.Empty(NegotiationJson.Read(Encoding.UTF8.GetBytes(Text)).Diagnostics.AsEnumerable());
        Assert.Empty((await NegotiationJson.ReadAsync(Stream(), null, TestContext.Current.CancellationToken)).Diagnostics.AsEnumerable());
    }

    [Fact]
    public async Task With_the_rules_all_ways_find_the_same()
    {
        var expected = NegotiationJson.Validate(Text);

        Assert.Contains(expected.Diagnostics, finding => finding is { Severity: Severity.Error, Line: 1, Column: > 0 });
        Assert.Equal(expected, NegotiationJson.Read(Text, WithRules));
        Assert.Equal(expected, NegotiationJson.Read(Encoding.UTF8.GetBytes(Text), WithRules));
        Assert.Equal(expected, await NegotiationJson.ReadAsync(Stream(), WithRules, TestContext.Current.CancellationToken));
        Assert.Equal(expected, NegotiationJson.Validate(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(expected, await NegotiationJson.ValidateAsync(Stream(), null, TestContext.Current.CancellationToken));
        await foreach (var line in NegotiationJson.ReadLinesAsync(Stream(), WithRules, null, TestContext.Current.CancellationToken))
        {
            Assert.Equal(expected.Diagnostics.Select(finding => finding.Rule), line.Result.Diagnostics.Select(finding => finding.Rule));
        }
    }

    [Fact]
    public async Task All_ways_out_write_the_same()
    {
        var record = NegotiationJson.Read(Text).Record!;
        var text = NegotiationJson.Write(record);
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();

        NegotiationJson.Write(record, buffer);
        await NegotiationJson.WriteAsync(stream, record, TestContext.Current.CancellationToken);

        Assert.Equal(text, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(buffer.WrittenSpan, stream.ToArray());
    }

    [Fact]
    public void On_one_line_text_and_bytes_are_the_same()
    {
        var record = NegotiationJson.Read(Text).Record!;
        var buffer = new ArrayBufferWriter<byte>();

        NegotiationJson.WriteCompact(record, buffer);

        Assert.Equal(Text, NegotiationJson.WriteCompact(record));
        Assert.Equal(Text, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static MemoryStream Stream() => new(Encoding.UTF8.GetBytes(Text));
}
