using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Negotiation.Analysis;

namespace Negotiation.Benchmarks.Bargaining;

/// <summary>Holds the ways to a frontier against each other in one process, on the same whole numbers, and prints ratios.</summary>
internal static class BargainRun
{
    /// <summary>Prints the tables.</summary>
    /// <returns>0 when every ratio is at least what it must be, else 1.</returns>
    public static int Run()
    {
        Console.WriteLine("| comparison | slower, ms | faster, ms | ratio | must be |");
        Console.WriteLine("|---|---|---|---|---|");
        var good = true;
        var (opposed, random, zero) = (Tables(GridDomain.Opposed(6)), Tables(GridDomain.Random(6)), Tables(GridDomain.ZeroSum(6)));
        var sorted = Milliseconds(() => SortAndSweep.Two(opposed));
        good &= Line("fold against sort, 10^6 opposed", sorted, Milliseconds(() => Fold(opposed)), 1000);
        good &= Line("fold against sort, 10^6 random", Milliseconds(() => SortAndSweep.Two(random)), Milliseconds(() => Fold(random)), 10_000);
        good &= Line("fold against sort, 10^6 exactly zero-sum", Milliseconds(() => SortAndSweep.Two(zero)), Milliseconds(() => Fold(zero)), 3);
        var large = Tables(GridDomain.Opposed(10));
        good &= Line("fold at 10^10 against sort at 10^6, opposed", sorted, Milliseconds(() => Fold(large)), 300);
        good &= Line("filter against sort, 10^6 opposed", sorted, Milliseconds(() => Filter(opposed)), 8);
        var seven = Tables(GridDomain.Opposed(7));
        good &= Line("filter against sort, 10^7 opposed", Milliseconds(() => SortAndSweep.Two(seven)), Milliseconds(() => Filter(seven)), 20);
        var three = Tables(GridDomain.Opposed(6, parties: 3));
        good &= Line("three parties, fold against enumeration, 10^6", Milliseconds(() => SortAndSweep.Three(three)), Milliseconds(() => Fold(three)), 50);
        Same(opposed, SortAndSweep.Two(opposed).Length);
        Same(random, SortAndSweep.Two(random).Length);
        Same(zero, SortAndSweep.Two(zero).Length);
        Same(three, SortAndSweep.Three(three));

        var keys = Milliseconds(() => SortAndSweep.TwoByKeys(zero));
        Console.WriteLine();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Sorted as bare numbers, 10^6 outcomes take {keys:F1} ms: the fold is {keys / Milliseconds(() => Fold(opposed)):N0} times as fast opposed, {keys / Milliseconds(() => Fold(random)):N0} random, {keys / Milliseconds(() => Fold(zero)):F1} exactly zero-sum."));

        var huge = Tables(GridDomain.Opposed(20));
        Fold(huge);
        var before = Environment.CpuUsage.TotalTime;
        const int Turns = 20;
        for (var i = 0; i < Turns; i++)
        {
            Fold(huge);
        }

        var each = (Environment.CpuUsage.TotalTime - before) / Turns;
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fold at 10^20, opposed: {Points(huge)} points, {each.TotalMilliseconds:F2} ms of processor time (must be under 5)"));
        good &= each < TimeSpan.FromMilliseconds(5);

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Fold(large);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fold at 10^10, opposed: {Points(large)} points, {allocated / 1024} KiB allocated (must be under 2048)"));
        good &= allocated < 2 << 20;
        good &= Dice();
        return good ? 0 : 1;
    }

    private static ExactTables Tables((OutcomeSpace Space, EquatableList<Preferences> Preferences) domain) => new(domain.Space, domain.Preferences);

    private static FrontierSearch Fold(ExactTables tables) => FrontierSearch.Of(tables, 1 << 21, CancellationToken.None);

    private static int Points(ExactTables tables) => Fold(tables).Store.Count;

    private static int Filter(ExactTables tables) =>
        ParetoFilter<long, long>.Of(tables, ConstraintComponents.All(tables.Space), CancellationToken.None).Frontier.Length;

    /// <summary>20 dice with the faces 0 to 9: how many throws have each sum follows from inclusion and exclusion.</summary>
    private static bool Dice()
    {
        var store = Fold(Tables(GridDomain.Dice(20))).Store;
        var isRight = store.Count == (20 * 9) + 1;
        for (var i = 0; i < store.Count; i++)
        {
            isRight &= store.CountOf(i) == Throws(20, 180 - i);
        }

        Console.WriteLine($"zero-sum on a grid at 10^20: {store.Count} points, counts {(isRight ? "right" : "WRONG")} against the closed form");
        return isRight;
    }

    private static BigInteger Throws(int dice, int sum)
    {
        var count = BigInteger.Zero;
        for (var k = 0; 10 * k <= sum; k++)
        {
            count += (k % 2 == 0 ? 1 : -1) * Choose(dice, k) * Choose(sum - (10 * k) + dice - 1, dice - 1);
        }

        return count;
    }

    private static BigInteger Choose(int n, int k)
    {
        var choose = BigInteger.One;
        for (var i = 0; i < k; i++)
        {
            choose = choose * (n - i) / (i + 1);
        }

        return choose;
    }

    private static void Same(ExactTables tables, int expected)
    {
        var (folded, filtered) = (Points(tables), tables.Parties == 2 ? Filter(tables) : expected);
        if (folded != expected || filtered != expected)
        {
            throw new InvalidOperationException($"The frontiers differ: {expected} points by sorting, {folded} by folding, {filtered} by filtering.");
        }
    }

    private static bool Line(string name, double slow, double fast, double least)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {slow:F2} | {fast:F4} | {slow / fast:N0} | {least:N0} |"));
        return slow / fast >= least;
    }

    /// <summary>The shortest of some runs; a short one is repeated more often, and first until it is compiled well.</summary>
    private static double Milliseconds<T>(Func<T> run)
    {
        var watch = Stopwatch.StartNew();
        var (turns, shortest) = (0, double.MaxValue);
        while (turns < 3 || (watch.ElapsedMilliseconds < 1500 && turns < 2000))
        {
            var start = Stopwatch.GetTimestamp();
            run();
            shortest = Math.Min(shortest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            turns++;
        }

        return shortest;
    }
}
