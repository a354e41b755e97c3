using System.Text;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

public sealed class LinesTests
{
    private const string Good = """{"schemaVersion":1,"id":"a","title":"A"}""";

    [Theory]
    [InlineData("", "")]
    [InlineData("\n \n\t\r\n", "")]
    [InlineData("\uFEFF", "")]
    [InlineData(Good, "1")]
    [InlineData(Good + "\n", "1")]
    [InlineData("\uFEFF" + Good + "\n" + Good, "1 2")]
    [InlineData(Good + "\r\n" + Good + "\r\n", "1 2")]
    [InlineData("\n" + Good + "\n\n\r\n" + Good, "2 5")]
    [InlineData(Good + "\n{\n" + Good, "1 2:NEG1001 3")]
    [InlineData(Good + "\n" + Good + Good + "\n" + Good, "1 2:NEG1001 3")]
    [InlineData("null\n" + Good, "1:NEG1007 2")]
    public async Task A_line_is_a_record_and_one_that_is_none_does_not_stop_the_others(string text, string expected) =>
        Assert.Equal(expected, Words(await ReadAsync(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public async Task What_a_stream_gives_byte_by_byte_is_read_the_same()
    {
        var text = Encoding.UTF8.GetBytes("\uFEFF" + Good + "\r\n\n{\n" + Good);
        await using var slow = new PiecewiseStream(text, 1);

        Assert.Equal(Words(await ReadAsync(text)), Words(await NegotiationJson.ReadLinesAsync(slow, cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_line_that_is_not_utf8_does_not_stop_the_others()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(Good + "\n{\"x\":\""), 0xFF, .. Encoding.UTF8.GetBytes("\"}\n" + Good)];

        Assert.Equal("1 2:NEG1002 3", Words(await ReadAsync(text)));
    }

    [Fact]
    public async Task Findings_have_the_line_in_the_stream_and_the_column_in_the_line()
    {
        var results = await ReadAsync(Encoding.UTF8.GetBytes(Good + "\n\n" + """{"schemaVersion":1,"id":"Ä b","title":"A"}"""));

        var finding = Assert.Single(results[1].Result.Diagnostics.AsEnumerable());
        Assert.Equal((3L, 3, 25), (results[1].Line, finding.Line, finding.Column));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(1_000_000)]
    public async Task A_line_longer_than_the_limit_is_passed_over(int excess)
    {
        var options = new ReadOptions { MaxBytes = 70_000 };
        var longLine = Good.Replace("\"A\"", $"\"{new string('x', 70_000 - Good.Length + 1 + excess)}\"", StringComparison.Ordinal);

        var results = await ReadAsync(Encoding.UTF8.GetBytes($"\uFEFF{longLine}\r\n{Good}\n{longLine}"), options);

        Assert.Equal(excess == 0 ? "1 2 3" : "1:NEG1015 2 3:NEG1015", Words(results));
        Assert.All(results.Where(line => line.Result.HasErrors), line =>
        {
            var finding = Assert.Single(line.Result.Diagnostics.AsEnumerable());
            Assert.Equal("the line has more than the 70000 bytes that are allowed, and was passed over: split it, or raise the limit.", finding.Message);
            Assert.Equal(("", 1), (finding.Pointer, finding.Column));
        });
    }

    [Fact]
    public async Task Validation_has_the_same_limits()
    {
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Good + "\n" + Good.Replace("\"A\"", "\"A longer title\"", StringComparison.Ordinal)));

        var results = await NegotiationJson.ValidateLinesAsync(stream, new ReadOptions { MaxBytes = Good.Length }, cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("1 2:NEG1015", Words(results));
    }

    /// <summary>So a caller with a thread of its own, such as a window, may wait on it without a standstill.</summary>
    /// <param name="from">The read or write for which the library has to wait.</param>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Nothing_comes_back_to_the_context_of_the_caller(int from)
    {
        var caller = new CountingContext();
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(caller);
        Task all;
        try
        {
            all = Task.WhenAll(ReadSlowlyAsync(from), ReadLinesSlowlyAsync(from), WriteLinesSlowlyAsync(from));
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        await all;
        Assert.Equal(0, caller.Posts);
    }

    [Fact]
    public async Task Validation_holds_every_line_against_all_rules()
    {
        const string Dangling = """{"schemaVersion":1,"id":"a","title":"A","statements":[{"id":"s","by":[{"for":"x"}],"act":"reject","on":["issue:y"],"evidence":[{"source":"z","wording":"paraphrase"}]}]}""";
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Good + "\n" + Dangling + "\n{}"));

        var results = await NegotiationJson.ValidateLinesAsync(stream, cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.All(results[1].Result.Diagnostics, finding => Assert.Equal(2, finding.Line));
        Assert.Contains(results[1].Result.Diagnostics, finding => finding.Rule == RuleBook.Dangling);
        Assert.Equal((3, 1), (results[2].Result.Diagnostics[^1].Line, results[2].Result.Diagnostics[^1].Column));
        Assert.Equal(RuleBook.RulesNotChecked, results[2].Result.Diagnostics[^1].Rule);
    }

    [Fact]
    public async Task Progress_counts_bytes_and_lines_to_the_end()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Good + "\n", 10)));
        await using var stream = new PiecewiseStream(text, 100);
        var stated = new Stated();

        await foreach (var _ in NegotiationJson.ReadLinesAsync(stream, progress: stated, cancellationToken: TestContext.Current.CancellationToken))
        {
            // Only the progress matters.
        }

        Assert.Equal(new LineProgress { Bytes = text.Length, Lines = 10 }, stated.Steps[^1]);
        Assert.Equal(stated.Steps.OrderBy(step => step.Bytes).ThenBy(step => step.Lines), stated.Steps);
        Assert.Equal(100, stated.Steps[0].Bytes);
        Assert.True(stated.Steps.Count > 4, "Progress was told once only.");
    }

