namespace Negotiation.Model.Tests;

public sealed class FindTests
{
    private static readonly Party North = new() { Id = "north", Kind = PartyKind.State, Name = "North" };
    private static readonly NegotiationRecord Record = new() { Id = "case", Title = "A case", Parties = [North] };

    [Fact]
    public void An_entry_is_found_by_its_id_and_by_its_reference()
    {
        Assert.Same(North, Record.Find<Party>("north"));
        Assert.Same(North, Record.Find("party:north"));
        Assert.Same(North, Record.AsOf().Find(North.Id));
        Assert.Same(North, Record.AsOf().Find(North.Reference));
        Assert.Same(North, new Ledger(Record).Find(North.Id));
        Assert.Same(North, new Ledger(Record).Find(North.Reference));
    }

    [Fact]
    public void What_is_not_there_is_null_or_false()
    {
        Assert.Null(Record.Find<Party>("south"));
        Assert.Null(Record.Find("event:north"));
        Assert.False(Record.TryFind<Event>("north", out _));
        Assert.False(new Ledger(Record).TryFind("provision:north/1", out _));
        Assert.False(Record.AsOf().TryFind<Party>("south", out var none));
        Assert.Null(none);
    }

    [Fact]
    public void What_is_there_comes_with_true()
    {
        Assert.True(Record.TryFind<Party>("north", out var party));
        Assert.Same(North, party);
        Assert.True(Record.AsOf().TryFind("party:north", out var entry));
        Assert.Same(North, entry);
        Assert.True(new Ledger(Record).TryFind(North.Id, out party));
        Assert.Same(North, party);
    }

    [Fact]
    public void A_changed_copy_of_a_record_has_its_own_entries()
    {
        Assert.NotNull(Record.Find<Party>("north"));
        Assert.Null((Record with { Parties = [] }).Find<Party>("north"));
    }
}
