using NodaTime;

namespace Negotiation.Model.Tests.State.Laws;

/// <summary>Each law can fail: it is held against an engine with a fault planted in it, and finds it.</summary>
[Slow]
public sealed class PlantedFaultTests
{
    private const int Tries = 400;

    /// <summary>L1: an engine that lets every agreement of the last day hold from the start.</summary>
    [Fact]
    public void An_engine_that_judges_the_past_by_today_is_found() => Finds(
        Tampered((life, answers) => answers(StandingRecords.AskedDays.Last()).Of(life.On) is { IsAgreed: Truth.Yes } ? life with { IsAgreed = Truth.Yes } : life),
        StandingRecords.Make,
        StandingChecks.PastIsStable,
        "L1");

    /// <summary>L2: an engine that tells the day after for the day of an agreement.</summary>
    [Fact]
    public void An_engine_that_is_a_day_late_is_found() => Finds(
        Tampered((life, _) => life is { IsAgreed: Truth.Yes, Agreed.Latest.Day: { } day } && life.Agreed.Earliest == life.Agreed.Latest ? life with { Agreed = DateRange.On(day.PlusDays(1)) } : life),
        StandingRecords.Make,
        StandingChecks.SinceHolds,
        "L2 agreed-so-the-day-before");

    /// <summary>L2: an engine that tells the day before.</summary>
    [Fact]
    public void An_engine_that_is_a_day_early_is_found() => Finds(
        Tampered((life, _) => life is { IsInForce: Truth.Yes, InForceSince.Latest.Day: { } day } && life.InForceSince.Earliest == life.InForceSince.Latest ? life with { InForceSince = DateRange.On(day.PlusDays(-1)) } : life),
        StandingRecords.Make,
        StandingChecks.SinceHolds,
        "L2 inForce-not-so-on-its-day");

    /// <summary>L3: an engine that lets the name of the first party decide.</summary>
    [Fact]
    public void An_engine_that_goes_by_names_is_found() => Finds(
        Tampered((life, _) => life.Missing.Count > 1 && life.Missing[0] == "pa" ? life with { IsRejected = Truth.Yes } : life),
        StandingRecords.Make,
        StandingChecks.NamesDoNotMatter,
        "L3 other-ids");

    /// <summary>L3: an engine that takes the statement that comes last in the file for the last word.</summary>
    [Fact]
    public void An_engine_that_goes_by_the_place_in_the_file_is_found() => Finds(
        record => StandingAnswers.Engine(record with { Statements = record.Statements.Take(record.Statements.Count - 1).ToValueList() }),
        StandingRecords.Make,
        StandingChecks.NamesDoNotMatter,
        "L3 order-of-entries");

    /// <summary>L4: an engine that takes what did not happen for what did.</summary>
    [Fact]
    public void An_engine_in_which_all_happens_is_found() => Finds(
        record => StandingAnswers.Engine(record with { Events = record.Events.Select(each => each with { Occurrence = Occurrence.Happened }).ToValueList() }),
        StandingRecords.Make,
        StandingChecks.WhatDidNotHappenChangesNothing,
        "L4");

    /// <summary>L5: an engine that lets what is agreed be in force though its condition is open, on the table still, bound before, lapsed.</summary>
    [Fact]
    public void An_engine_that_contradicts_itself_is_found()
    {
        (string Fault, Func<Life, Life> Change)[] plants =
        [
            ("in-force-and-condition-open", life => life.WaitingFor.Any(awaited => awaited.Kind == AwaitedKind.Condition) ? life with { IsInForce = Truth.Yes } : life),
            ("in-force-and-ended", life => life.IsEnded == Truth.Yes ? life with { IsInForce = Truth.Yes } : life),
            ("in-force-and-not-agreed", life => life.IsAgreed == Truth.No ? life with { IsInForce = Truth.Yes } : life),
            ("in-force-for-nobody", life => life with { IsInForce = Truth.Yes }),
            ("agreed-and-missing", life => life.Missing.Count > 0 ? life with { IsAgreed = Truth.Yes } : life),
            ("agreed-and-withdrawn", life => life.IsWithdrawn == Truth.Yes ? life with { IsAgreed = Truth.Yes } : life),
            ("on-table-and-agreed", life => life.IsAgreed == Truth.Yes ? life with { IsOnTable = Truth.Yes } : life),
            ("on-table-and-lapsed", life => life.IsLapsed == Truth.Yes ? life with { IsOnTable = Truth.Yes } : life),
            ("on-table-and-withdrawn", life => life.IsWithdrawn == Truth.Yes ? life with { IsOnTable = Truth.Yes } : life),
            ("pending-and-lapsed", life => life with { IsLapsed = Truth.Yes }),
            ("binding-and-not-agreed", life => life with { IsAgreed = Truth.No }),
            ("agreed-and-then-not", life => life is { IsAgreed: Truth.Yes, IsEnded: Truth.Yes } ? life with { IsAgreed = Truth.No } : life),
            ("bound-and-not-in-force", life => life with { Parties = life.Parties.Select(party => party with { IsInForce = Truth.No }).ToValueList() }),
            ("in-force-though-its-condition-is-not-met", life => life with { IsInForce = Truth.Yes }),
            ("superseded-and-agreed-later", life => life with { IsSuperseded = Truth.Yes }),
            ("agreed-though-the-last-word", life => life.Parties.Any(party => party.IsNeeded == Truth.Yes) && life.IsAgreed == Truth.No ? life with { IsAgreed = Truth.Yes, Agreed = DateRange.On(StandingRecords.DayOf(10)) } : life),
        ];
        Assert.Multiple([.. plants.Select(plant => (Action)(() =>
            Finds(Tampered((life, _) => plant.Change(life)), StandingRecords.Make, StandingChecks.NothingContradicts, $"L5 {plant.Fault}")))]);
    }

