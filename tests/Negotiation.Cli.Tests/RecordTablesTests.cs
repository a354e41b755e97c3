using Negotiation.Model;
using Negotiation.Model.Json;
using Negotiation.Tables;
using NodaTime;
using PublicApiGenerator;

namespace Negotiation.Cli.Tests;

/// <summary>The tables as a developer gets them, from the package.</summary>
public sealed class RecordTablesTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() => Approval.Matches(
        "tests/Negotiation.Cli.Tests/Negotiation.Tables.approved.txt",
        typeof(RecordTables).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim() + "\n");

    [Fact]
    public async Task The_package_gives_what_the_command_writes()
    {
        using var workspace = new Workspace();
        var seed = Repository.Path("seeds/istanbul-2025/record.json");
        var run = await CommandRun.OfAsync("tables", seed, "--on", "2025-05-17", "--output", workspace.Place("tables"));
        var tables = RecordTables.Of(new Ledger(NegotiationJson.Read(await File.ReadAllBytesAsync(seed, TestContext.Current.CancellationToken)).Record!), new LocalDate(2025, 5, 17));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(10, tables.All.Count);
        Assert.Equal(tables.Metadata, await File.ReadAllTextAsync(workspace.Place("tables/" + RecordTables.MetadataFile), TestContext.Current.CancellationToken));
        foreach (var table in tables.All)
        {
            Assert.Equal(table.Name + ".csv", table.File);
            Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count));
            Assert.Equal(table.ToCsv(), await File.ReadAllBytesAsync(workspace.Place("tables/" + table.File), TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void No_record_is_refused() => Assert.Throws<ArgumentNullException>(() => RecordTables.Of(null!));
}
