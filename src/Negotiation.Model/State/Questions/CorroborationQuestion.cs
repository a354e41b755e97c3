namespace Negotiation.Model;

/// <summary>Not written yet.</summary>
internal static class CorroborationQuestion
{
    /// <summary>Not written yet.</summary>
    public static ValueList<Corroboration> Answer(Standpoint standpoint) => [];
}
