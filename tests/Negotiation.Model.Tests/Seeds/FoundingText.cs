using System.Text;
using Xunit;

namespace Negotiation.Model.Tests.Seeds;

/// <summary>The text of the founding report, which is not ours to publish; places count code points, as spans do.</summary>
internal sealed class FoundingText
{
    private readonly Rune[] runes;

    private FoundingText(string text) => runes = [.. text.EnumerateRunes()];

    public int CodePoints => runes.Length;

    /// <summary>The text, known by the hash in the record; skips where there is no copy.</summary>
    public static FoundingText ReadOrSkip()
    {
        var folder = SharedPath.FindOrSkip("seeds", "the spans of the seed were not held against the text of the report");
        var texts = Directory.EnumerateFiles(folder, "*.txt").Select(path => Encoding.UTF8.GetString(File.ReadAllBytes(path)));
        return new FoundingText(Assert.Single(texts, text => TextSpan.HashOf(text) == Istanbul.Article.Text?.Sha256));
    }

    /// <summary>What stands from one code point up to another.</summary>
    public string Between(int start, int end) => string.Concat(runes[start..end]);
}
