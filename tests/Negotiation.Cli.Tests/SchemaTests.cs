using Negotiation.Model.Json;

namespace Negotiation.Cli.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task The_schema_is_that_of_the_library() =>
        Assert.Equal(new CommandRun(0, NegotiationSchema.Text, ""), await CommandRun.OfAsync("schema"));

    [Fact]
    public async Task That_of_the_answers_too() =>
        Assert.Equal(new CommandRun(0, AnswerJson.SchemaText, ""), await CommandRun.OfAsync("schema", "--of", "answers"));

    [Fact]
    public async Task Nothing_else_has_one()
    {
        var run = await CommandRun.OfAsync("schema", "--of", "weather");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'weather' has no schema: write 'record', 'answers', 'draft' or 'strict'.", run.Error, StringComparison.Ordinal);
    }
}
