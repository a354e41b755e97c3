using Negotiation.Model.Json;
using static Negotiation.Model.Tests.State.Table;

namespace Negotiation.Model.Tests.State;

/// <summary>What the seeds and two of the episodes answer on the table, the obligations and the clauses.</summary>
public sealed class KnownLivesTests
{
    private static readonly NegotiationRecord Merged = Istanbul.Merging.Record!;

    [Theory]
    [InlineData("withdraw-from-four-oblasts", "rejected", Truth.Yes, Truth.No)]
    [InlineData("comprehensive-ceasefire", "rejected", Truth.Unknown, Truth.No)]
    [InlineData("thousand-for-thousand", "discussed", Truth.Unknown, Truth.Unknown)]
    [InlineData("four-way-meeting", "discussed", Truth.Unknown, Truth.Unknown)]
    [InlineData("eliminate-root-causes", "raised", Truth.Yes, Truth.Unknown)]
    [InlineData("ceasefire-asked-of-trump", "raised", Truth.Yes, Truth.Unknown)]
    public void Istanbul_on_19_May(string id, string stage, Truth isOnTable, Truth isAgreed)
    {
        var life = Life(Istanbul.Record, "2025-05-19", id);

        Assert.Equal((LifeStage.Of(stage), Truth.Yes, isOnTable, isAgreed), (life.Stage, life.Certainty, life.IsOnTable, life.IsAgreed));
    }

    [Fact]
    public void Istanbul_the_demand_of_16_May_was_refused_on_19_May()
    {
        var life = Life(Istanbul.Record, "2025-05-19", "withdraw-from-four-oblasts");

        Assert.Equal(
            [("withdrawal-demanded", "2025-05-16", "raised"), ("withdrawal-refused", "2025-05-19", "rejected")],
            life.History.Select(step => (step.By.Id, step.When.Earliest.ToString(), step.Stage.Text)));
        Assert.Equal(LifeStage.Raised, Life(Istanbul.Record, "2025-05-18", "withdraw-from-four-oblasts").Stage);
    }

    [Fact]
    public void Istanbul_the_aim_of_Trump_puts_nothing_on_the_table() =>
        Assert.Equal((LifeStage.NotRaised, Truth.Maybe), (Life(Istanbul.Record, "2025-05-19", "direct-talks").Stage, Life(Istanbul.Record, "2025-05-19", "direct-talks").Certainty));

    [Fact]
    public void Istanbul_merged_the_exchange_was_agreed_on_16_May()
    {
        var life = Life(Merged, "2025-05-16", "thousand-for-thousand");

        Assert.Equal((LifeStage.InForce, Truth.Yes, DateRange.On(new(2025, 5, 16))), (life.Stage, life.Certainty, life.Agreed));
        Assert.Equal(LifeStage.InForce, Life(Merged, "2025-05-19", "thousand-for-thousand").Stage);
        Assert.Equal(Truth.Yes, Due(Merged, "2025-05-19", "proposal:thousand-for-thousand").IsBinding);
    }

    [Theory]
    [InlineData("2025-05-19")]
    [InlineData("2026-01-01")]
    [InlineData("2035-05-19")]
    public void Istanbul_the_memorandum_is_never_overdue(string day)
    {
        var memorandum = Due(Istanbul.Record, day, "event:memorandum-delivery");

        Assert.Equal((Performance.Pending, Truth.Yes, Truth.No), (memorandum.Performance, memorandum.Certainty, memorandum.IsBinding));
        Assert.Equal<Id<Party>>(["russia"], memorandum.By);
    }

    [Fact]
    public void Istanbul_the_exchange_has_a_window_from_19_May()
    {
        var exchange = Due(Istanbul.Record, "2025-05-19", "proposal:thousand-for-thousand");

        Assert.Equal((Truth.Unknown, Performance.Pending), (exchange.IsBinding, exchange.Performance));
        Assert.Equal(("2025-05-19", "unknown"), (exchange.Due.Earliest.ToString(), exchange.Due.Latest.ToString()));
    }

    [Theory]
    [InlineData("2022-07-21", "not-raised", Truth.Yes)]
    [InlineData("2022-07-22", "in-force", Truth.Yes)]
    [InlineData("2022-10-29", "agreed", Truth.Maybe)]
    [InlineData("2022-11-02", "in-force", Truth.Yes)]
    [InlineData("2022-11-20", "in-force", Truth.Yes)]
    [InlineData("2023-04-15", "in-force", Truth.Yes)]
    [InlineData("2023-05-19", "agreed", Truth.Maybe)]
    [InlineData("2023-07-16", "agreed", Truth.Maybe)]
    [InlineData("2023-07-17", "agreed", Truth.Maybe)]
    public void Black_Sea_the_initiative(string day, string stage, Truth certainty)
    {
        var life = Life(EpisodeRecord.BlackSea.Record, day, "initiative");

        Assert.Equal((LifeStage.Of(stage), certainty), (life.Stage, life.Certainty));
    }

