namespace Negotiation.Cli.Tests;

public sealed class PageTests
{
    [Fact]
    public void A_long_line_goes_on_under_its_own_words()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 40));

        var lines = Write(page => page.Line(words, indent: 4)).TrimEnd('\n').Split('\n');

        Assert.All(lines, line => Assert.True(line.Length <= Page.Width, line));
        Assert.StartsWith("    word", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("      word", lines[1], StringComparison.Ordinal);
        Assert.Equal(words, string.Join(' ', lines.Select(line => line.Trim())));
    }

    [Fact]
    public void A_word_that_is_too_long_is_not_broken() =>
        Assert.Equal(new string('x', 200) + "\n", Write(page => page.Line(new string('x', 200))));

    [Fact]
    public void What_a_terminal_would_obey_is_made_visible() =>
        Assert.Equal("\uFFFD[31mred\n", Write(page => page.Line("\u001b[31mred")));

    [Fact]
    public void Colours_are_for_consoles_only()
    {
        Assert.Contains("\u001b[", Write(page => page.Line("wrong", Ink.Error), isColoured: true), StringComparison.Ordinal);
        Assert.Equal("wrong\n", Write(page => page.Line("wrong", Ink.Error)));
    }

    [Fact]
    public void A_message_is_one_line_unless_people_read_it()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 40));

        Assert.Equal(words + "\n", Write(page => page.Message(words)));
        Assert.Equal(4, Write(page => page.Message(words), isConsole: true).Split('\n').Length);
    }

    private static string Write(Action<Page> write, bool isColoured = false, bool isConsole = false)
    {
        using var writer = new StringWriter();
        write(new Page(writer, isColoured, isConsole));
        return writer.ToString();
    }
}
