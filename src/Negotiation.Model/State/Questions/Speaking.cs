namespace Negotiation.Model;

/// <summary>What is gathered on a person who speaks for a party.</summary>
internal sealed class Speaking
{
    /// <summary>Whether the person speaks for the party: as surely as the surest that says so.</summary>
    public Truth IsOne { get; private set; } = Truth.No;

    /// <summary>The roles, each as sure as the surest that says so.</summary>
    public Dictionary<string, Truth> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>The statements in which the person spoke for the party.</summary>
    public List<Id<Statement>> Statements { get; } = [];

    /// <summary>The entries that tell so.</summary>
    public List<Reference> Entries { get; } = [];

    /// <summary>Adds an entry that tells that the person speaks for the party.</summary>
    public void Add(Reference entry, string? role, Truth truth)
    {
        IsOne = Truths.Or(IsOne, truth);
        Entries.Add(entry);
        if (role is not null)
        {
            AddRole(entry, role, truth);
        }
    }

    /// <summary>Adds a role of one who speaks for the party.</summary>
    public void AddRole(Reference entry, string role, Truth truth)
    {
        Roles[role] = Truths.Or(Roles.GetValueOrDefault(role, Truth.No), truth);
        Entries.Add(entry);
    }
}
