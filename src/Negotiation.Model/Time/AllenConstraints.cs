namespace Negotiation.Model;

/// <summary>Decides whether a relation can hold between two uncertain stretches.</summary>
/// <remarks>
/// Bounds and relations are all of the form "this day is at least so many days after that day". Such constraints can be met
/// together, in whole days, exactly when no chain of them leads from a day to a time after itself, which the shortest paths
/// show (R. Dechter, I. Meiri, J. Pearl, "Temporal Constraint Networks", Artificial Intelligence 49, 1991).
/// </remarks>
internal ref struct AllenConstraints
{
    private const int Origin = 0;
    private const int FirstOfA = 1;
    private const int LastOfA = 2;
    private const int FirstOfB = 3;
    private const int LastOfB = 4;
    private const int Days = 5;

    private const AllenRelations FirstIsEarlier = AllenRelations.Overlaps | AllenRelations.FinishedBy | AllenRelations.Contains;
    private const AllenRelations FirstIsSame = AllenRelations.Starts | AllenRelations.Equals | AllenRelations.StartedBy;
    private const AllenRelations LastIsEarlier = AllenRelations.Overlaps | AllenRelations.Starts | AllenRelations.During;
    private const AllenRelations LastIsSame = AllenRelations.Finishes | AllenRelations.Equals | AllenRelations.FinishedBy;

    /// <summary>More than any sum of places on the <see cref="DayLine"/>, and far from overflow.</summary>
    private const long Unconstrained = 1L << 50;

    /// <summary>At row i and column j: how many days i can be after j at most.</summary>
    private readonly Span<long> atMost;

    private AllenConstraints(Span<long> atMost)
    {
        this.atMost = atMost;
        atMost.Fill(Unconstrained);
        for (var day = 0; day < Days; day++)
        {
            atMost[(day * Days) + day] = 0;
        }
    }

    /// <summary>Whether some days inside the bounds put A in this relation to B.</summary>
    public static bool CanHold(AllenRelations relation, DateExtent a, DateExtent b)
    {
        var constraints = new AllenConstraints(stackalloc long[Days * Days]);
        constraints.RequireExtent(a, FirstOfA, LastOfA);
        constraints.RequireExtent(b, FirstOfB, LastOfB);
        constraints.RequireRelation(relation);
        return constraints.CanBeMet();
    }

    private readonly void RequireExtent(DateExtent extent, int first, int last)
    {
        Require(Origin, extent.StartFrom, first);
        Require(first, -extent.StartTo, Origin);
        Require(Origin, extent.EndFrom, last);
        Require(last, -extent.EndTo, Origin);
        Require(first, 0, last);
        if (extent.IsOneDay)
        {
            Require(last, 0, first);
        }
    }

    private readonly void RequireRelation(AllenRelations relation)
    {
        switch (relation)
        {
            case AllenRelations.Before:
                Require(LastOfA, 2, FirstOfB);
                break;
            case AllenRelations.Meets:
                Require(LastOfA, 1, FirstOfB);
                Require(FirstOfB, -1, LastOfA);
                break;
            case AllenRelations.MetBy:
                Require(LastOfB, 1, FirstOfA);
                Require(FirstOfA, -1, LastOfB);
                break;
            case AllenRelations.After:
                Require(LastOfB, 2, FirstOfA);
                break;
            default:
                Require(FirstOfA, 0, LastOfB);
                Require(FirstOfB, 0, LastOfA);
                RequireOrder(FirstOfA, FirstOfB, relation, FirstIsEarlier, FirstIsSame);
                RequireOrder(LastOfA, LastOfB, relation, LastIsEarlier, LastIsSame);
                break;
        }
    }

    private readonly void RequireOrder(int dayOfA, int dayOfB, AllenRelations relation, AllenRelations earlier, AllenRelations same)
    {
        if ((relation & same) != AllenRelations.None)
        {
            Require(dayOfA, 0, dayOfB);
            Require(dayOfB, 0, dayOfA);
        }
        else if ((relation & earlier) != AllenRelations.None)
        {
            Require(dayOfA, 1, dayOfB);
        }
        else
        {
            Require(dayOfB, 1, dayOfA);
        }
    }

    /// <summary>Requires that the later day is at least so many days after the earlier one.</summary>
    private readonly void Require(int earlier, long days, int later)
    {
        ref var limit = ref atMost[(earlier * Days) + later];
        limit = Math.Min(limit, -days);
    }

    private readonly bool CanBeMet()
    {
        for (var via = 0; via < Days; via++)
        {
            for (var from = 0; from < Days; from++)
            {
                for (var to = 0; to < Days; to++)
                {
                    ref var limit = ref atMost[(from * Days) + to];
                    limit = Math.Min(limit, atMost[(from * Days) + via] + atMost[(via * Days) + to]);
                }
            }
        }

        for (var day = 0; day < Days; day++)
        {
            if (atMost[(day * Days) + day] < 0)
            {
                return false;
            }
        }

        return true;
    }
}
