namespace Negotiation.Model;

/// <summary>Not written yet.</summary>
internal static class RejectionQuestion
{
    /// <summary>Not written yet.</summary>
    public static ValueList<Rejection> Answer(Standpoint standpoint) => [];
}
