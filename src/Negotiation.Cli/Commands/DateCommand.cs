using System.CommandLine;

namespace Negotiation.Cli;

/// <summary><c>date TEXT...</c>: what EDTF dates mean.</summary>
internal sealed class DateCommand : Command
{
    private readonly Argument<string[]> texts = new("TEXT")
    {
        Description = "Dates of ISO 8601-2 (EDTF), such as 2025-05-19, 2025-05~ or 2025/..",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly FormatOption format = new();
    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public DateCommand(ConsoleStreams streams)
        : base("date", "Says what EDTF dates mean: the first and last day, what is uncertain or approximate, the level.")
    {
        this.streams = streams;
        Add(texts);
        Add(format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        List<DateReading> readings = [.. parsed.GetRequiredValue(texts).Select(DateReading.Of)];
        if (parsed.GetValue(format) == OutputFormat.Json)
        {
            streams.Output.Write(DateJson.Of(readings));
        }
        else
        {
            DateText.Write(streams.Output, readings);
        }

        return readings.TrueForAll(reading => reading.Date is not null) ? ExitCode.Good : ExitCode.ContentHasErrors;
    }
}
