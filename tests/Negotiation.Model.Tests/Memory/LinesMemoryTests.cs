using System.Text;
using Negotiation.Model.Json;
using Negotiation.Model.Tests.Json;

namespace Negotiation.Model.Tests.Memory;

[Collection(nameof(MemoryTests))]
[Slow]
public sealed class LinesMemoryTests(ITestOutputHelper output)
{
    private const long Length = 20_000_000;

    [Fact]
    public async Task A_long_stream_needs_no_more_than_its_longest_line()
    {
        byte[] line = [.. Encoding.UTF8.GetBytes(DomainJson.WriteCompact(Istanbul.Record)), (byte)'\n'];
        var lines = Length / line.Length;

        // The least of three: what else the process does meanwhile, such as reporting the tests before, can only add to it.
        var least = long.MaxValue;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            least = Math.Min(least, await MostInUseAsync(line, lines));
        }

        output.WriteLine($"{lines} lines of {line.Length} bytes: {least} bytes in use at most.");
        Assert.True(least < 10 * line.Length + 500_000, $"{least} bytes are in use.");
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

    private static async Task<long> MostInUseAsync(byte[] line, long lines)
    {
        await using var stream = new RepeatingStream(line, lines * line.Length);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        long count = 0;
        await foreach (var read in NegotiationJson.ReadLinesAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.NotNull(read.Result.Record);
            if (++count % 100 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(lines, count);
        return most;
    }
}
