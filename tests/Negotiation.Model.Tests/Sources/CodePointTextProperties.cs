using System.Text;
using FsCheck.Xunit;

namespace Negotiation.Model.Tests.Sources;

public sealed class CodePointTextProperties
{
    private static readonly string[] Letters = ["a", "é", "e\u0301", "\r\n", "\uFEFF", "🕊", "𝔸"];

    [Property]
    public void What_stands_between_two_code_points_is_what_counting_them_one_by_one_gives(byte[] choices, byte start, byte length)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var text = string.Concat(choices.Select(choice => Letters[choice % Letters.Length]));
        Rune[] runes = [.. text.EnumerateRunes()];
        var points = new CodePointText(text);

        Assert.Equal(runes.Length, points.Count);
        Assert.Equal(
            start + length <= runes.Length ? string.Concat(runes[start..(start + length)].Select(rune => rune.ToString())) : null,
            points.Between(start, start + length));
    }

    [Property]
    public void Halves_of_surrogate_pairs_count_as_one(string? text) =>
        Assert.Equal((text ?? "").EnumerateRunes().Count(), new CodePointText(text ?? "").Count);
}
