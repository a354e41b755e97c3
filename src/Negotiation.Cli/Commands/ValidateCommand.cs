using System.CommandLine;
using Negotiation.Model.Json;

namespace Negotiation.Cli;

/// <summary><c>validate FILE...</c>: what is wrong with records.</summary>
internal sealed class ValidateCommand : Command
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "The records; '-' reads standard input. A file that ends in .ndjson has a record on each line.",
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
        using var report = ValidationReport.For(parsed.GetValue(format), streams.Output);
        var code = ExitCode.Good;
        foreach (var path in parsed.GetRequiredValue(files))
        {
            try
            {
                var file = new InputFile(path);
                var verdict = new Verdict(parsed.GetValue(strict));
                await (file.HasLines
                    ? ValidateLinesAsync(file, verdict, report, cancellationToken)
                    : ValidateAsync(file, verdict, report, cancellationToken));
                report.End(file, verdict);
                code = Math.Max(code, verdict.ExitCode);
            }
            catch (UnusableException fault)
            {
                streams.Complain(fault.Message);
                code = ExitCode.Unusable;
            }
        }

        report.Close();
        return code;
    }

    private async Task ValidateAsync(InputFile file, Verdict verdict, ValidationReport report, CancellationToken cancellationToken)
    {
        var result = NegotiationJson.Validate((await file.ReadAsync(streams, cancellationToken)).Span);
        report.Begin(file);
        report.Add(file, result.Diagnostics);
        verdict.AddFile(result.Diagnostics);
    }

    private async Task ValidateLinesAsync(InputFile file, Verdict verdict, ValidationReport report, CancellationToken cancellationToken)
    {
        var progress = new ProgressLine(streams.Error, file.Name, streams.Time);
        var options = new ReadOptions { MaxBytes = streams.MaxBytes };
        await using var stream = file.Open();
        await using var lines = NegotiationJson.ValidateLinesAsync(stream, options, progress, cancellationToken).GetAsyncEnumerator(cancellationToken);
        report.Begin(file);
        try
        {
            while (await file.NextAsync(lines))
            {
                var diagnostics = lines.Current.Result.Diagnostics;
                verdict.AddLine(diagnostics);
                if (diagnostics.Count > 0)
                {
                    progress.Clear();
                    report.Add(file, diagnostics);
                }
            }
        }
        catch (UnusableException)
        {
            report.Abandon();
            throw;
        }
        finally
        {
            progress.Clear();
        }
    }
}
