namespace Negotiation.Model;

/// <summary>Not written yet.</summary>
internal static class ContactQuestion
{
    /// <summary>Not written yet.</summary>
    public static ValueList<Contact> Answer(Standpoint standpoint) => [];
}
