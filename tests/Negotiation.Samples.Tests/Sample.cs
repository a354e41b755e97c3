using System.Diagnostics;

namespace Negotiation.Samples.Tests;

/// <summary>Runs a sample as its reader would, and gives what it prints.</summary>
internal static class Sample
{
    /// <summary>What the sample prints to standard output.</summary>
    public static async Task<string> RunAsync(string name, params string[] arguments)
    {
        // The tests' own output folder ends in the same configuration and framework as the samples'.
        var output = Path.GetRelativePath(Repository.Path("tests/Negotiation.Samples.Tests"), AppContext.BaseDirectory);
        var program = Path.Combine(Repository.Path("samples"), name, output, $"{name}.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return printed.ReplaceLineEndings("\n");
    }
}
