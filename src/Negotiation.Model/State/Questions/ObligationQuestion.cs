namespace Negotiation.Model;

/// <summary>Not written yet.</summary>
internal static class ObligationQuestion
{
    /// <summary>Not written yet.</summary>
    public static ValueList<Obligation> Answer(NegotiationState state, Standpoint standpoint) => [];
}
