using System.CommandLine;
using System.CommandLine.Help;

namespace Negotiation.Cli;

/// <summary>The command <c>negotiation</c>, apart from the console that it runs in.</summary>
internal static class NegotiationCommand
{
    private const string Name = "negotiation";

    /// <summary>A path may begin with <c>@</c>: it names a file, not a list of arguments.</summary>
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line to its exit code; whatever fails becomes a message on the error stream.</summary>
    /// <param name="arguments">The words after the name of the command.</param>
    /// <param name="streams">Where it reads and writes.</param>
    /// <param name="cancellationToken">Stops it, as Ctrl+C does.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, ConsoleStreams streams, CancellationToken cancellationToken = default)
    {
        try
        {
            var parsed = Build(streams).Parse(arguments, Parser);
            var faults = UsageFaults.Of(parsed);
            var code = faults.Count > 0
                ? RefuseUsage(parsed, faults, streams)
                : await parsed.InvokeAsync(Invocation(streams), cancellationToken);
            await streams.Output.Writer.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (OperationCanceledException)
        {
            return Refuse(streams, "stopped.", ExitCode.Stopped);
        }
        catch (UnusableException fault)
        {
            return Refuse(streams, fault.Message, ExitCode.Unusable);
        }
        catch (IOException fault)
        {
            return Refuse(streams, $"the result cannot be written ({fault.Message.TrimEnd('.')}): make room, or write elsewhere.", ExitCode.Unusable);
        }
        catch (OutOfMemoryException)
        {
            return Refuse(streams, "the input is too large for the memory of this machine: split it.", ExitCode.Unusable);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return Refuse(
                streams,
                $"the program failed with {failure.GetType().Name}: {failure.Message} That is a fault of the program: please report it.",
                ExitCode.Unusable);
        }
    }

    private static Command Build(ConsoleStreams streams) =>
        new(
            Name,
            "Makes records of negotiations from drafts, checks, shows, lays out, merges and verifies them, finds quoted words in their sources, "
            + "answers what is so on a day, and leaves out what may not be passed on. "
            + "Exit codes: 0 good, 1 the content has errors, 2 the input cannot be read or the usage is wrong.")
        {
            new NewCommand(streams),
            new AnchorCommand(streams),
            new DraftCommand(streams),
            new AddCommand(streams),
            new WorkbookCommand(streams),
            new CompareCommand(streams),
            new ValidateCommand(streams),
            new ShowCommand(streams),
            new FormatCommand(streams),
            new MergeCommand(streams),
            new AskCommand(streams),
            new AnswersCommand(
                "positions",
                "Where each party stands on each thing, since when, and whether that hardened or softened.",
                "Positions",
                static state => [.. state.Positions],
                streams),
            new AnswersCommand(
                "table",
                "How far each proposal has come for each party, and what was promised and is overdue.",
                "The table",
                static state => [.. state.Table, .. state.Obligations],
                streams),
            new AnswersCommand(
                "timeline",
                "What was said and what came to pass, in order as far as dates settle it.",
                "Timeline",
                static state => [.. state.Timeline],
                streams),
            new ChangesCommand(streams),
            new WhyCommand(streams),
            new RedactCommand(streams),
            new TablesCommand(streams),
            new ReportCommand(streams),
            new BargainCommand(streams),
            new SchemaCommand(streams),
            new VerifyCommand(streams),
            new QuoteCommand(streams),
            new DateCommand(streams),
            new HelpOption { Recursive = true, Action = new HelpAction { MaxWidth = Page.Width } },
            new VersionOption(),
        };

    private static InvocationConfiguration Invocation(ConsoleStreams streams) => new()
    {
        Output = streams.Output.Writer,
        Error = streams.Error.Writer,
        EnableDefaultExceptionHandler = false,
    };

    private static int RefuseUsage(ParseResult parsed, IReadOnlyList<string> faults, ConsoleStreams streams)
    {
        foreach (var fault in faults)
        {
            streams.Complain(fault);
        }

        streams.Error.Line($"Run '{PathOf(parsed.CommandResult.Command)} --help' for what it takes.");
        return ExitCode.Unusable;
    }

    /// <summary>The command with those above it.</summary>
    private static string PathOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } above ? $"{PathOf(above)} {command.Name}" : command.Name;

    private static int Refuse(ConsoleStreams streams, string message, int code)
    {
        streams.Complain(message);
        return code;
    }
}
