using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Negotiation.Model.Tests.Sources;

[Slow]
public sealed class QuoteSpeedTests(ITestOutputHelper output)
{
    private const int Quotes = 300;

    /// <summary>The least time that is compared: below it, a machine that is busy decides.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(30);

    [Fact]
    public void Quotes_that_are_nowhere_take_at_most_ten_times_as_long()
    {
        var text = Words(100_000);
        string[] words = text.Split(' ');
        var random = new Random(1);
        string[][] quotes = [.. Enumerable.Range(0, Quotes).Select(_ => words[random.Next(words.Length - 12)..][..12])];
        string[] there = [.. quotes.Select(quote => string.Join(' ', quote))];
        string[] nowhere = [.. quotes.Select(quote => string.Join(' ', [.. quote[..5], "zebra", .. quote[6..]]))];

        var (found, missed) = (Fastest(text, there, isFound: true), Fastest(text, nowhere, isFound: false));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.TotalMilliseconds} ms and {missed.TotalMilliseconds} ms"));
        Assert.True(missed < 10 * (found > Least ? found : Least), string.Create(CultureInfo.InvariantCulture, $"{found} and {missed}"));
    }

    private static TimeSpan Fastest(string text, string[] quotes, bool isFound) => Enumerable.Range(0, 3).Min(_ =>
    {
        var clock = Stopwatch.StartNew();
        var source = new SourceText("gazette", text);
        Assert.All(quotes, quote => Assert.Equal(isFound, source.Quote(quote).IsFound));
        return clock.Elapsed;
    });

    private static string Words(int length)
    {
        var random = new Random(2);
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(random.Next(20) == 0 ? "não " : "word").Append(random.Next(2_000)).Append(random.Next(15) == 0 ? ". " : " ");
        }

        return text.ToString();
    }
}
