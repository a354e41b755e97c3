namespace Negotiation.Model;

/// <summary>What has become of a proposal or text: offer, consent, force and performance, as a whole and for each party.</summary>
/// <remarks>
/// The four are members of their own, because no headline holds two at once: what was agreed stays agreed when it ends, and a truce
/// that was broken is in force until it ends. <see cref="Stage"/> is a headline and no more.
/// </remarks>
public sealed record Life : Answer
{
    internal Life()
    {
    }

    /// <summary>The proposal, provision or document.</summary>
    public Reference On { get; internal init => field = Guard.Set(value); }

    /// <summary>The headline: the first of carried out, superseded, ended, suspended, in force, agreed, withdrawn, lapsed, rejected, countered, accepted, discussed and raised that certainly holds.</summary>
    public LifeStage Stage { get; internal init => field = Guard.Set(value); }

    /// <summary>The days on one of which the headline began to hold.</summary>
    public DateRange Since { get; internal init; }

    /// <summary>Whether someone put it: offered it for agreement.</summary>
    public Truth IsPut { get; internal init; }

    /// <summary>Whether it can still be accepted. Unknown where nobody is recorded as having put it.</summary>
    public Truth IsOnTable { get; internal init; }

    /// <summary>Whether all whose yes it needs have given it, whatever came after. A no rests on a word; where merely a yes is not recorded, it is unknown.</summary>
    public Truth IsAgreed { get; internal init; }

    /// <summary>The days on one of which it was agreed; unknown ends where it was not, or no day is known.</summary>
    public DateRange Agreed { get; internal init; }

    /// <summary>What it was agreed through: itself, or the text or package that holds it. Absent: it is not agreed.</summary>
    public Reference? AgreedThrough { get; internal init; }

    /// <summary>Whether it has legal effect, for two at least; for the one who declared it, where it is a declaration.</summary>
    public Truth IsInForce { get; internal init; }

    /// <summary>The days on one of which the present unbroken time in force began.</summary>
    public DateRange InForceSince { get; internal init; }

    /// <summary>Whether it is stopped for a time.</summary>
    public Truth IsSuspended { get; internal init; }

    /// <summary>Whether it is ended: by its term, by an act that may end it, by a condition, or because it was wholly done.</summary>
    public Truth IsEnded { get; internal init; }

    /// <summary>The days from one of which it is ended.</summary>
    public DateRange EndedSince { get; internal init; }

    /// <summary>Whether another took its place.</summary>
    public Truth IsSuperseded { get; internal init; }

    /// <summary>Whether its time ran out before it was agreed.</summary>
    public Truth IsLapsed { get; internal init; }

    /// <summary>Whether who put it took it back before it was agreed.</summary>
    public Truth IsWithdrawn { get; internal init; }

    /// <summary>Whether the last word of someone whose yes it needs is a no.</summary>
    public Truth IsRejected { get; internal init; }

    /// <summary>Whether what it asks was done, all of it.</summary>
    public Truth IsCarriedOut { get; internal init; }

    /// <summary>Whether it was broken; maybe where that is only alleged. A breach ends nothing by itself.</summary>
    public Truth IsBreached { get; internal init; }

    /// <summary>Those whose yes it still needs, or may need; empty once it is agreed.</summary>
    public ValueList<Id<Party>> Missing { get; internal init; }

    /// <summary>What would still have to happen for it to have effect.</summary>
    public ValueList<Awaited> WaitingFor { get; internal init; }

    /// <summary>The last moment of its term, or the time by which it is due, extensions counted; unknown ends where there is none.</summary>
    public DateRange Ends { get; internal init; }

    /// <summary>What is so for each party that is named in it, is to agree to it or has spoken on it.</summary>
    public ValueList<PartyLife> Parties { get; internal init; }

    /// <summary>Who broke it, as reported or alleged.</summary>
    public ValueList<Breach> Breaches { get; internal init; }

    /// <summary>What was said and came to pass on it, in order; what is in doubt among it.</summary>
    public ValueList<LifeStep> History { get; internal init; }

    /// <summary>Why, part by part: what <see cref="Answer.Reason"/> says in sentences.</summary>
    public ValueList<ReasonPart> Reasons { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"life {On}";

    /// <inheritdoc/>
    public override string Verdict => Stage.Text;

    private protected override void Closed()
    {
    }
}
