namespace Negotiation.Cli;

/// <summary>A party in a digest.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of party it is.</param>
/// <param name="AlsoCalled">Its other names.</param>
/// <param name="Roles">Its roles in the process, in words.</param>
/// <param name="IsDoubtful">Whether all evidence for it is graded 4 or 5.</param>
/// <param name="People">Those who hold an office of it, speak for it or take part for it.</param>
internal sealed record PartyNote(
    string Id, string Name, string Kind, IReadOnlyList<string> AlsoCalled, IReadOnlyList<string> Roles, bool IsDoubtful, IReadOnlyList<PersonNote> People);
