using FsCheck;
using FsCheck.Fluent;
using Negotiation.Model.Tests.State.Laws;
using static Negotiation.Model.Tests.State.Table;

namespace Negotiation.Model.Tests.State;

/// <summary>What holds of the table whatever was said and came to pass.</summary>
[Slow]
public sealed class LifeLaws
{
    private static readonly Act[] Acts =
        [Act.Propose, Act.Demand, Act.Raise, Act.Discuss, Act.Accept, Act.Commit, Act.Reject, Act.Withdraw, Act.Suspend, Act.Resume, Act.Terminate, Act.Extend];

    private static readonly string[] Days = ["2025-05-01", "2025-05-02", "2025-05-03", "2025-05", "2025-05-04", "2025-05-05"];
    private static readonly Reference[] Subjects = ["proposal:truce", "proposal:deed", "proposal:package", "document:text"];

    private static readonly Entry[] Frame =
    [
        Truce(new Schedule { Term = new FixedTerm { For = NodaTime.Period.FromDays(5) } }),
        Deed("deed"),
        new Package { Id = "package", Parts = ["truce", "deed"], Severable = false },
        new Document { Id = "text", Kind = DocumentKind.Agreement, Provisions = [new Provision { Number = "1", Proposals = ["truce", "package"] }] },
    ];

    private static Gen<Statement> Statements =>
        from number in Gen.Choose(0, 99_999)
        from party in Gen.Elements("north", "south", "east")
        from act in Gen.Elements(Acts)
        from day in Gen.Elements(Days)
        from subject in Gen.Elements(Subjects)
        from source in Gen.Elements("", "paper", "early", "late")
        from isHearsay in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from condition in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select Said($"s-{number}", party, act, day, subject) with
        {
            Evidence = source.Length == 0 ? [] : [isHearsay ? From(source, new Voice { Speaker = "person:someone" }) : From(source)],
            Conditions = condition ? [new StateReached { On = "proposal:deed", State = ConditionState.Agreed }] : [],
        };

    private static Gen<Event> Events =>
        from number in Gen.Choose(0, 99_999)
        from effect in Gen.Elements(EffectKind.Known.AsEnumerable().ToArray())
        from day in Gen.Elements(Days)
        from subject in Gen.Elements(Subjects)
        from occurrence in Gen.Elements(Occurrence.Happened, Occurrence.Happened, Occurrence.Announced, Occurrence.Possible)
        from source in Gen.Elements("", "early", "late")
        select Came($"e-{number}", effect, day, subject.Text) with { Occurrence = occurrence, Evidence = source.Length == 0 ? [] : [From(source)] };

    /// <summary>Seven or eight steps of which it is told by hearsay, each on a day of its own, and up to two that are certain.</summary>
    private static Gen<Statement[]> Doubted =>
        from count in Gen.Choose(7, 8)
        from certain in Gen.Choose(0, 2)
        from steps in (from party in Gen.Elements("north", "south") from act in Gen.Elements(Acts) select (party, act)).ArrayOf(count + certain)
        from order in Gen.Shuffle(Enumerable.Range(0, count + certain).ToArray())
        select steps.Select((step, place) => Said($"s-{place}", step.party, step.act, $"2025-05-{place + 1:00}") with
        {
            Evidence = order[place] < certain ? [] : [From("paper", new Voice { Speaker = "person:someone" })],
        }).ToArray();

    private static Gen<Entry[]> Ledgers =>
        from said in Statements.ArrayOf()
        from came in Events.ArrayOf()
        select said.Take(9).Concat<Entry>(came.Take(3)).DistinctBy(entry => entry.Reference).ToArray();

    [Fact]
    public void The_order_of_the_ledger_does_not_matter() => Check((entries, day) =>
    {
        var (one, other) = (On(entries, day), On([.. entries.Reverse()], day));

        Assert.Equal(one.Table, other.Table);
        Assert.Equal(one.Obligations, other.Obligations);
        Assert.Equal(one.Clauses, other.Clauses);
    });

    [Fact]
    public void Nothing_announced_possible_or_attributed_makes_anything_agreed() => Check((entries, day) =>
    {
        var feeble = entries.Select(entry => entry switch
        {
            Statement said => said with { Evidence = [From("paper", new Voice { Speaker = "person:someone" })] },
            Event came => (Entry)(came with { Occurrence = came.Id.Text.Length % 2 == 0 ? Occurrence.Announced : Occurrence.Possible }),
            _ => entry,
        });

        Assert.All(On([.. feeble], day).Table, life =>
        {
            Assert.NotEqual(Truth.Yes, life.IsAgreed);
            Assert.Equal(LifeStage.NotRaised, life.Stage);
        });
        Assert.DoesNotContain(On([.. feeble], day).Clauses, clause => clause.IsBound == Truth.Yes);
    });

