using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.State.Laws;

/// <summary>The laws of what stands, whatever was said and came to pass. <c>LAWS=full</c> in the environment tries them as often as they must hold.</summary>
[Slow]
public sealed class StandingLaws
{
    /// <summary>L1.</summary>
    [Fact]
    public void The_past_is_stable() => Holds(300, 60, each => StandingChecks.PastIsStable(StandingAnswers.Engine, each.Record));

    /// <summary>L2.</summary>
    [Fact]
    public void What_is_so_since_a_day_is_so_on_it_and_not_before() => Holds(2000, 120, each => StandingChecks.SinceHolds(StandingAnswers.Engine, each.Record));

    /// <summary>L3.</summary>
    [Fact]
    public void Names_and_layout_do_not_matter() => Holds(300, 20, each => StandingChecks.NamesDoNotMatter(StandingAnswers.Engine, each.Record));

    /// <summary>L4.</summary>
    [Fact]
    public void Nothing_happens_because_of_what_did_not() =>
        Holds(2000, 200, each => StandingChecks.WhatDidNotHappenChangesNothing(StandingAnswers.Engine, each.Record));

    /// <summary>L5.</summary>
    [Fact]
    public void No_two_certain_answers_contradict() => Holds(2000, 60, each => StandingChecks.NothingContradicts(StandingAnswers.Engine, each.Record));

    /// <summary>L6.</summary>
    [Fact]
    public void Doubt_spreads() => Holds(2000, 40, each => StandingChecks.DoubtSpreads(StandingAnswers.Engine, each.Record, each.Choice));

    /// <summary>L7 of packages.</summary>
    [Fact]
    public void A_severable_package_is_its_parts() => Holds(
        300, 30, StandingRecords.Of(StandingRecords.MakePackage), each => StandingChecks.WayOfPuttingDoesNotMatter(StandingAnswers.Engine, each.Record));

    /// <summary>L7 of texts.</summary>
    [Fact]
    public void A_text_and_its_versions_are_what_they_hold() => Holds(
        300, 30, StandingRecords.Of(StandingRecords.MakeTexts), each => StandingChecks.WayOfPuttingDoesNotMatter(StandingAnswers.Engine, each.Record));

    /// <summary>The small form, for every change: the same records each time. The large form, with <c>LAWS=full</c>, is of new ones.</summary>
    internal static Config Small(int tries) => Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(tries)
        .WithReplay(new Replay(new Rnd(ulong.Parse(Environment.GetEnvironmentVariable("LAWS_SEED") ?? "20250519", System.Globalization.CultureInfo.InvariantCulture)), null));

    /// <summary>Tries a law; a failure tells the smallest record that was found, as JSON, and the seed.</summary>
    internal static void Holds(int full, int quick, Arbitrary<StandingCase> cases, Func<StandingCase, IEnumerable<string>> faults) => Check.One(
        Environment.GetEnvironmentVariable("LAWS") == "full" ? Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(full) : Small(quick),
        Prop.ForAll(cases, each =>
        {
            string[] found = [.. faults(each).Take(3)];
            Assert.True(found.Length == 0, string.Join('\n', found));
        }));

    private static void Holds(int full, int quick, Func<StandingCase, IEnumerable<string>> faults) => Holds(full, quick, StandingRecords.All, faults);
}
