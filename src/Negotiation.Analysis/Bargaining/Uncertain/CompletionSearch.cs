namespace Negotiation.Analysis;

/// <summary>Looks for completions of all parties in which no rival dominates an outcome.</summary>
/// <remarks>
/// The values that suit the outcome best against one rival suit it best against all, so only weights have to be found. Against every
/// rival some party must strictly prefer the outcome, or all parties must be indifferent. The search takes weights, looks for a
/// rival that dominates under them, and branches on the party that is to prefer the outcome to that rival; what is asked of the
/// weights of a party is a linear program.
/// </remarks>
internal sealed class CompletionSearch
{
    private const int MostNodes = 4000;

    private readonly UncertainTables[] tables;
    private readonly Rational[][][] differences;
    private readonly CancellationToken cancellation;
    private int nodes;

    /// <summary>Prepares the search.</summary>
    /// <param name="tables">What is known of each party.</param>
    /// <param name="places">The outcome.</param>
    /// <param name="rivals">The outcomes that dominate it in some completion.</param>
    /// <param name="cancellation">Stops it.</param>
    public CompletionSearch(UncertainTables[] tables, int[] places, IReadOnlyList<int[]> rivals, CancellationToken cancellation)
    {
        (this.tables, this.cancellation) = (tables, cancellation);
        differences =
        [
            .. tables.Select(table => rivals.Select(rival => rival.Select((other, i) =>
                new Rational(table.MostDifference(i, places[i], other), table.ValueOne)).ToArray()).ToArray()),
        ];
    }

    /// <summary>The weights that were found, for each party; <c>null</c> before and without.</summary>
    public Rational[][]? Weights { get; private set; }

    /// <summary>Whether there are such completions; <c>null</c> when that took too much work.</summary>
    public bool? Run() => Try([.. tables.Select(_ => new List<int>())], []);

    private bool? Try(List<int>[] preferring, List<int> indifferent)
    {
        cancellation.ThrowIfCancellationRequested();
        if (++nodes > MostNodes)
        {
            return null;
        }

        var weights = new Rational[tables.Length][];
        for (var p = 0; p < tables.Length; p++)
        {
            if (Solve(p, preferring[p], indifferent) is not { } solved)
            {
                return false;
            }

            weights[p] = solved;
        }

        if (Dominating(weights) is not { } rival)
        {
            Weights = weights;
            return true;
        }

        bool? any = false;
        for (var p = 0; p <= tables.Length; p++)
        {
            var branch = p < tables.Length ? preferring[p] : indifferent;
            branch.Add(rival);
            var found = Try(preferring, indifferent);
            branch.RemoveAt(branch.Count - 1);
            if (found is true)
            {
                return true;
            }

            any = found is null ? null : any;
        }

        return any;
    }

    /// <summary>A rival that no party finds worse and one finds better under these weights.</summary>
    private int? Dominating(Rational[][] weights)
    {
        for (var r = 0; r < differences[0].Length; r++)
        {
            var (isNeverWorse, isBetter) = (true, false);
            for (var p = 0; p < weights.Length && isNeverWorse; p++)
            {
                var sum = Rational.Zero;
                for (var i = 0; i < weights[p].Length; i++)
                {
                    sum += weights[p][i] * differences[p][r][i];
                }

                isNeverWorse = sum.Sign <= 0;
                isBetter |= sum.Sign < 0;
            }

            if (isNeverWorse && isBetter)
            {
                return r;
            }
        }

        return null;
    }

    /// <summary>Weights of a party under which it prefers the outcome to some rivals and is indifferent to others.</summary>
    private Rational[]? Solve(int party, List<int> preferring, List<int> indifferent)
    {
        var table = tables[party];
        var issues = differences[party].Length == 0 ? 0 : differences[party][0].Length;
        var corners = table.Corners;
        var count = corners.Count > 0 ? corners.Count : issues;

        // The variables are what is above the lower bound of each weight, or the shares of the corners; then by how much is preferred.
        Rational[] From(Rational[] perIssue) => corners.Count > 0
            ? [.. corners.Select(corner => corner.Aggregate(Rational.Zero, (sum, i) => sum + perIssue[i]) / corner.Length)]
            : perIssue;
        var low = corners.Count > 0 ? new Rational[count] : [.. Enumerable.Range(0, issues).Select(i => table.Weight(i).AtLeast)];
        var bounds = new List<(Rational[], Rational)> { (Row(count, [], Rational.One), Rational.One) };
        for (var v = 0; v < count; v++)
        {
            var unit = new Rational[count];
            unit[v] = Rational.One;
            bounds.Add((Row(count, unit, Rational.Zero), corners.Count > 0 ? Rational.One : table.Weight(v).AtMost - low[v]));
        }

        if (corners.Count > 0 || table.Preferences.WeightsAddUpToOne)
        {
            AddEqual(bounds, [.. Enumerable.Repeat(Rational.One, count)], Rational.One - Sum(low));
        }

        foreach (var rival in indifferent)
        {
            var row = From(differences[party][rival]);
            AddEqual(bounds, row, -Times(row, low));
        }

        foreach (var rival in preferring)
        {
            var row = From(differences[party][rival]);
            bounds.Add((Row(count, [.. row.Select(each => -each)], Rational.One), Times(row, low)));
        }

        var solution = ExactSimplex.Maximise(bounds, count + 1, count);
        if (solution is null || solution[count].Sign <= 0)
        {
            return null;
        }

        var weights = new Rational[issues];
        for (var v = 0; v < count; v++)
        {
            if (corners.Count > 0)
            {
                foreach (var i in corners[v])
                {
                    weights[i] += solution[v] / corners[v].Length;
                }
            }
            else
            {
                weights[v] = low[v] + solution[v];
            }
        }

        return weights;
    }

    private static Rational[] Row(int count, Rational[] coefficients, Rational last)
    {
        var row = new Rational[count + 1];
        coefficients.CopyTo(row, 0);
        row[count] = last;
        return row;
    }

    private static void AddEqual(List<(Rational[] Coefficients, Rational Bound)> bounds, Rational[] row, Rational value)
    {
        bounds.Add((Row(row.Length, row, Rational.Zero), value));
        bounds.Add((Row(row.Length, [.. row.Select(each => -each)], Rational.Zero), -value));
    }

    private static Rational Sum(Rational[] values) => values.Aggregate(Rational.Zero, (sum, each) => sum + each);

    private static Rational Times(Rational[] one, Rational[] other) =>
        one.Zip(other).Aggregate(Rational.Zero, (sum, pair) => sum + (pair.First * pair.Second));
}
