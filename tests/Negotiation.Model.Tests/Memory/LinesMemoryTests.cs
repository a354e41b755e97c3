using System.Text;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Memory;

[Collection(nameof(MemoryTests))]
public sealed class LinesMemoryTests(ITestOutputHelper output)
{
    private const long Length = 20_000_000;

    [Fact]
    public async Task A_long_stream_needs_no_more_than_its_longest_line()
    {
        byte[] line = [.. Encoding.UTF8.GetBytes(DomainJson.WriteCompact(Istanbul.Record)), (byte)'\n'];
        await using var stream = new RepeatingStream(line, Length / line.Length * line.Length);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        long lines = 0;

        await foreach (var read in NegotiationJson.ReadLinesAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.NotNull(read.Result.Record);
            if (++lines % 100 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        output.WriteLine($"{lines} lines of {line.Length} bytes: {most} bytes in use at most.");
        Assert.Equal(Length / line.Length, lines);
        Assert.True(most < 10 * line.Length + 500_000, $"{most} bytes are in use.");
    }

    [Fact]
    public async Task A_line_without_an_end_needs_no_more_than_the_limit()
    {
        await using var stream = new RepeatingStream("x"u8.ToArray(), Length * 10);
        LineResult? only = null;

        var peak = PeakMemory.Of(() => only = Assert.Single(
            NegotiationJson.ReadLinesAsync(stream, new ReadOptions { MaxBytes = 1 << 20 }, cancellationToken: TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken)));

        output.WriteLine($"A line of {Length * 10} bytes: {peak} bytes in use at most.");
        Assert.Equal(RuleBook.TooLarge, only!.Result.Diagnostics[0].Rule);
        Assert.True(peak < 8 << 20, $"{peak} bytes are in use.");
    }
}
