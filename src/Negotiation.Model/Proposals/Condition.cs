namespace Negotiation.Model;

/// <summary>What must hold for something else.</summary>
/// <remarks>The hierarchy is closed; <see cref="UnknownCondition"/> keeps the kinds of later versions.</remarks>
public abstract record Condition : IOpenRecord
{
    private protected Condition()
    {
    }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    private protected abstract void Closed();
}
