namespace Negotiation.Model;

/// <summary>Where a party stands on something: derived from its statements, never stored.</summary>
/// <remarks>It is at most maybe where its last words, or what it stands on, are corrected by an entry that is or may be known.</remarks>
public sealed record Position : Answer
{
    internal Position()
    {
    }

    /// <summary>The party.</summary>
    public Id<Party> Party { get; internal init => field = Guard.Set(value); }

    /// <summary>What it stands on: a proposal, a territory, an issue.</summary>
    public Reference On { get; internal init => field = Guard.Set(value); }

    /// <summary>Where it stands.</summary>
    public Stance Stance { get; internal init => field = Guard.Set(value); }

    /// <summary>The stances that it may have instead, as uncertain dates, unordered or attributed words allow.</summary>
    public ValueList<Stance> Possible { get; internal init; }

    /// <summary>The days on one of which it first took this stance without leaving it since; unknown ends where no day is recorded.</summary>
    public DateRange Since { get; internal init; }

    /// <summary>The days on one of which its last statement was made; unknown ends where no day is recorded.</summary>
    public DateRange LastSaid { get; internal init; }

    /// <summary>What must hold for the stance to count, by its last word.</summary>
    public ValueList<Condition> Conditions { get; internal init; }

    /// <summary>Its last word: the statements than which none is certainly later. Empty where it is silent.</summary>
    public ValueList<Id<Statement>> Statements { get; internal init; }

    /// <summary>What it put forward on the same occasion as a no or a conditional yes: what it asks for instead.</summary>
    public ValueList<Reference> Instead { get; internal init; }

    /// <summary>How many hands its last statement went through, both the source and the party counted: 2 for the party's own in a source, 3 at second hand.</summary>
    public int Hands { get; internal init => field = Guard.NotNegative(value); }

    /// <summary>Whether all evidence of its last word is graded doubtful or improbable, as words that were garbled in print are.</summary>
    public bool IsDoubtful { get; internal init; }

    /// <summary>Whether it is known only through people of other parties, and so is never the party's own word.</summary>
    public bool IsAttributed { get; internal init; }

    /// <summary>Whether it hardened, softened or stayed.</summary>
    public Movement Movement { get; internal init => field = Guard.Set(value); }

    /// <summary>Why, part by part: what <see cref="Answer.Reason"/> says in sentences.</summary>
    public ValueList<ReasonPart> Reasons { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"position {(Reference)Party} {On}";

    /// <inheritdoc/>
    public override string Verdict => Stance.Text;

    /// <summary>Whether another one says the same, for whatever reason: all but <see cref="Answer.Reason"/> and <see cref="Reasons"/> is equal.</summary>
    /// <param name="other">The other one, such as that of the next day.</param>
    public bool SaysTheSameAs(Position other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Reason = other.Reason, Reasons = other.Reasons } == other;
    }

    private protected override void Closed()
    {
    }
}
