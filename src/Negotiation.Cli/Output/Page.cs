using Spectre.Console;

namespace Negotiation.Cli;

/// <summary>Writes lines that fit 100 columns, with colours only where there is a console to show them.</summary>
internal sealed class Page
{
    /// <summary>How wide a line may be.</summary>
    public const int Width = 100;

    private readonly IAnsiConsole? console;

    /// <summary>A page on a writer.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="isColoured">Whether the writer ends in a console that shows colours.</param>
    /// <param name="isConsole">Whether the writer ends in a console, where people read.</param>
    public Page(TextWriter writer, bool isColoured, bool isConsole = false)
    {
        Writer = writer;
        IsConsole = isConsole;
        console = isColoured ? ConsoleOn(writer) : null;
    }

    /// <summary>What the page is written on.</summary>
    public TextWriter Writer { get; }

    /// <summary>Whether people read it as it is, and not programs that look for lines.</summary>
    public bool IsConsole { get; }

    /// <summary>Writes a line, and goes on in more lines where it is too long.</summary>
    /// <param name="text">The text; its own line feeds count as spaces.</param>
    /// <param name="ink">What it is.</param>
    /// <param name="indent">How far it stands from the margin.</param>
    /// <param name="hang">How much farther its further lines stand.</param>
    public void Line(string text, Ink ink = Ink.Plain, int indent = 0, int hang = 2)
    {
        var margin = indent;
        foreach (var line in Wrapping.Lines(text, Width - indent, Width - indent - hang))
        {
            Put(new string(' ', margin) + line, ink);
            margin = indent + hang;
        }
    }

    /// <summary>Writes a message, which is one line for programs and as many as it takes for people.</summary>
    public void Message(string text, Ink ink = Ink.Plain)
    {
        if (IsConsole)
        {
            Line(text, ink);
        }
        else
        {
            Put(string.Concat(Wrapping.Lines(text, int.MaxValue, int.MaxValue)), ink);
        }
    }

    /// <summary>Leaves a line empty.</summary>
    public void Gap() => Writer.Write('\n');

    /// <summary>Writes a text as it is.</summary>
    public void Write(string text) => Writer.Write(text);

    private static IAnsiConsole ConsoleOn(TextWriter writer)
    {
        var created = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(writer),
        });

        // Lines are broken before they come here.
        created.Profile.Width = int.MaxValue;
        return created;
    }

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Heading => new Style(decoration: Decoration.Bold),
        Ink.Aside => new Style(decoration: Decoration.Dim),
        Ink.Good => new Style(foreground: Color.Green),
        Ink.Warning => new Style(foreground: Color.Yellow),
        Ink.Error => new Style(foreground: Color.Red),
        _ => Style.Plain,
    };

    private void Put(string line, Ink ink)
    {
        if (console is null || ink == Ink.Plain)
        {
            Writer.Write(line);
        }
        else
        {
            console.Write(new Text(line, StyleOf(ink)));
        }

        Writer.Write('\n');
    }
}
