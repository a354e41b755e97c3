namespace Negotiation.Model;

/// <summary>Where a party stands on something: derived from its statements, never stored.</summary>
public sealed record Position
{
    /// <summary>The party.</summary>
    public required Id<Party> Party { get; init => field = Guard.Set(value); }

    /// <summary>What it stands on: a proposal, a territory, an issue.</summary>
    public required Reference On { get; init => field = Guard.Set(value); }

    /// <summary>Where it stands.</summary>
    public required Stance Stance { get; init => field = Guard.Set(value); }

    /// <summary>The days on one of which its last word was said; unknown ends where no day is told.</summary>
    public DateRange Since { get; init; }

    /// <summary>What must hold for the stance to count, by its last word.</summary>
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>Its last word: the statements than which none is certainly later.</summary>
    /// <exception cref="DomainRuleException">NEG2003: the list is empty.</exception>
    public required ValueList<Id<Statement>> Statements { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The voices between the reader and the party, both the source and the party counted: 2 for a party's own word in a source.</summary>
    public required int Voices { get; init => field = Guard.NotNegative(value); }

    /// <summary>Whether all evidence of its last word is graded doubtful or improbable, as words that were garbled in print are.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether it is known only through people of other parties, and so is never the party's own word.</summary>
    public bool IsAttributed { get; init; }
}
