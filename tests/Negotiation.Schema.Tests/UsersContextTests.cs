using System.Text.Json;
using Negotiation.Model.Json;

namespace Negotiation.Schema.Tests;

public sealed class UsersContextTests
{
    private const string Text =
        """
        {"reader":"desk","record":{"schemaVersion":1,"id":"talks","title":"Talks","parties":[{"id":"north","kind":"clan","name":"North","colour":1.50}]},"earlier":null,"for":"north","present":[{"id":"north","kind":"state","name":"North"}],"figures":{"released":300,"held":{"kind":"about","value":1.50}}}
        """;

    [Fact]
    public void A_users_class_is_read_and_written_back_letter_by_letter()
    {
        var briefing = JsonSerializer.Deserialize(Text, BriefingContext.Default.Briefing)!;

        Assert.Equal("North", briefing.Record.Parties[0].Name);
        Assert.Equal(new About { Value = 1.50m }, briefing.Figures["held"]);
        Assert.Equal(Text, JsonSerializer.Serialize(briefing, BriefingContext.Default.Briefing));
    }

    [Fact]
    public void A_stream_is_read_as_well()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Text));

        Assert.Equal("talks", JsonSerializer.Deserialize(stream, BriefingContext.Default.Briefing)!.Record.Id.Text);
    }

    [Fact]
    public void All_errors_come_at_once_each_with_its_pointer()
    {
        var text = Text.Replace("\"id\":\"north\",\"kind\":\"clan\"", "\"id\":\"The north\",\"kind\":5", StringComparison.Ordinal);

        var refusal = Assert.Throws<NegotiationJsonException>(() => JsonSerializer.Deserialize(text, BriefingContext.Default.Briefing));

        Assert.Equal("$.record", refusal.Path);
        Assert.Equal(
            ["NEG2004 /parties/0/id", "NEG1005 /parties/0/kind"],
            refusal.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Code} {finding.Pointer}"));
    }
}
