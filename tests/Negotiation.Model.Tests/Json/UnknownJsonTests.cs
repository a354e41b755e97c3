using System.Text;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

public sealed class UnknownJsonTests
{
    /// <summary>The lengths at which more bytes are needed to say how long it is.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(16_383)]
    [InlineData(16_384)]
    [InlineData(16_385)]
    [InlineData(100_000)]
    public void A_name_and_a_value_of_any_length_are_kept(int length)
    {
        var json = $$"""{"id":"a","kind":"state","name":"A","before":[],"{{new string('x', length)}}":{{new string('7', length)}},"after":[]}""";

        Assert.Equal(json, DomainJson.Write(typeof(Party), DomainJson.Read(typeof(Party), json)));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(16)]
    [InlineData(1000)]
    public void Any_number_of_members_is_kept_in_its_order_and_one_that_comes_twice_is_found(int count)
    {
        var members = string.Join(',', Enumerable.Range(0, count).Select(number => $"\"x{number}\":{number}"));
        var json = $$"""{"id":"a","kind":"state","name":"A",{{members}}}""";

        Assert.Equal(json, DomainJson.Write(typeof(Party), DomainJson.Read(typeof(Party), json)));
        for (var again = 0; again < count; again += Math.Max(1, count / 8))
        {
            var refused = Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(typeof(Party), $$"""{{json[..^1]}},"x{{again}}":0}"""));
            Assert.Contains($"the member 'x{again}' occurs twice: keep one.", refused.Diagnostics.Select(finding => finding.Message));
        }
    }

    [Fact]
    public void A_member_without_a_name_is_kept()
    {
        const string Json = """{"id":"a","kind":"state","name":"A","":1}""";

        Assert.Equal(Json, DomainJson.Write(typeof(Party), DomainJson.Read(typeof(Party), Json)));
    }

    /// <summary>Known names are found by a key, which is not always all of the name.</summary>
    [Fact]
    public void A_name_with_another_letter_anywhere_is_not_the_known_one()
    {
        const string Json = """{"schemaVersion":1,"id":"a","title":"A"}""";
        var names = NegotiationSchema.For(typeof(NegotiationRecord))!["$defs"]![nameof(NegotiationRecord)]!["properties"]!.AsObject().Select(member => member.Key);

        Assert.All(
            from name in names
            from place in Enumerable.Range(0, name.Length)
            select $"{name[..place]}_{name[(place + 1)..]}",
            name => Assert.True(NegotiationJson.Read($$"""{{Json[..^1]}},"{{name}}":7}""").Record?.Unknown.TryGet(name, out _), name));
    }

    [Fact]
    public void A_name_with_an_escape_is_another_than_the_one_that_looks_like_it()
    {
        const string Json = """[{"id":"a","kind":"state","name":"A","x\\u0062":1},{"id":"b","kind":"state","name":"B","x\u0062":2}]""";

        var parties = (ValueList<Party>)DomainJson.Read(typeof(ValueList<Party>), Json);

        Assert.Equal([@"x\u0062", "xb"], parties.Select(party => Assert.Single(party.Unknown).Key));
    }

    [Fact]
    public void So_is_a_kind()
    {
        const string Json = """
            {"schemaVersion":1,"id":"a","title":"A","proposals":[
              {"kind":"x\\u0062","id":"a"},{"kind":"x\u0062","id":"b"},{"kind":"package\u0041","id":"c"},{"kind":"packag\u0065","id":"d","parts":["a"]}]}
            """;

        var proposals = NegotiationJson.Read(Json).Record!.Proposals;

        Assert.Equal([@"x\u0062", "xb", "packageA"], proposals.OfType<UnknownProposal>().Select(proposal => proposal.Kind));
        Assert.IsType<Package>(proposals[3]);
    }

    [Fact]
    public void A_value_with_bytes_that_are_no_text_is_found_at_its_place()
    {
        byte[] json = [.. Encoding.UTF8.GetBytes("""{"id":"a","kind":"state","name":"A","x":[" """), 0xFF, .. "\"]}"u8];

        var refused = Assert.Throws<NegotiationJsonException>(() => System.Text.Json.JsonSerializer.Deserialize<Party>(json, DomainJson.Options));

        var finding = Assert.Single(refused.Diagnostics.AsEnumerable());
        Assert.Equal((RuleBook.BrokenText, "/x"), (finding.Rule, finding.Pointer));
        Assert.Equal("the value holds bytes that are not UTF-8: save the text as UTF-8.", finding.Message);
    }
}
