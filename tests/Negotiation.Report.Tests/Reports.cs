using Negotiation.Cli;
using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Report.Tests;

/// <summary>Reports written by the command, in a folder of their own.</summary>
public sealed class Reports : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("negotiation-report-");
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    /// <summary>The two seeds on the talks of May 2025.</summary>
    internal static string[] Istanbul { get; } = [Repository.Path("seeds/istanbul-2025/record.json"), Repository.Path("seeds/istanbul-2025-sources/record.json")];

    /// <summary>The record that the two seeds are together.</summary>
    internal static NegotiationRecord IstanbulRecord { get; } =
        NegotiationRecord.Merge([.. Istanbul.Select(path => NegotiationJson.Read(File.ReadAllBytes(path)).Record!)]).Record!;

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>The path of the report of some files; it is written once.</summary>
    internal async Task<string> OfAsync(params string[] files)
    {
        var key = string.Join('\n', files);
        if (!written.TryGetValue(key, out var page))
        {
            page = Place($"report-{written.Count}.html");
            var run = await RunAsync(["report", .. files, "--output", page]);
            Assert.Equal((0, ""), (run.ExitCode, run.Output));
            written[key] = page;
        }

        return page;
    }

    /// <summary>The path of the report of a record.</summary>
    internal async Task<string> OfAsync(NegotiationRecord record)
    {
        var file = Place($"{record.Id}.json");
        await File.WriteAllTextAsync(file, NegotiationJson.Write(record), TestContext.Current.CancellationToken);
        return await OfAsync(file);
    }

    /// <summary>The path that a file of the folder has or would have.</summary>
    internal string Place(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Runs the command in this process.</summary>
    internal static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var streams = new ConsoleStreams(Stream.Null, new Page(output, isColoured: false), new Page(error, isColoured: false));
        var code = await NegotiationCommand.RunAsync(arguments, streams, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
