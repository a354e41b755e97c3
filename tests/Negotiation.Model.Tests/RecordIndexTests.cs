using System.Globalization;

namespace Negotiation.Model.Tests;

public sealed class RecordIndexTests
{
    private const int Many = 20_000;

    private static readonly RecordIndex Index = new(new NegotiationRecord
    {
        Id = "a",
        Title = "A",
        Issues = [.. Enumerable.Range(0, Many).Select(number => Issue(number, "first")), .. Enumerable.Range(0, 100).Select(number => Issue(number, "second"))],
        Documents =
        [
            new Document
            {
                Id = "text",
                Kind = DocumentKind.Of("draft"),
                Title = "Text",
                Provisions = [new Provision { Number = ProvisionNumber.Parse("1") }, new Provision { Number = ProvisionNumber.Parse("2a") }],
            },
        ],
    });

    [Fact]
    public void Every_entry_of_a_long_section_is_found() => Assert.All(
        Enumerable.Range(0, Many), number => Assert.Equal(Issue(number, "first"), Index.Find(Issue(number, "").Id)));

    [Fact]
    public void No_other_entry_is_found() => Assert.All(
        Enumerable.Range(Many, Many), number => Assert.Null(Index.Find(Issue(number, "").Reference)));

    [Fact]
    public void An_id_is_of_one_section_only()
    {
        Assert.NotNull(Index.Find("issue:i1"));
        Assert.Null(Index.Find("proposal:i1"));
        Assert.Null(Index.Find("treaty:i1"));
        Assert.False(Index.Contains("issue:text"));
    }

    [Fact]
    public void A_provision_is_contained_and_is_no_entry()
    {
        Assert.True(Index.Contains("provision:text/2a"));
        Assert.False(Index.Contains("provision:text/2"));
        Assert.False(Index.Contains("provision:other/1"));
        Assert.False(Index.Contains("document:text/1"));
        Assert.Null(Index.Find("provision:text/1"));
    }

    private static Issue Issue(int number, string name) => new() { Id = "i" + number.ToString(CultureInfo.InvariantCulture), Name = name.Length == 0 ? "x" : name };
}
