namespace Negotiation.Analysis;

/// <summary>Linear programs in fractions: the largest value of one of several non-negative variables under linear bounds.</summary>
/// <remarks>
/// The simplex method on a dictionary, with the rule of Bland (Mathematics of Operations Research 2(2), 1977), which never
/// circles. For programs of a few dozen rows, where exact answers count and speed does not.
/// </remarks>
internal sealed class ExactSimplex
{
    private readonly Rational[][] rows;
    private readonly int[] basic;
    private readonly int[] free;

    private ExactSimplex(IReadOnlyList<(Rational[] Coefficients, Rational Bound)> bounds, int variables)
    {
        // A row says: basic variable = constant + sum of coefficients times free variables. The variable -1 makes any start feasible.
        rows = [.. bounds.Select(bound => (Rational[])[.. bound.Coefficients.Select(each => -each), Rational.One, bound.Bound])];
        basic = [.. Enumerable.Range(variables, bounds.Count)];
        free = [.. Enumerable.Range(0, variables), -1];
    }

    /// <summary>Maximises a variable.</summary>
    /// <param name="bounds">Each says that a sum of coefficients times variables is at most a bound.</param>
    /// <param name="variables">How many variables there are, none of them negative.</param>
    /// <param name="wanted">The variable to maximise, which the bounds must bound.</param>
    /// <returns>The values of all variables; <c>null</c> when nothing meets the bounds.</returns>
    public static Rational[]? Maximise(IReadOnlyList<(Rational[] Coefficients, Rational Bound)> bounds, int variables, int wanted)
    {
        var program = new ExactSimplex(bounds, variables);
        if (!program.Start())
        {
            return null;
        }

        program.Improve(program.Objective(wanted));
        var values = new Rational[variables];
        for (var r = 0; r < program.rows.Length; r++)
        {
            if (program.basic[r] >= 0 && program.basic[r] < variables)
            {
                values[program.basic[r]] = program.rows[r][^1];
            }
        }

        return values;
    }

    /// <summary>Finds a feasible point: as much as is needed is lent to every bound, and then given back.</summary>
    private bool Start()
    {
        var worst = 0;
        for (var r = 1; r < rows.Length; r++)
        {
            worst = rows[r][^1] < rows[worst][^1] ? r : worst;
        }

        var lender = free.Length - 1;
        if (rows.Length > 0 && rows[worst][^1].Sign < 0)
        {
            Pivot(worst, lender, null);
            var objective = new Rational[free.Length + 1];
            var row = Array.IndexOf(basic, -1);
            for (var c = 0; c < objective.Length; c++)
            {
                objective[c] = -rows[row][c];
            }

            Improve(objective);
            row = Array.IndexOf(basic, -1);
            if (row >= 0)
            {
                if (rows[row][^1].Sign > 0)
                {
                    return false;
                }

                var column = Array.FindIndex(rows[row], 0, free.Length, each => each.Sign != 0);
                if (column >= 0)
                {
                    Pivot(row, column, null);
                }
            }

            lender = Array.IndexOf(free, -1);
        }

        // Nothing is lent any more.
        foreach (var row in rows)
        {
            if (lender >= 0)
            {
                row[lender] = Rational.Zero;
            }
        }

        return true;
    }

    private Rational[] Objective(int wanted)
    {
        var objective = new Rational[free.Length + 1];
        var row = Array.IndexOf(basic, wanted);
        if (row >= 0)
        {
            rows[row].CopyTo(objective, 0);
        }
        else
        {
            objective[Array.IndexOf(free, wanted)] = Rational.One;
        }

        var lender = Array.IndexOf(free, -1);
        if (lender >= 0)
        {
            objective[lender] = Rational.Zero;
        }

        return objective;
    }

    private void Improve(Rational[] objective)
    {
        while (true)
        {
            var column = -1;
            for (var c = 0; c < free.Length; c++)
            {
                if (objective[c].Sign > 0 && (column < 0 || free[c] < free[column]))
                {
                    column = c;
                }
            }

            if (column < 0)
            {
                return;
            }

            var row = -1;
            Rational least = default;
            for (var r = 0; r < rows.Length; r++)
            {
                if (rows[r][column].Sign < 0)
                {
                    var step = rows[r][^1] / -rows[r][column];
                    if (row < 0 || step < least || (step == least && basic[r] < basic[row]))
                    {
                        (row, least) = (r, step);
                    }
                }
            }

            if (row < 0)
            {
                return;
            }

            Pivot(row, column, objective);
        }
    }

    /// <summary>Lets a free variable and a basic one change places.</summary>
    private void Pivot(int row, int column, Rational[]? objective)
    {
        (basic[row], free[column]) = (free[column], basic[row]);
        var factor = rows[row][column];
        for (var c = 0; c < rows[row].Length; c++)
        {
            rows[row][c] = c == column ? Rational.One / factor : -rows[row][c] / factor;
        }

        foreach (var other in objective is null ? rows : [.. rows, objective])
        {
            if (other != rows[row] && other[column].Sign != 0)
            {
                var times = other[column];
                for (var c = 0; c < other.Length; c++)
                {
                    other[c] = c == column ? times * rows[row][c] : other[c] + (times * rows[row][c]);
                }
            }
        }
    }
}
