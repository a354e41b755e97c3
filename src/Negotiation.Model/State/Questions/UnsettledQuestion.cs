namespace Negotiation.Model;

/// <summary>Not written yet.</summary>
internal static class UnsettledQuestion
{
    /// <summary>Not written yet.</summary>
    public static ValueList<Unsettled> Answer(NegotiationState state, Standpoint standpoint) => [];
}
