using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

public sealed class ReadMessageTests
{
    [Theory]
    [InlineData("""{"schemaVersion":1,"id":7,"title":"A"}""", "/id", "here stands a number, and a text such as 'northern-front' is wanted.")]
    [InlineData("""{"schemaVersion":1,"id":"a","title":true}""", "/title", "here stands true or false, and a text is wanted.")]
    [InlineData("""{"schemaVersion":1,"id":"a","title":[]}""", "/title", "here stands a list, and a text is wanted.")]
    [InlineData("""{"schemaVersion":1,"id":"a","title":{}}""", "/title", "here stands an object, and a text is wanted.")]
    [InlineData("""{"schemaVersion":1,"id":"a","title":"A","parties":"x"}""", "/parties", "here stands a text, and a list is wanted.")]
    [InlineData("""{"schemaVersion":1,"id":"a","title":"A","parties":[7]}""", "/parties/0", "here stands a number, and an object (Party) is wanted.")]
    [InlineData("""{"schemaVersion":0,"id":"a","title":"A"}""", "/schemaVersion", "schema versions count from 1: write 1.")]
    [InlineData("""{"schemaVersion":99,"id":"a","title":"A"}""", "/schemaVersion", "the record has schema version 99, and this library reads up to 1: use a newer version of it.")]
    [InlineData("""{"schemaVersion":1,"id":"a","title":"A","issues":[{"id":"i","name":"I","evidence":[{"source":"p","wording":"verbatim","span":{"start":-1,"end":2,"sha256":"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"}}]}]}""", "/issues/0/evidence/0/span/start", "-1 is not a whole number from 0 to 2147483647: write one.")]
    [InlineData("""{"schemaVersion":1,"id":"a","title":"A","proposals":[{"kind":"prisoner-exchange","id":"s","transfers":[{"count":{"kind":"about","value":1e3}}]}]}""", "/proposals/0/transfers/0/count/value", "1e3 cannot be kept digit by digit: write a number from 0 with at most 28 digits and without an exponent.")]
    [InlineData("""{"schemaVersion":1,"id":"a","title":"A","proposals":[{"kind":"prisoner-exchange","id":"s","transfers":[{"count":{"kind":"share","value":1}}]}]}""", "/proposals/0/transfers/0/count/value", "1 is not above 0 and below 1: write the share as a fraction; the whole has a word of its own.")]
    [InlineData("""{"schemaVersion":1,"id":"a","title":{"id":"b","x":[1]}}""", "/title", "here stands an object, and a text is wanted.")]
    [InlineData("""{"schemaVersion":1,"id":"a","title":" "}""", "/title", "the text is blank: write at least one visible character, or leave the member out.")]
    [InlineData("""{"schemaVersion":1,"id":"a","title":null}""", "/title", "here stands null, and a text is wanted: write one, or leave the member out where it is not required.")]
    [InlineData("  ", "", "there is nothing to read: give a text with a record in it.")]
    public void A_fault_is_told_with_its_remedy(string json, string pointer, string message)
    {
        var read = NegotiationJson.Read(json);
        var finding = Assert.Single(read.Diagnostics, finding => finding.Severity == Severity.Error);

        Assert.Equal((pointer, message), (finding.Pointer, finding.Message));
        Assert.Null(read.Record);
    }

    [Fact]
    public void Half_of_a_character_is_told_with_its_remedy()
    {
        var finding = Assert.Single(NegotiationJson.Read("""{"id":" """ + '\ud800').Diagnostics.AsEnumerable());

        Assert.Equal(("", 1, 9), (finding.Pointer, finding.Line, finding.Column));
        Assert.Equal("the text holds half of a surrogate pair: write the whole character.", finding.Message);
    }

    [Theory]
    [InlineData(0, "NEG1008")]
    [InlineData(2, "NEG1010")]
    public void A_version_that_never_was_is_not_a_newer_one(int version, string code) =>
        Assert.Equal(code, Assert.Single(NegotiationJson.Read($$"""{"schemaVersion":{{version}},"id":"a","title":"A"}""").Diagnostics.AsEnumerable()).Code);

    [Fact]
    public void What_is_wrong_with_the_whole_text_is_told_with_its_remedy()
    {
        var tooLong = NegotiationJson.Read("{ }", new ReadOptions { MaxBytes = 2 });
        var notUtf8 = NegotiationJson.Read([0x7B, 0x20, 0xFE, 0x7D]);

        Assert.Equal("the text has more than the 2 bytes that are allowed: split it, or raise the limit.", Assert.Single(tooLong.Diagnostics.AsEnumerable()).Message);
        Assert.Equal("byte 2 (0xFE) is not UTF-8: save the text as UTF-8.", Assert.Single(notUtf8.Diagnostics.AsEnumerable()).Message);
    }

    [Fact]
    public void A_text_that_is_too_long_is_not_looked_at() => Assert.Equal(
        RuleBook.TooLarge,
        Assert.Single(NegotiationJson.Read([0x7B, 0x22, 0xFF, 0x22], new ReadOptions { MaxBytes = 3 }).Diagnostics.AsEnumerable()).Rule);

    [Fact]
    public void What_was_not_checked_is_told_of_the_whole_text()
    {
        var finding = NegotiationJson.Validate("""{"schemaVersion":1,"id":7,"title":"A"}""").Diagnostics[^1];

        Assert.Equal(("NEG1016", ""), (finding.Code, finding.Pointer));
        Assert.Equal("references, dates and the other rules across entries were checked only on what could be read: correct the errors, and check again.", finding.Message);
        Assert.Equal(
            "references, dates and the other rules across entries were not checked: correct the errors above first.",
            NegotiationJson.Validate("""{"schemaVersion":1""").Diagnostics[^1].Message);
    }

    [Fact]
    public void Brackets_that_were_closed_do_not_count_as_depth()
    {
        var read = NegotiationJson.Read("""{"x":[[1],[2],[3]],"y":[[1 [""", new ReadOptions { MaxDepth = 4 });

        Assert.Equal(RuleBook.NotWellFormed, Assert.Single(read.Diagnostics, finding => finding.Severity == Severity.Error).Rule);
    }
}
