using System.Globalization;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Values;

public sealed class UnknownMembersTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(10_000)]
    public void Any_number_of_members_is_kept_in_its_order(int count)
    {
        var text = Text(count, "");

        var read = NegotiationJson.Read(text);

        Assert.Equal(count, read.Record!.Unknown.Count);
        Assert.Equal(Enumerable.Range(0, count).Select(Name), read.Record.Unknown.Select(member => member.Key));
        Assert.True(read.Record.Unknown.TryGet(Name(count - 1), out var last));
        Assert.Equal((count - 1).ToString(CultureInfo.InvariantCulture), last.Json);
        Assert.False(read.Record.Unknown.TryGet(Name(count), out _));
        Assert.Equal(text, DomainJson.WriteCompact(read.Record));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(49)]
    [InlineData(10_000)]
    public void A_name_that_occurs_twice_is_found_among_any_number(int count)
    {
        foreach (var twice in new[] { 0, count / 2, count - 1 })
        {
            var read = NegotiationJson.Read(Text(count, $",\"{Name(twice)}\":0"));

            Assert.Null(read.Record);
            Assert.Contains(read.Diagnostics, finding => finding.Rule == RuleBook.DuplicateMember);
        }
    }

    [Fact]
    public void Long_names_and_values_are_kept()
    {
        var name = new string('é', 70_000);
        var value = $"\"{new string('x', 100_000)}\"";

        var read = NegotiationJson.Read($$"""{"schemaVersion":1,"id":"a","title":"A","{{name}}":{{value}},"":0}""");

        Assert.Equal([(name, value), ("", "0")], read.Record!.Unknown.Select(member => (member.Key, member.Value.Json)));
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"x{number * 7}ж");

    private static string Text(int count, string rest) =>
        $$"""{"schemaVersion":1,"id":"a","title":"A",{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"{Name(i)}\":{i}"))}}{{rest}}}""";
}