    [Fact]
    public void Learning_more_never_changes_what_was_known_earlier() => Check((entries, day) =>
    {
        var known = entries.Where(entry => !entry.Evidence.Any(piece => piece.Source == "late")).ToArray();
        var (before, after) = (On(known, day, "2025-05-10"), On(entries, day, "2025-05-10"));

        Assert.Equal(before.Table, after.Table);
        Assert.Equal(before.Obligations, after.Obligations);
        Assert.Equal(before.Clauses, after.Clauses);
    });

    [Fact]
    public void What_is_sure_holds_whichever_uncertain_step_counts() => Check((entries, day) =>
    {
        var life = On(entries, day).Table.First(life => life.On == "proposal:truce");
        var open = entries.Where(entry => entry is Statement { Conditions.Count: 0 } said
            && life.History.Any(step => step.By == said.Reference && step.Certainty == Truth.Maybe)).ToArray();
        if (life.Certainty == Truth.Yes && open.Length <= 4 && life.History.All(step => step.Certainty is Truth.Yes or Truth.Maybe))
        {
            foreach (var step in open)
            {
                var without = entries.Where(entry => entry != step).ToArray();
                Assert.Equal(life.Stage, On(without, day).Table.First(other => other.On == "proposal:truce").Stage);
            }
        }
    });

    /// <summary>The twin takes every choice of the uncertain steps for certain, of more of them than the reading itself tries.</summary>
    [Fact]
    public void What_is_sure_of_many_uncertain_steps_holds_in_every_choice_of_them() => FsCheck.Fluent.Prop.ForAll(Doubted.ToArbitrary(), steps =>
    {
        var life = Of(steps);
        for (var bits = 0; bits < 1 << steps.Count(step => step.Evidence.Count > 0); bits++)
        {
            var place = 0;
            var choice = Of([.. steps.Where(step => step.Evidence.Count == 0 || (bits & (1 << place++)) != 0).Select(step => step with { Evidence = [] })]);

            Holds(life.Stage, life.Certainty, choice.Stage, choice.Certainty);
            Holds(life.IsAgreed == Truth.Yes, life.IsAgreed, choice.IsAgreed == Truth.Yes, choice.IsAgreed);
            Holds(life.IsOnTable == Truth.Yes, life.IsOnTable, choice.IsOnTable == Truth.Yes, choice.IsOnTable);
            foreach (var party in choice.Parties)
            {
                var stated = life.Parties.FirstOrDefault(other => other.Party == party.Party);
                Holds(stated?.Stage ?? LifeStage.NotRaised, stated?.Certainty ?? Truth.Unknown, party.Stage, party.Certainty);
            }
        }

        static void Holds<T>(T stated, Truth howSurely, T chosen, Truth chosenHowSurely)
        {
            if (howSurely is Truth.Yes or Truth.No && chosenHowSurely is Truth.Yes or Truth.No)
            {
                Assert.Equal(stated, chosen);
            }
        }

        static Life Of(Statement[] steps) => Table.Of([Truce(), .. steps]).Life();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_it_rests_on_is_enough() => Check((entries, day) =>
    {
        foreach (var life in On(entries, day).Table)
        {
            var kept = entries.Where(entry => life.RestsOn.Contains(entry.Reference)).ToArray();
            var again = On(kept, day).Table.First(other => other.On == life.On);

            Assert.Equal((life.Stage, life.Certainty, life.IsAgreed, life.IsOnTable), (again.Stage, again.Certainty, again.IsAgreed, again.IsOnTable));
        }
    });

    private static NegotiationState On(Entry[] entries, string day, string? knownBy = null) => Table.Of([.. Frame, .. entries]).On(day, knownBy);

    private static void Check(Action<Entry[], string> law) => FsCheck.Check.One(
        Environment.GetEnvironmentVariable("LAWS") == "full" ? Config.QuickThrowOnFailure.WithQuietOnSuccess(true) : StandingLaws.Small(8),
        FsCheck.Fluent.Prop.ForAll(Ledgers.Zip(Gen.Elements("2025-05-02", "2025-05-04", "2025-05-20")).ToArbitrary(), pair => law(pair.Item1, pair.Item2)));
}