    [Fact]
    public void Black_Sea_the_term_renewed_itself_twice_and_the_extensions_are_of_some()
    {
        var life = Life(EpisodeRecord.BlackSea.Record, "2023-07-18", "initiative");

        Assert.Equal(["2022-11-19", "2023-03-19"], life.History.Where(step => step.Kind == LifeStepKind.Renew).Select(step => step.When.Latest.ToString()));
        Assert.Equal<Id<Party>>(["turkiye"], Life(EpisodeRecord.BlackSea.Record, "2023-04-15", "extension-of-march-2023").Missing);
        Assert.Equal(
            (Performance.NotDeterminable, Truth.Maybe, "2023-07-16", "unknown"),
            Due(EpisodeRecord.BlackSea.Record, "2023-06-01", "proposal:initiative") is var due ? (due.Performance, due.Certainty, due.Due.Earliest.ToString(), due.Due.Latest.ToString()) : default);
    }

    [Theory]
    [InlineData("first-extension", "2022-12-01", "not-raised", Truth.Maybe)]
    [InlineData("extension-of-march-2023", "2023-04-15", "accepted", Truth.Yes)]
    [InlineData("extension-of-march-2023", "2023-06-01", "accepted", Truth.Maybe)]
    [InlineData("extension-of-march-2023", "2023-08-01", "accepted", Truth.Maybe)]
    [InlineData("extension-of-may-2023", "2023-06-01", "raised", Truth.Yes)]
    [InlineData("food-and-fertiliser", "2023-06-01", "not-raised", Truth.Yes)]
    [InlineData("passage-from-ports", "2022-10-30", "agreed", Truth.Maybe)]
    public void Black_Sea_the_others(string id, string day, string stage, Truth certainty)
    {
        var life = Life(EpisodeRecord.BlackSea.Record, day, id);

        Assert.Equal((LifeStage.Of(stage), certainty), (life.Stage, life.Certainty));
    }

    [Theory]
    [InlineData("2022-07-21", Truth.No)]
    [InlineData("2022-08-01", Truth.Yes)]
    [InlineData("2022-10-30", Truth.Maybe)]
    [InlineData("2023-05-19", Truth.Maybe)]
    [InlineData("2023-07-17", Truth.Maybe)]
    public void Black_Sea_two_texts_bind_each_its_own_signatories(string day, Truth isBound)
    {
        var clauses = EpisodeRecord.BlackSea.Record.AsOf(Day(day)).Clauses.Where(clause => clause.Document.Text.StartsWith("text-", StringComparison.Ordinal)).ToArray();

        Assert.Equal(6, clauses.Length);
        Assert.All(clauses, clause => Assert.Equal(day == "2022-10-30" && clause.Party == "russia" ? Truth.No : isBound, clause.IsBound));
        Assert.DoesNotContain(clauses, clause => clause.Document == "text-with-russia" && clause.Party == "ukraine");
    }

    [Theory]
    [InlineData("kalbajar-handover", "2020-11-15", "not-determinable", Truth.Maybe)]
    [InlineData("kalbajar-handover", "2020-11-16", "overdue", Truth.Yes)]
    [InlineData("kalbajar-handover", "2020-11-25", "met-late", Truth.Yes)]
    [InlineData("aghdam-handover", "2020-11-20", "pending", Truth.Yes)]
    [InlineData("aghdam-handover", "2020-11-21", "overdue", Truth.Yes)]
    [InlineData("lachin-handover", "2020-12-02", "overdue", Truth.Yes)]
    [InlineData("replacement-route", "2023-11-10", "overdue", Truth.Yes)]
    [InlineData("armenian-withdrawal", "2035-01-01", "pending", Truth.Yes)]
    [InlineData("peacekeepers-deploy", "2020-12-02", "not-determinable", Truth.Yes)]
    [InlineData("peacekeepers-stay", "2023-12-31", "pending", Truth.Yes)]
    [InlineData("peacekeepers-stay", "2024-12-31", "not-determinable", Truth.Yes)]
    [InlineData("ceasefire", "2020-12-02", "pending", Truth.Yes)]
    public void Karabakh_what_was_to_be_done(string id, string day, string performance, Truth certainty)
    {
        var due = Due(EpisodeRecord.Karabakh.Record, day, (Id<Proposal>)id);

        Assert.Equal((Performance.Of(performance), certainty, Truth.Yes), (due.Performance, due.Certainty, due.IsBinding));
    }

