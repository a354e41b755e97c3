namespace Negotiation.Model;

/// <summary>Who speaks for a party on a date, and in which role.</summary>
public sealed record Spokesperson : Answer
{
    internal Spokesperson()
    {
    }

    /// <summary>The person.</summary>
    public Id<Person> Person { get; internal init => field = Guard.Set(value); }

    /// <summary>The party.</summary>
    public Id<Party> Party { get; internal init => field = Guard.Set(value); }

    /// <summary>The offices held on the date, and the roles in which the person spoke or took part; empty when none is recorded.</summary>
    public ValueList<string> Roles { get; internal init; }

    /// <summary>The statements in which the person spoke for the party.</summary>
    public ValueList<Id<Statement>> Statements { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"spokesperson {(Reference)Person} {(Reference)Party}";

    /// <inheritdoc/>
    public override string Verdict => Roles.Count == 0 ? "speaks" : string.Join(", ", Roles.AsEnumerable());

    private protected override void Closed()
    {
    }
}
