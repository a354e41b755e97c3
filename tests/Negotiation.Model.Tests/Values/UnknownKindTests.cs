using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Values;

public sealed class UnknownKindTests
{
    [Fact]
    public void A_known_kind_has_a_type_of_its_own()
    {
        Assert.Equal("NEG2022", Assert.Throws<DomainRuleException>(() => new UnknownQuantity { Kind = "exact" }).Code);
        Assert.Equal("NEG2022", Assert.Throws<DomainRuleException>(() => new UnknownWhen { Kind = "phrase" }).Code);
        Assert.Equal("NEG2022", Assert.Throws<DomainRuleException>(() => new UnknownArea { Kind = "territory" }).Code);
        Assert.Equal("NEG2022", Assert.Throws<DomainRuleException>(() => new UnknownCondition { Kind = "all-of" }).Code);
        Assert.Equal("NEG2022", Assert.Throws<DomainRuleException>(() => new UnknownProposal { Id = "x", Kind = "package" }).Code);
    }

    [Fact]
    public void Another_kind_is_kept() => Assert.Equal("barter", new UnknownProposal { Id = "x", Kind = "barter" }.Kind);

    [Fact]
    public void Unknown_members_that_are_known_where_they_were_moved_are_not_written_twice()
    {
        var record = NegotiationJson.Read("""{"schemaVersion":1,"id":"a","title":"A","name":"Anna"}""").Record!;
        var moved = record with { Parties = [new Party { Id = "north", Kind = PartyKind.State, Name = "North", Unknown = record.Unknown }] };

        Assert.Equal("NEG1004", Assert.Throws<DomainRuleException>(() => NegotiationJson.Write(moved)).Code);
    }
}
