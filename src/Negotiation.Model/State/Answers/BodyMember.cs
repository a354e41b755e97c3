namespace Negotiation.Model;

/// <summary>Whether a party or a person belongs to a party or a body on a date, and in which role.</summary>
public sealed record BodyMember : Answer
{
    internal BodyMember()
    {
    }

    /// <summary>What it belongs to.</summary>
    public Id<Party> In { get; internal init => field = Guard.Set(value); }

    /// <summary>The party or person that belongs to it.</summary>
    public Reference Who { get; internal init => field = Guard.Set(value); }

    /// <summary>Whether it belongs to it on the date; no before it joined and after it left.</summary>
    public Truth IsMember { get; internal init; }

    /// <summary>The roles that it has there on the date, in words; empty where none is recorded.</summary>
    public ValueList<string> Roles { get; internal init; }

    /// <summary>How many of its people sit there on the date, as recorded; empty where it is not.</summary>
    public ValueList<Quantity> Seats { get; internal init; }

    /// <summary>The parties that named it, where others did.</summary>
    public ValueList<Id<Party>> NamedBy { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"member {(Reference)In} {Who}";

    /// <inheritdoc/>
    public override string Verdict => IsMember switch
    {
        Truth.Yes => "member",
        Truth.No => "not a member",
        Truth.Maybe => "maybe a member",
        _ => "not known whether a member",
    };

    private protected override void Closed()
    {
    }
}
