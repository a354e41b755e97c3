namespace Negotiation.Model;

/// <summary>What has become of a proposal or text for one party.</summary>
public sealed record PartyLife
{
    internal PartyLife()
    {
    }

    /// <summary>The party.</summary>
    public required Id<Party> Party { get; init => field = Guard.Set(value); }

    /// <summary>The headline for the party, by the same order as for the whole.</summary>
    public required LifeStage Stage { get; init => field = Guard.Set(value); }

    /// <summary>The days on one of which the headline began to hold.</summary>
    public DateRange Since { get; init; }

    /// <summary>How sure the headline is.</summary>
    public required Truth Certainty { get; init; }

    /// <summary>Whether its yes is needed.</summary>
    public required Truth IsNeeded { get; init; }

    /// <summary>What it said last to it, or to what holds it.</summary>
    public required ConsentGiven Said { get; init => field = Guard.Set(value); }

    /// <summary>How sure that is.</summary>
    public required Truth SaidCertainty { get; init; }

    /// <summary>The form of its yes.</summary>
    public AssentForm? Form { get; init; }

    /// <summary>What its yes leaves out of it, by a reservation; the clause says toward whom that counts. Empty where no reservation is recorded.</summary>
    public ValueList<Reservation> Reservations { get; init; }

    /// <summary>Whether it was put by or to the party.</summary>
    public required Truth IsPut { get; init; }

    /// <summary>Whether the party has agreed to it.</summary>
    public required Truth IsAgreed { get; init; }

    /// <summary>Since when the party is bound; unknown ends where it is not.</summary>
    public DateRange BoundSince { get; init; }

    /// <summary>Whether it has effect for the party.</summary>
    public required Truth IsInForce { get; init; }

    /// <summary>Whether it is suspended for the party.</summary>
    public required Truth IsSuspended { get; init; }

    /// <summary>Whether it is ended for the party.</summary>
    public required Truth IsEnded { get; init; }

    /// <summary>Whether the party's last statement is a no.</summary>
    public required Truth IsRejected { get; init; }

    /// <summary>Whether the party has done what it owes.</summary>
    public required Truth IsCarriedOut { get; init; }

    /// <summary>Whether the party broke it; maybe where that is only alleged or it took part in what did, unknown where nobody is named.</summary>
    public required Truth IsBreached { get; init; }

    /// <summary>The statements and events by which it came there.</summary>
    public ValueList<Reference> By { get; init; }
}
