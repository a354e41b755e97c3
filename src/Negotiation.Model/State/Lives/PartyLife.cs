namespace Negotiation.Model;

/// <summary>How far a proposal has come for one party, while its life is told.</summary>
internal sealed class PartyLife(Id<Party> party)
{
    /// <summary>The party.</summary>
    public Id<Party> Party { get; } = party;

    /// <summary>How far it has come.</summary>
    public LifeStage Stage { get; private set; } = LifeStage.NotRaised;

    /// <summary>When it came there.</summary>
    public DateRange Since { get; private set; }

    /// <summary>What brought it there.</summary>
    public List<Reference> By { get; } = [];

    /// <summary>Takes a step.</summary>
    public void Step(LifeStepKind step, DateRange when, Reference by)
    {
        var after = LifeTable.After(Stage, step);
        if (after != Stage)
        {
            Come(after, when, by);
        }
    }

    /// <summary>Comes to a stage.</summary>
    public void Come(LifeStage stage, DateRange when, Reference by)
    {
        Stage = stage;
        Since = when;
        By.Clear();
        By.Add(by);
    }
}
