using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

/// <summary>Half of a surrogate pair is no character: wherever it stands, it is a finding and never an exception.</summary>
public sealed class BrokenTextTests
{
    [Theory]
    [InlineData("""{"schemaVersion": 1, "id": "a", "title": "\ud800"}""", "/title")]
    [InlineData("""{"schemaVersion": 1, "id": "\udc00", "title": "A"}""", "/id")]
    [InlineData("""{"schemaVersion": 1, "id": "a", "title": "A", "\ud800": 1}""", "")]
    [InlineData("""{"schemaVersion": 1, "id": "a", "title": "A", "\ud800": {"id": "b", "x": [1]}}""", "")]
    [InlineData("""{"schemaVersion": 1, "id": "a", "title": "A", "i\ud800": 1}""", "")]
    [InlineData("""{"schemaVersion": 1, "id": "a", "title": "A", "proposals": [{"id": "p", "kind": "\ud800"}]}""", "/proposals/0/kind")]
    [InlineData("""{"schemaVersion": 1, "id": "a", "title": "A", "proposals": [{"id": "p", "kind": "package", "\udc00": 1}]}""", "/proposals/0")]
    [InlineData("""{"schemaVersion": 1, "id": "a", "title": "A", "x": "\ud800"}""", "/x")]
    [InlineData("""{"schemaVersion": 1, "id": "a", "title": "A", "x": {"y": ["\udc00\ud800"]}}""", "/x")]
    [InlineData("""{"schemaVersion": 1, "id": "a", "title": "A", "x": {"\uD800": 1}}""", "/x")]
    [InlineData("""{"schemaVersion": 1, "id": "a", "title": "A", "proposals": [{"id": "p", "kind": "package", "x": "a\uDBFFb"}]}""", "/proposals/0/x")]
    public void An_escape_of_half_a_pair_is_found_at_its_place(string json, string pointer)
    {
        var read = NegotiationJson.Read(json);

        var finding = Assert.Single(read.Diagnostics);
        Assert.Equal((RuleBook.BrokenText, pointer), (finding.Rule, finding.Pointer));
        Assert.Null(read.Record);
    }

    [Theory]
    [InlineData("""{"\ud800": 1}""")]
    [InlineData("""{"kind": "\ud800"}""")]
    [InlineData("""{"kind": "about", "\ud800": 1, "value": 1}""")]
    public void The_serializer_finds_it_as_well(string json) =>
        Assert.Contains(
            Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(typeof(Quantity), json)).Diagnostics,
            finding => finding.Severity == Severity.Error);

    [Fact]
    public void A_whole_pair_in_a_value_that_is_not_understood_is_kept_as_it_is_written()
    {
        const string Json = """{"schemaVersion":1,"id":"a","title":"A","x":{"\ud83d\ude00":"\uD83D\uDE00 \\ud800"}}""";

        Assert.Equal(Json, DomainJson.WriteCompact(NegotiationJson.Read(Json).Record!));
    }

    [Fact]
    public void In_a_value_that_is_not_understood_it_hides_no_place_of_a_rule_across_entries()
    {
        var place = new Diagnostic(RuleBook.Dangling, "/id", "the entry is missing: add it.");

        var placed = PointerPlaces.Place([], [place], """{"x": {"\ud800": 1}, "id": "a"}"""u8);

        Assert.Equal((1, 28), (placed[0].Line, placed[0].Column));
    }

    [Fact]
    public void In_a_text_of_two_byte_characters_it_is_found_at_its_line_and_column()
    {
        var read = NegotiationJson.Read("{\n  \"title\": \"é😀\uD800\"}");

        var finding = Assert.Single(read.Diagnostics);
        Assert.Equal((RuleBook.BrokenText, 2, 15), (finding.Rule, finding.Line, finding.Column));
    }

    [Fact]
    public void Validating_finds_it_at_the_same_place() =>
        Assert.Equal(NegotiationJson.Read("{\"title\": \"\uD800\"}").Diagnostics, NegotiationJson.Validate("{\"title\": \"\uD800\"}").Diagnostics);

    [Fact]
    public void Bytes_that_are_not_utf8_are_found_at_their_line_and_column()
    {
        var read = NegotiationJson.Read([.. "{\n  \"é\": \""u8, 0xC3, (byte)'"', (byte)'}']);

        var finding = Assert.Single(read.Diagnostics);
        Assert.Equal((RuleBook.NotUtf8, 2, 9), (finding.Rule, finding.Line, finding.Column));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_do_not_make_the_serializer_throw_anything_else() =>
        Assert.Throws<NegotiationJsonException>(() =>
            System.Text.Json.JsonSerializer.Deserialize<Issue>([.. "{\"id\":\"a\",\"name\":\""u8, 0xC3, (byte)'"', (byte)'}'], DomainJson.Options));
}
