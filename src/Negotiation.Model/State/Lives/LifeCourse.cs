namespace Negotiation.Model;

/// <summary>How far one reading of a life has come, as a whole and for each party, and the steps that are told of it.</summary>
internal sealed class LifeCourse
{
    private readonly SortedDictionary<string, PartyLife> parties = new(StringComparer.Ordinal);
    private readonly List<LifeStep>? history;
    private int? cause;

    /// <summary>Nothing has happened yet.</summary>
    /// <param name="subject">Whose life it is.</param>
    /// <param name="isTold">Whether the steps are to be kept.</param>
    public LifeCourse(LifeSubject subject, bool isTold)
    {
        history = isTold ? [] : null;
        foreach (var party in subject.Named)
        {
            Join(party);
        }
    }

    /// <summary>How far it has come.</summary>
    public LifeStage Stage { get; private set; } = LifeStage.NotRaised;

    /// <summary>The days on one of which it came there.</summary>
    public DateRange Since { get; private set; }

    /// <summary>Whether it is agreed or in force, and neither done nor gone.</summary>
    public bool IsLive => LifeTable.IsLiving(Stage);

    /// <summary>How far it has come for each party.</summary>
    public IEnumerable<PartyLife> Parties => parties.Values;

    /// <summary>Whether the steps are kept.</summary>
    public bool IsTold => history is not null;

    /// <summary>The steps; empty where they are not kept.</summary>
    public IReadOnlyList<LifeStep> History => history ?? [];

    /// <summary>The step that brought it to its stage; <c>null</c> where none did, or the steps are not kept.</summary>
    public LifeStep? Cause => cause is { } place && history is not null ? history[place] : null;

    /// <summary>A party comes to it, for which nothing has happened yet.</summary>
    public void Join(Id<Party> party) => _ = Of(party);

    /// <summary>Takes a step for the whole, and tells it.</summary>
    public void Whole(Move move, LifeStepKind step, string reason)
    {
        var after = LifeTable.After(Stage, step);
        if (after != Stage)
        {
            Stage = after;
            Since = move.When;
            cause = history?.Count ?? 0;
        }

        Tell(move with { Kind = step }, reason);
    }

    /// <summary>Takes a step for the party whose it is.</summary>
    public void Own(Move move, LifeStepKind step)
    {
        if (move.Party is { } party)
        {
            Of(party).Step(step, move.When, move.By);
        }
    }

    /// <summary>Takes a step for all parties, or for some.</summary>
    public void Share(Move move, LifeStepKind step, HashSet<Id<Party>>? some = null)
    {
        foreach (var party in parties.Values)
        {
            if (some is null || some.Contains(party.Party))
            {
                party.Step(step, move.When, move.By);
            }
        }
    }

    /// <summary>Tells what changes nothing for the whole.</summary>
    public void Tell(Move move, string reason, Truth certainty = Truth.Yes) => history?.Add(new LifeStep
    {
        By = move.By,
        Kind = move.Kind,
        Party = move.Party,
        When = move.When,
        Stage = Stage,
        Certainty = certainty,
        Reason = move.Through is { } holder && certainty == Truth.Yes ? $"{reason} It is told of {holder}, which holds it." : reason,
    });

    private PartyLife Of(Id<Party> party)
    {
        if (!parties.TryGetValue(party.Text, out var life))
        {
            parties[party.Text] = life = new PartyLife(party);
        }

        return life;
    }
}
