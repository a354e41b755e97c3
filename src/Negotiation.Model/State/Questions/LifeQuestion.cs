namespace Negotiation.Model;

/// <summary>Not written yet.</summary>
internal static class LifeQuestion
{
    /// <summary>Not written yet.</summary>
    public static ValueList<ProposalLife> Answer(Standpoint standpoint) => [];
}