    /// <summary>L6: an engine that hears no denial.</summary>
    [Fact]
    public void An_engine_that_is_deaf_to_denials_is_found() => Finds(
        record => StandingAnswers.Engine(record with { Statements = record.Statements.Where(said => said.Act != Act.Deny).ToValueList() }), StandingRecords.Make, Doubt, "L6 denied");

    /// <summary>L6: an engine that reads no correction.</summary>
    [Fact]
    public void An_engine_that_reads_no_correction_is_found() => Finds(
        record => StandingAnswers.Engine(record with { Statements = record.Statements.Select(said => said with { Links = [] }).ToValueList() }), StandingRecords.Make, Doubt, "L6 corrected");

    /// <summary>L6: an engine that believes the first of two reports.</summary>
    [Fact]
    public void An_engine_that_believes_the_first_report_is_found() => Finds(
        record => StandingAnswers.Engine(record with { Events = record.Events.Select(each => each with { Occurrence = each.Occurrence.Values[0] }).ToValueList() }), StandingRecords.Make, Doubt, "L6 contested-event");

    /// <summary>L7: an engine that does not hear what is said to a package.</summary>
    [Fact]
    public void An_engine_that_does_not_see_the_parts_of_a_package_is_found() => Finds(
        record => StandingAnswers.Engine(record with { Proposals = record.Proposals.Where(each => each is not Package).ToValueList() }),
        StandingRecords.MakePackage,
        StandingChecks.WayOfPuttingDoesNotMatter,
        "L7 package");

    /// <summary>L7: an engine in which no text takes the place of another.</summary>
    [Fact]
    public void An_engine_that_does_not_follow_versions_is_found() => Finds(
        record => StandingAnswers.Engine(record with { Documents = record.Documents.Select(each => each with { Links = [] }).ToValueList() }),
        StandingRecords.MakeTexts,
        StandingChecks.WayOfPuttingDoesNotMatter,
        "L7 text");

    /// <summary>The twin: an engine that hears nothing taken back, and one that goes by the file within a day, one that overlooks conditions, ends or mouths.</summary>
    [Fact]
    public void An_engine_that_differs_from_the_twin_is_found()
    {
        (string Fault, Func<NegotiationRecord, NegotiationRecord> Change)[] plants =
        [
            ("twin agreed false-yes", record => record with { Statements = record.Statements.Where(said => said.Act != Act.Withdraw).ToValueList() }),
            ("twin onTable false-yes", record => record with { Statements = record.Statements.Where(said => said.Act != Act.Withdraw).ToValueList() }),
            ("twin inForce false-yes", record => record with { Proposals = record.Proposals.Select(each => each with { Conditions = [] }).ToValueList() }),
            ("twin ended false-no", record => record with { Proposals = record.Proposals.Select(each => each with { Schedule = null }).ToValueList() }),
            ("twin lapsed false-no", record => record with { Proposals = record.Proposals.Select(each => each with { OpenUntil = null, Schedule = null }).ToValueList() }),
            ("twin superseded false-no", record => record with { Proposals = record.Proposals.Select(each => each with { Links = [] }).ToValueList() }),
            ("twin rejected false-no", record => record with { Statements = record.Statements.Where(said => said.Act != Act.Reject).ToValueList() }),
            ("twin agreed false-yes", record => record with { Statements = record.Statements.Select(said => said with { Evidence = [] }).ToValueList() }),
        ];
        Assert.Multiple([.. plants.Select(plant => (Action)(() => Finds(record => StandingAnswers.Engine(plant.Change(record)), TwinRecords.Make, TwinLaws.Faults, plant.Fault)))]);
    }

    private static IEnumerable<string> Doubt(StandingEngine engine, NegotiationRecord record) => StandingChecks.DoubtSpreads(engine, record, 3);

    private static StandingEngine Tampered(Func<Life, Func<LocalDate, StandingAnswers>, Life> change) => record =>
    {
        var answers = StandingAnswers.Engine(record);
        return day => answers(day) with { Lives = [.. answers(day).Lives.Select(life => change(life, answers))] };
    };

    /// <summary>Some record shows a fault of that name that the engine itself does not show on it.</summary>
    private static void Finds(StandingEngine faulty, Func<Random, NegotiationRecord> make, Func<StandingEngine, NegotiationRecord, IEnumerable<string>> law, string fault)
    {
        bool Shows(StandingEngine engine, NegotiationRecord record) => law(engine, record).Any(each => each.StartsWith(fault, StringComparison.Ordinal));
        Assert.True(
            Enumerable.Range(0, Tries).Select(seed => make(new Random(seed))).Any(record => Shows(faulty, record) && !Shows(StandingAnswers.Engine, record)),
            $"In {Tries} records nothing shows '{fault}'.");
    }
}
