namespace Negotiation.Model;

/// <summary>What a party leaves out of its yes to a text or proposal: a reservation.</summary>
public sealed record Reservation
{
    internal Reservation()
    {
    }

    /// <summary>What its yes does not extend to: a provision or a proposal.</summary>
    public required Reference To { get; init => field = Guard.Set(value); }

    /// <summary>Yes where each yes that may be the party's last leaves it out, and one of them certainly counts; maybe otherwise.</summary>
    public required Truth Certainty { get; init; }

    /// <summary>The statements by which it does.</summary>
    public ValueList<Reference> By { get; init; }
}
