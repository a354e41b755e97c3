namespace Negotiation.Model;

/// <summary>What has become of a proposal or text for one party.</summary>
public sealed record PartyLife
{
    internal PartyLife()
    {
    }

    /// <summary>The party.</summary>
    public Id<Party> Party { get; internal init => field = Guard.Set(value); }

    /// <summary>The headline for the party, by the same order as for the whole.</summary>
    public LifeStage Stage { get; internal init => field = Guard.Set(value); }

    /// <summary>The days on one of which the headline began to hold.</summary>
    public DateRange Since { get; internal init; }

    /// <summary>How sure the headline is.</summary>
    public Truth Certainty { get; internal init; }

    /// <summary>Whether its yes is needed.</summary>
    public Truth IsNeeded { get; internal init; }

    /// <summary>What it said last to it, or to what holds it.</summary>
    public ConsentGiven Said { get; internal init => field = Guard.Set(value); }

    /// <summary>How sure that is.</summary>
    public Truth SaidCertainty { get; internal init; }

    /// <summary>The form of its yes.</summary>
    public AssentForm? Form { get; internal init; }

    /// <summary>What its yes leaves out of it, by a reservation; the clause says toward whom that counts. Empty where no reservation is recorded.</summary>
    public ValueList<Reservation> Reservations { get; internal init; }

    /// <summary>Whether it was put by or to the party.</summary>
    public Truth IsPut { get; internal init; }

    /// <summary>Whether the party has agreed to it.</summary>
    public Truth IsAgreed { get; internal init; }

    /// <summary>Since when the party is bound; unknown ends where it is not.</summary>
    public DateRange BoundSince { get; internal init; }

    /// <summary>Whether it has effect for the party.</summary>
    public Truth IsInForce { get; internal init; }

    /// <summary>Whether it is suspended for the party.</summary>
    public Truth IsSuspended { get; internal init; }

    /// <summary>Whether it is ended for the party.</summary>
    public Truth IsEnded { get; internal init; }

    /// <summary>Whether the party's last statement is a no.</summary>
    public Truth IsRejected { get; internal init; }

    /// <summary>Whether the party has done what it owes.</summary>
    public Truth IsCarriedOut { get; internal init; }

    /// <summary>Whether the party broke it; maybe where that is only alleged or it took part in what did, unknown where nobody is named.</summary>
    public Truth IsBreached { get; internal init; }

    /// <summary>The statements and events by which it came there.</summary>
    public ValueList<Reference> By { get; internal init; }
}
