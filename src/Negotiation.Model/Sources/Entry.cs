using System.Diagnostics;

namespace Negotiation.Model;

/// <summary>What every entry of a record has besides its id and its facts.</summary>
[DebuggerDisplay("{Reference}")]
public abstract record Entry : IOpenRecord
{
    private protected Entry()
    {
    }

    /// <summary>How this entry is bound to others: before, possibly the same as, revises.</summary>
    public ValueList<Link> Links { get; init; }

    /// <summary>Where the entry is reported, one by one.</summary>
    public ValueList<Evidence> Evidence { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>The name under which other entries refer to this one.</summary>
    public abstract Reference Reference { get; }

    private protected abstract void Closed();
}
