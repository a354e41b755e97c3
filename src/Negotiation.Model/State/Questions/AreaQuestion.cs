namespace Negotiation.Model;

/// <summary>Not written yet.</summary>
internal static class AreaQuestion
{
    /// <summary>Not written yet.</summary>
    public static ValueList<AreaDemand> Answer(Standpoint standpoint) => [];
}
