namespace Negotiation.Model;

/// <summary>Not written yet.</summary>
internal static class ContrastQuestion
{
    /// <summary>Not written yet.</summary>
    public static ValueList<Contrast> Answer(NegotiationState state, Standpoint standpoint) => [];
}
