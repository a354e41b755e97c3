namespace Negotiation.Model;

/// <summary>Not written yet.</summary>
internal static class ExchangeQuestion
{
    /// <summary>Not written yet.</summary>
    public static ValueList<ExchangeTerms> Answer(NegotiationState state, Standpoint standpoint) => [];
}
