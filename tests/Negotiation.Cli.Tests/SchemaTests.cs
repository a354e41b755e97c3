using Negotiation.Model.Json;

namespace Negotiation.Cli.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task The_schema_is_that_of_the_library() =>
        Assert.Equal(new CommandRun(0, NegotiationSchema.Text, ""), await CommandRun.OfAsync("schema"));
}
