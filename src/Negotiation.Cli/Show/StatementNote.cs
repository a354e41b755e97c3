using System.Text.Json.Serialization;

namespace Negotiation.Cli;

/// <summary>A statement in a digest.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Who">Whose act it is said to be.</param>
/// <param name="Act">The act, as the record codes it.</param>
/// <param name="Did">The act in words.</param>
/// <param name="To">To whom.</param>
/// <param name="On">On what, in words.</param>
/// <param name="IsOnProposals">Whether it is on proposals, and on nothing else.</param>
/// <param name="Content">What was said, where the record says more than the act.</param>
/// <param name="Conditions">Under what conditions.</param>
/// <param name="Iteration">Whether it is said for the first time, again or without change.</param>
/// <param name="Answers">What it answers.</param>
/// <param name="ReactsTo">What it reacts to.</param>
/// <param name="IsAttributed">Whether it is known only through others.</param>
/// <param name="IsDoubtful">Whether all evidence for it is graded 4 or 5.</param>
/// <param name="Reports">Who reports it, through whom, in what words.</param>
internal sealed record StatementNote(
    string Id,
    string Who,
    string Act,
    string Did,
    IReadOnlyList<string> To,
    IReadOnlyList<string> On,
    [property: JsonIgnore] bool IsOnProposals,
    string? Content,
    IReadOnlyList<string> Conditions,
    string? Iteration,
    string? Answers,
    string? ReactsTo,
    bool IsAttributed,
    bool IsDoubtful,
    IReadOnlyList<ReportNote> Reports)
{
    /// <summary>What was done, to whom, and how far to trust it: <c>supported [attributed]</c>.</summary>
    [JsonIgnore]
    public string Deed =>
        $"{Did}{(To.Count == 0 ? "" : $" (to {Lists.And(To)})")}{(IsAttributed ? " [attributed]" : "")}{Doubtful.MarkOf(IsDoubtful)}";
}
