namespace Negotiation.Samples.Tests;

public sealed class SampleTests
{
    [Fact]
    public async Task AskAndExplain_prints_what_changed_and_on_what_an_answer_rests() => Approval.Matches(
        "tests/Negotiation.Samples.Tests/AskAndExplain.approved.txt", await Sample.RunAsync("AskAndExplain", "seeds/istanbul-2025/record.json"));

    [Fact]
    public async Task BuildAndWrite_prints_the_record_that_it_built() =>
        Approval.Matches("tests/Negotiation.Samples.Tests/BuildAndWrite.approved.txt", await Sample.RunAsync("BuildAndWrite"));

    [Fact]
    public async Task DraftWithAModel_prints_each_round_until_there_is_a_record() =>
        Approval.Matches("tests/Negotiation.Samples.Tests/DraftWithAModel.approved.txt", await Sample.RunAsync("DraftWithAModel"));

    [Fact]
    public async Task CarryUnknownKinds_writes_back_what_it_does_not_know() =>
        Approval.Matches("tests/Negotiation.Samples.Tests/CarryUnknownKinds.approved.txt", await Sample.RunAsync("CarryUnknownKinds"));

    [Fact]
    public async Task ReadAndAsk_prints_what_the_readme_says() =>
        Assert.Equal(Readme.Block("text"), await Sample.RunAsync("ReadAndAsk", "seeds/istanbul-2025/record.json"));

    [Fact]
    public void The_code_of_the_readme_is_that_of_ReadAndAsk() => Assert.Contains(
        Readme.Block("csharp"),
        File.ReadAllText(Repository.Path("samples/ReadAndAsk/Program.cs")).ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    [Fact]
    public void The_readme_gives_two_commands() => Assert.Equal(
        """
        dotnet run --project src/Negotiation.Cli -- show seeds/istanbul-2025/record.json
        dotnet test

        """,
        string.Concat(Readme.Blocks("sh")));
}
