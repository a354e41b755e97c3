using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>The utilities of a space in whole numbers: what each value of each issue adds, for each party over its own denominator.</summary>
/// <remarks>
/// All contributions of a party and its reservation value are fractions; over their least common denominator they are whole numbers,
/// whose sums are exact. So a tie is a tie, which sums of doubles do not promise.
/// </remarks>
internal sealed class ExactTables
{
    public ExactTables(OutcomeSpace space, IReadOnlyList<Preferences> preferences)
    {
        (Space, Parties) = (space, preferences.Count);
        var issues = space.Issues.Count;
        Sizes = [.. space.Issues.Select(issue => issue.Values.Count)];
        Strides = new BigInteger[issues];
        Size = BigInteger.One;
        for (var i = issues - 1; i >= 0; i--)
        {
            Strides[i] = Size;
            Size *= Sizes[i];
        }

        Values = new BigInteger[issues][][];
        for (var i = 0; i < issues; i++)
        {
            Values[i] = [.. Enumerable.Range(0, Sizes[i]).Select(_ => new BigInteger[Parties])];
        }

        Denominators = new BigInteger[Parties];
        Reservations = new BigInteger[Parties];
        IsCapped = new bool[Parties];
        for (var p = 0; p < Parties; p++)
        {
            Fill(p, preferences[p].Contributions(space), preferences[p].ReservationValue);
        }

        Components = ConstraintComponents.Of(space);
        if (CanTieAtCap())
        {
            Components = [ConstraintComponents.All(space)];
        }
    }

    public OutcomeSpace Space { get; }

    public int Parties { get; }

    /// <summary>How many values each issue has.</summary>
    public int[] Sizes { get; }

    /// <summary>What a step of each issue adds to the index of an outcome.</summary>
    public BigInteger[] Strides { get; }

    /// <summary>How many combinations there are.</summary>
    public BigInteger Size { get; }

    /// <summary>What a value adds for a party: <c>[issue][value][party]</c>.</summary>
    public BigInteger[][][] Values { get; }

    /// <summary>What the utility 1 of each party is as a whole number.</summary>
    public BigInteger[] Denominators { get; }

    /// <summary>The reservation value of each party.</summary>
    public BigInteger[] Reservations { get; }

    /// <summary>For each party whether a sum can be more than 1, at which utilities are cut off.</summary>
    public bool[] IsCapped { get; }

    /// <summary>The issues, in groups that constraints bind together.</summary>
    public IReadOnlyList<ConstraintComponent> Components { get; }

    /// <summary>The largest sum of any party.</summary>
    public BigInteger Largest { get; private set; }

    /// <summary>The utility of a party as a fraction.</summary>
    public Rational Utility(BigInteger value, int party) => new(value, Denominators[party]);

    /// <summary>A quotient to about 15 digits, however large the two numbers are.</summary>
    public static double Ratio(BigInteger above, BigInteger below)
    {
        // Doubles end near 2^1024.
        var spare = (int)Math.Max(0, below.GetBitLength() - 1000);
        return (double)(above >> spare) / (double)(below >> spare);
    }

    /// <summary>The utilities of an outcome in whole numbers.</summary>
    public BigInteger[] At(BigInteger index)
    {
        var places = Space.Places(index);
        var sums = new BigInteger[Parties];
        for (var i = 0; i < places.Length; i++)
        {
            for (var p = 0; p < Parties; p++)
            {
                sums[p] += Values[i][places[i]][p];
            }
        }

        for (var p = 0; p < Parties; p++)
        {
            sums[p] = BigInteger.Min(sums[p], Denominators[p]);
        }

        return sums;
    }

    /// <summary>The smallest (or largest) contribution of an issue for a party.</summary>
    public BigInteger Extreme(int issue, int party, bool isLargest)
    {
        var extreme = Values[issue][0][party];
        foreach (var row in Values[issue])
        {
            extreme = isLargest ? BigInteger.Max(extreme, row[party]) : BigInteger.Min(extreme, row[party]);
        }

        return extreme;
    }

    private void Fill(int party, Rational[][] contributions, Rational reservation)
    {
        var denominator = reservation.Denominator;
        foreach (var row in contributions)
        {
            foreach (var each in row)
            {
                denominator = LeastCommonMultiple(denominator, each.Denominator);
            }
        }

        Denominators[party] = denominator;
        Reservations[party] = reservation.Numerator * (denominator / reservation.Denominator);
        var best = BigInteger.Zero;
        for (var i = 0; i < contributions.Length; i++)
        {
            for (var v = 0; v < contributions[i].Length; v++)
            {
                Values[i][v][party] = contributions[i][v].Numerator * (denominator / contributions[i][v].Denominator);
            }

            best += Extreme(i, party, isLargest: true);
        }

        IsCapped[party] = best > denominator;
        Largest = BigInteger.Max(Largest, BigInteger.Max(best, denominator));
    }

    /// <summary>
    /// Whether outcomes that differ in their sums for a party can be equal at 1. When only the best values of all issues together come
    /// above 1, as when rounded weights add up to a little more than 1, the sums that are cut off are all the same.
    /// </summary>
    private bool CanTieAtCap()
    {
        for (var p = 0; p < Parties; p++)
        {
            if (!IsCapped[p])
            {
                continue;
            }

            BigInteger? smallestLoss = null;
            var best = BigInteger.Zero;
            for (var i = 0; i < Sizes.Length; i++)
            {
                var most = Extreme(i, p, isLargest: true);
                best += most;
                foreach (var row in Values[i])
                {
                    var loss = most - row[p];
                    smallestLoss = loss.Sign > 0 && (smallestLoss is null || loss < smallestLoss) ? loss : smallestLoss;
                }
            }

            if (smallestLoss is { } least && best - least >= Denominators[p])
            {
                return true;
            }
        }

        return false;
    }

    private static BigInteger LeastCommonMultiple(BigInteger one, BigInteger other) =>
        one == other || other.IsOne ? one : one / BigInteger.GreatestCommonDivisor(one, other) * other;
}
