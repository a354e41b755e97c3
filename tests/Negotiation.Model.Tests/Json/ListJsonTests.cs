using System.Text;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

public sealed class ListJsonTests
{
    /// <summary>The lengths at which the reader takes more room, or sets a part aside.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(17)]
    [InlineData(8192)]
    [InlineData(8193)]
    [InlineData(16384)]
    [InlineData(16385)]
    [InlineData(40000)]
    public void A_list_of_any_length_is_read_in_its_order(int length)
    {
        ValueList<Id<Party>> parties = [.. Enumerable.Range(0, length).Select(number => (Id<Party>)$"party-{number}")];

        Assert.Equal(parties, DomainJson.Read(typeof(ValueList<Id<Party>>), DomainJson.Write(typeof(ValueList<Id<Party>>), parties)));
    }

    [Fact]
    public void A_fault_late_in_a_long_list_is_found_there()
    {
        var json = new StringBuilder("""{"schemaVersion":1,"id":"a","title":"A","parties":[""")
            .AppendJoin(',', Enumerable.Range(0, 20_000).Select(number => $$"""{"id":"party-{{number}}","kind":"state","name":"A"}"""))
            .Append(",7]}");

        var finding = Assert.Single(NegotiationJson.Read(json.ToString()).Diagnostics.AsEnumerable());

        Assert.Equal(("/parties/20000", RuleBook.WrongType), (finding.Pointer, finding.Rule));
    }
}
