using System.Text.Json.Serialization;

namespace Negotiation.Cli;

/// <summary>An event in a digest.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What sort of event it is.</param>
/// <param name="Summary">What it is, as the record sums it up.</param>
/// <param name="Occurrence">Whether it happened; several words where the record has several.</param>
/// <param name="When">When, in words.</param>
/// <param name="Place">Where.</param>
/// <param name="Form">Direct, mediated or remote.</param>
/// <param name="Participants">Who took part.</param>
/// <param name="About">What it was about, in words.</param>
/// <param name="IsAboutProposals">Whether it was about proposals, and about nothing else.</param>
/// <param name="Effects">What it does to other entries, in words.</param>
/// <param name="Measures">What was counted, in words.</param>
/// <param name="Votes">The votes that were taken, in words.</param>
/// <param name="IsDoubtful">Whether all evidence for it is graded 4 or 5.</param>
/// <param name="Order">What it is said to come before or after.</param>
internal sealed record EventNote(
    string Id,
    string Kind,
    string? Summary,
    string Occurrence,
    string? When,
    string? Place,
    string? Form,
    IReadOnlyList<string> Participants,
    IReadOnlyList<string> About,
    [property: JsonIgnore] bool IsAboutProposals,
    IReadOnlyList<string> Effects,
    IReadOnlyList<string> Measures,
    IReadOnlyList<string> Votes,
    bool IsDoubtful,
    IReadOnlyList<string> Order);
