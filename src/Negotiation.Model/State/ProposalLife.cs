namespace Negotiation.Model;

/// <summary>How far a proposal has come, for each party and as a whole.</summary>
public sealed record ProposalLife : Answer
{
    /// <summary>The proposal.</summary>
    public required Id<Proposal> Proposal { get; init => field = Guard.Set(value); }

    /// <summary>How far it has come as a whole.</summary>
    public required LifeStage Stage { get; init => field = Guard.Set(value); }

    /// <summary>The days on one of which it came there.</summary>
    public DateRange Since { get; init; }

    /// <summary>Whether all whose assent it needs gave it, in their own words, or an event agreed to it; whatever came after.</summary>
    public required Truth IsAgreed { get; init; }

    /// <summary>The days on one of which it was agreed; unknown ends where it was not, or no day is told.</summary>
    public DateRange Agreed { get; init; }

    /// <summary>Those whose assent it still needs, as far as they are told; empty once it is agreed.</summary>
    public ValueList<Id<Party>> Missing { get; init; }

    /// <summary>How far it has come for each party that is named in it or has spoken on it.</summary>
    public ValueList<PartyStage> Parties { get; init; }

    /// <summary>The steps that led there, in order; those that only may have been taken among them.</summary>
    public ValueList<LifeStep> History { get; init; }

    /// <summary>Whether it is still on the table: put, and neither settled nor gone.</summary>
    public required Truth IsOnTable { get; init; }

    /// <inheritdoc/>
    public override string Key => $"life {(Reference)Proposal}";

    /// <inheritdoc/>
    public override string Verdict => Stage.Text;

    private protected override void Closed()
    {
    }
}
