namespace Negotiation.Model;

/// <summary>Not written yet.</summary>
internal static class SpokespersonQuestion
{
    /// <summary>Not written yet.</summary>
    public static ValueList<Spokesperson> Answer(Standpoint standpoint) => [];
}