    [Theory]
    [InlineData("ceasefire", "2020-11-09", "agreed")]
    [InlineData("ceasefire", "2020-11-10", "in-force")]
    [InlineData("peacekeepers-stay", "2020-12-02", "in-force")]
    [InlineData("peacekeepers-stay", "2025-01-01", "ended")]
    [InlineData("kalbajar-handover", "2020-11-25", "carried-out")]
    [InlineData("gazakh-handover", "2020-12-02", "not-raised")]
    [InlineData("transport-link", "2020-12-02", "in-force")]
    public void Karabakh_the_table(string id, string day, string stage) =>
        Assert.Equal((LifeStage.Of(stage), Truth.Yes), (Life(EpisodeRecord.Karabakh.Record, day, id).Stage, Life(EpisodeRecord.Karabakh.Record, day, id).Certainty));

    [Fact]
    public void Karabakh_the_text_that_was_signed_binds_and_neither_English_one_nor_the_one_that_went_round_does()
    {
        var clauses = EpisodeRecord.Karabakh.Record.AsOf(Day("2020-12-02")).Clauses;

        Assert.Equal(
            [("statement", "armenia"), ("statement", "azerbaijan"), ("statement", "russia")],
            clauses.Where(clause => clause.IsBound == Truth.Yes).Select(clause => (clause.Document.Text, clause.Party.Text)));
        Assert.All(clauses, clause => Assert.Equal(3, clause.OtherVersions.Count));
    }

    [Theory]
    [InlineData("proposal:resolution-of-parliament", "2015-03-14", "pending")]
    [InlineData("proposal:resolution-of-parliament", "2015-03-15", "overdue")]
    [InlineData("proposal:weapons-of-ukraine", "2015-03-04", "overdue")]
    [InlineData("proposal:all-for-all", "2015-03-09", "overdue")]
    [InlineData("proposal:return-of-border-control", "2015-12-01", "pending")]
    public void Minsk_what_was_to_be_done(string id, string day, string performance) =>
        Assert.Equal(Performance.Of(performance), Due(EpisodeRecord.Minsk.Record, day, id).Performance);

    [Theory]
    [InlineData("proposal:verification", "2015-02-10", null)]
    [InlineData("proposal:verification", "2015-02-16", "not-determinable")]
    [InlineData("proposal:verification", "2015-03-01", "not-determinable")]
    [InlineData("proposal:verification", "2026-01-01", "not-determinable")]
    [InlineData("proposal:dialogue-on-elections", "2015-06-01", "not-determinable")]
    [InlineData("proposal:constitutional-reform", "2015-06-01", "pending")]
    [InlineData("proposal:constitutional-reform", "2026-01-01", "not-determinable")]
    public void Minsk_what_has_no_end_is_neither_overdue_nor_missed(string id, string day, string? performance)
    {
        var due = EpisodeRecord.Minsk.Record.AsOf(Day(day)).Obligations.SingleOrDefault(obligation => obligation.On == (Reference)id);

        Assert.Equal((performance, default(DateRange)), (due?.Performance.Text, due?.Due ?? default));
    }

    [Fact]
    public void Whose_assent_is_said_not_to_be_told_is_missing()
    {
        EpisodeRecord[] episodes = [EpisodeRecord.Korea, EpisodeRecord.CampDavid, EpisodeRecord.GoodFriday, EpisodeRecord.Minsk, EpisodeRecord.Karabakh, EpisodeRecord.BlackSea];
        var lives = episodes.Select(episode => episode.Record).Append(Merged)
            .SelectMany(record => record.AsOf().Table.Select(life => (Life: life, Names: record.Parties.ToDictionary(party => party.Id, party => party.Name))))
            .Select(stated => (stated.Life, stated.Names, Silent: stated.Life.Reasons.Where(part => part.Code == ReasonCode.NoYesRecorded).SelectMany(part => part.Parties).ToHashSet()))
            .Where(stated => stated.Silent.Count > 0)
            .ToArray();

        Assert.NotEmpty(lives);
        Assert.All(lives, stated =>
        {
            Assert.Subset(stated.Life.Missing.ToHashSet(), stated.Silent);
            Assert.All(stated.Silent, party => Assert.Contains(stated.Names[party], stated.Life.Reason, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Karabakh_the_link_needs_no_yes_of_the_border_service_and_does_not_bind_it()
    {
        var life = Life(EpisodeRecord.Karabakh.Record, "2020-12-02", "transport-link");
        var service = EpisodeRecord.Karabakh.Record.Parties.Single(party => party.Name == "Border service of a third state").Id;

        Assert.DoesNotContain(service, life.Missing);
        Assert.DoesNotContain(life.Parties.AsEnumerable(), party => party.Party == service && (party.IsNeeded == Truth.Yes || party.IsInForce == Truth.Yes));
    }

    private static Model.Life Life(NegotiationRecord record, string day, string id) =>
        Assert.Single(record.AsOf(Day(day)).Table, life => life.On.Id == id);

    private static Obligation Due(NegotiationRecord record, string day, Reference on) =>
        Assert.Single(record.AsOf(Day(day)).Obligations, obligation => obligation.On == on);
}