    [Fact]
    public async Task Reading_stops_when_it_is_told()
    {
        using var stop = new CancellationTokenSource();
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Good + "\n" + Good + "\n"));
        var read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in NegotiationJson.ReadLinesAsync(stream, cancellationToken: stop.Token))
            {
                read++;
                await stop.CancelAsync();
            }
        });
        Assert.Equal(1, read);
    }

    [Fact]
    public async Task What_was_written_line_by_line_is_read_back()
    {
        NegotiationRecord[] records =
        [
            NegotiationJson.Read(Good).Record!,
            NegotiationJson.Read("""{"schemaVersion":1,"id":"b","title":"Two\nlines","x":{ "y" : "\n" }}""").Record!,
        ];
        await using var stream = new MemoryStream();

        await NegotiationJson.WriteLinesAsync(stream, records.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        await NegotiationJson.WriteLineAsync(stream, records[0], TestContext.Current.CancellationToken);

        var text = stream.ToArray();
        Assert.Equal(3, text.Count(b => b == '\n'));
        Assert.EndsWith("\n", Encoding.UTF8.GetString(text), StringComparison.Ordinal);
        Assert.Equal([.. records, records[0]], (await ReadAsync(text)).Select(line => line.Result.Record!));
    }

    [Fact]
    public async Task A_record_that_comes_in_pieces_is_read_whole()
    {
        await using var stream = new PiecewiseStream(Encoding.UTF8.GetBytes(Good), 7);

        var read = await NegotiationJson.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(NegotiationJson.Read(Good).Record, read.Record!);
    }

    [Fact]
    public async Task A_stream_longer_than_the_limit_is_not_read_to_its_end()
    {
        await using var stream = new RepeatingStream("x"u8.ToArray(), 1L << 40);

        var read = await NegotiationJson.ReadAsync(stream, new ReadOptions { MaxBytes = 1000 }, TestContext.Current.CancellationToken);

        Assert.Equal(RuleBook.TooLarge, Assert.Single(read.Diagnostics.AsEnumerable()).Rule);
    }

    private static async Task<List<LineResult>> ReadAsync(byte[] text, ReadOptions? options = null)
    {
        await using var stream = new MemoryStream(text);
        return await NegotiationJson.ReadLinesAsync(stream, options, cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }

    private static async Task ReadSlowlyAsync(int from)
    {
        await using var stream = new WaitingStream(Encoding.UTF8.GetBytes(Good), Good.Length / 2, from);
        await NegotiationJson.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken).ConfigureAwait(false);
    }

    private static async Task ReadLinesSlowlyAsync(int from)
    {
        await using var stream = new WaitingStream(Encoding.UTF8.GetBytes($"{Good}\n{Good}"), Good.Length / 2, from);
        await foreach (var _ in NegotiationJson.ReadLinesAsync(stream, cancellationToken: TestContext.Current.CancellationToken).ConfigureAwait(false))
        {
            // Only where it comes back to matters.
        }
    }

    private static async Task WriteLinesSlowlyAsync(int from)
    {
        await using var stream = new WaitingStream([], 0, from);
        await NegotiationJson.WriteLinesAsync(stream, Slowly(NegotiationJson.Read(Good).Record!, from), TestContext.Current.CancellationToken).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<NegotiationRecord> Slowly(NegotiationRecord record, int from)
    {
        yield return record;
        if (from > 2)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken).ConfigureAwait(false);
        }

        yield return record;
    }

    private static string Words(IEnumerable<LineResult> results) => string.Join(
        ' ',
        results.Select(line => line.Result.HasErrors ? $"{line.Line}:{line.Result.Diagnostics[0].Code}" : $"{line.Line}"));

    private sealed class Stated : IProgress<LineProgress>
    {
        public List<LineProgress> Steps { get; } = [];

        public void Report(LineProgress value) => Steps.Add(value);
    }
}
