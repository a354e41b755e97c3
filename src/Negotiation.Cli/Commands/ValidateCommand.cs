using System.CommandLine;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary><c>validate FILE...</c>: what is wrong with records.</summary>
internal sealed class ValidateCommand : Command
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "The records; '-' reads standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Unknown members and kinds, and warnings, count as errors for the exit code.",
    };

    private readonly FormatOption format = new();
    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public ValidateCommand(ConsoleStreams streams)
        : base("validate", "Holds records against all rules, and writes what it finds to standard output.")
    {
        this.streams = streams;
        Add(files);
        Add(strict);
        Add(format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var verdicts = new List<Verdict>();
        var allRead = true;
        foreach (var path in parsed.GetRequiredValue(files))
        {
            try
            {
                var file = new InputFile(path);
                var result = NegotiationJson.Validate((await file.ReadAsync(streams, cancellationToken)).Span);
                verdicts.Add(new Verdict(file, result.Diagnostics, parsed.GetValue(strict)));
            }
            catch (UnusableException fault)
            {
                streams.Complain(fault.Message);
                allRead = false;
            }
        }

        Write(verdicts, parsed.GetValue(format));
        return allRead ? verdicts.Select(verdict => verdict.ExitCode).DefaultIfEmpty().Max() : ExitCode.Unusable;
    }

    private void Write(List<Verdict> verdicts, OutputFormat chosen)
    {
        if (chosen == OutputFormat.Json)
        {
            streams.Output.Write(VerdictJson.Of(verdicts));
            return;
        }

        foreach (var verdict in verdicts)
        {
            DiagnosticText.Write(streams.Output, verdict.File.Name, verdict.Diagnostics);
            streams.Output.Line($"{verdict.File.Name}: {verdict.Words}", verdict.IsGood ? Ink.Good : Ink.Error);
        }
    }
}
