namespace Negotiation.Model;

/// <summary>Not written yet.</summary>
internal static class HearsayQuestion
{
    /// <summary>Not written yet.</summary>
    public static ValueList<Hearsay> Answer(Standpoint standpoint) => [];
}
