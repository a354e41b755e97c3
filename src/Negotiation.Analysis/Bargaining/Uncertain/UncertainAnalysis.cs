using System.Numerics;

namespace Negotiation.Analysis;

/// <summary>What can be said of outcomes when weights and values are known as intervals, or as an order only.</summary>
/// <remarks>
/// Nothing is averaged and nothing is guessed: a statement is <em>necessary</em> when it holds in every completion of what is stated and
/// <em>possible</em> when it holds in some (for weights in intervals see Liesiö, Mild and Salo, European Journal of Operational
/// Research 181(3), 2007; for the two notions Hazen, Operations Research 34(2), 1986). The completions of different parties are free of
/// each other.
/// </remarks>
public sealed class UncertainAnalysis
{
    /// <summary>The most outcomes that are held against each other.</summary>
    public const int MostOutcomes = 2048;

    private readonly UncertainTables[] tables;
    private readonly Lazy<List<(BigInteger Index, int[] Places)>> allowed;
    private readonly CancellationToken cancellation;

    private UncertainAnalysis(OutcomeSpace space, EquatableList<UncertainPreferences> preferences, CancellationToken cancellation)
    {
        (Space, Preferences, this.cancellation) = (space, preferences, cancellation);
        tables = [.. preferences.Select(each => new UncertainTables(space, each))];
        allowed = new(Allowed);
    }

    /// <summary>What could be agreed.</summary>
    public OutcomeSpace Space { get; }

    /// <summary>What is known of what each party wants; their order is that of all results.</summary>
    public EquatableList<UncertainPreferences> Preferences { get; }

    /// <summary>Prepares an analysis.</summary>
    /// <param name="space">What could be agreed.</param>
    /// <param name="preferences">What is known of what each party wants; at least two parties.</param>
    /// <param name="cancellationToken">Stops the analysis, also later.</param>
    /// <exception cref="BargainingException">
    /// NEG6402: there are fewer than two parties, or two of one name. NEG6301 to NEG6303: preferences do not fit the space. NEG6307: no numbers meet what is stated.
    /// </exception>
    public static UncertainAnalysis Of(
        OutcomeSpace space, EquatableList<UncertainPreferences> preferences, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(space);
        Check.Parties(preferences.Select(each => each.Party));
        return new UncertainAnalysis(space, preferences, cancellationToken);
    }

    /// <summary>The utilities that an outcome can have for a party.</summary>
    /// <param name="outcome">The outcome, of this space.</param>
    /// <param name="party">The place of the party, counted from 0.</param>
    public RationalInterval Utility(Outcome outcome, int party)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return tables[party].Utility(Space.Places(outcome.Index));
    }

    /// <summary>Whether an outcome gives a party at least its reservation value.</summary>
    /// <param name="outcome">The outcome, of this space.</param>
    /// <param name="party">The place of the party, counted from 0.</param>
    public Possibility IsAcceptable(Outcome outcome, int party)
    {
        var (utility, reservation) = (Utility(outcome, party), Preferences[party].ReservationValue);
        return utility.AtLeast >= reservation.AtMost ? Possibility.Necessary
            : utility.AtMost >= reservation.AtLeast ? Possibility.Possible
            : Possibility.Impossible;
    }

    /// <summary>Whether an outcome weakly dominates another: is at least as good for all parties, and better for one.</summary>
    /// <param name="one">The outcome that may dominate.</param>
    /// <param name="other">The outcome that may be dominated.</param>
    public Possibility Dominates(Outcome one, Outcome other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Dominates(Space.Places(one.Index), Space.Places(other.Index));
    }

    /// <summary>Whether an outcome is on the Pareto frontier: in every, in some or in no completion.</summary>
    /// <remarks>
    /// Necessary: no outcome possibly dominates it. Possible: there are completions of all parties, the same against all outcomes, in
    /// which none dominates it; that is more than that no single outcome necessarily does.
    /// </remarks>
    /// <param name="outcome">The outcome, of this space.</param>
    /// <exception cref="BargainingException">NEG6403: the space has more than <see cref="MostOutcomes"/> outcomes.</exception>
    public Possibility IsOnFrontier(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return IsOnFrontier(outcome, out _);
    }

    /// <summary>Everything about every outcome that is allowed, in lexicographic order.</summary>
    /// <exception cref="BargainingException">NEG6403: the space has more than <see cref="MostOutcomes"/> outcomes.</exception>
    public EquatableList<UncertainOutcome> Table() => [.. allowed.Value.Select(each => Describe(Space.OutcomeAt(each.Index)))];

    /// <summary>Everything about an outcome.</summary>
    /// <param name="outcome">The outcome, of this space.</param>
    /// <exception cref="BargainingException">NEG6403: the space has more than <see cref="MostOutcomes"/> outcomes.</exception>
    public UncertainOutcome Describe(Outcome outcome) => new()
    {
        Outcome = outcome,
        Utilities = [.. tables.Select((_, p) => Utility(outcome, p))],
        Acceptable = [.. tables.Select((_, p) => IsAcceptable(outcome, p))],
        OnFrontier = IsOnFrontier(outcome),
    };

    /// <summary>Also gives the weights of a completion in which the outcome is on the frontier, for each party, where there is one.</summary>
    internal Possibility IsOnFrontier(Outcome outcome, out Rational[][]? weights)
    {
        weights = null;
        if (Space.Forbids(outcome) is not null)
        {
            return Possibility.Impossible;
        }

        var places = Space.Places(outcome.Index);
        var rivals = new List<int[]>();
        foreach (var (index, other) in allowed.Value)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (index == outcome.Index ? Possibility.Impossible : Dominates(other, places))
            {
                case Possibility.Necessary:
                    return Possibility.Impossible;
                case Possibility.Possible:
                    rivals.Add(other);
                    break;
            }
        }

        if (rivals.Count == 0)
        {
            return Possibility.Necessary;
        }

        var search = new CompletionSearch(tables, places, rivals, cancellation);
        var found = search.Run();
        weights = search.Weights;
        return found switch
        {
            true => Possibility.Possible,
            false => Possibility.Impossible,
            null => Possibility.Undecided,
        };
    }

    private Possibility Dominates(int[] one, int[] other)
    {
        var (always, sometimes, alwaysBetter, sometimesBetter) = (true, true, false, false);
        foreach (var table in tables)
        {
            var (least, most) = table.Difference(one, other);
            always &= least >= 0;
            sometimes &= most >= 0;
            alwaysBetter |= least > 0;
            sometimesBetter |= most > 0;
            if (!sometimes)
            {
                return Possibility.Impossible;
            }
        }

        return always && alwaysBetter ? Possibility.Necessary
            : sometimesBetter ? Possibility.Possible
            : Possibility.Impossible;
    }

    private List<(BigInteger Index, int[] Places)> Allowed()
    {
        if (Space.Size > MostOutcomes)
        {
            throw new BargainingException(
                BargainingRule.TooLarge, $"'{Space.Name}' has {Space.Size} outcomes, and with uncertain preferences at most {MostOutcomes} are held against each other: leave out issues, or ask about the dominance between two outcomes.");
        }

        var all = new List<(BigInteger, int[])>();
        for (var index = BigInteger.Zero; index < Space.Size; index++)
        {
            if (Space.Forbids(Space.OutcomeAt(index)) is null)
            {
                all.Add((index, Space.Places(index)));
            }
        }

        return all;
    }
}
