namespace Negotiation.Model;

/// <summary>Not written yet.</summary>
internal static class ClauseQuestion
{
    /// <summary>Not written yet.</summary>
    public static ValueList<ClauseBinding> Answer(NegotiationState state, Standpoint standpoint) => [];
}
