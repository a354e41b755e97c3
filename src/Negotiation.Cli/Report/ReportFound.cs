namespace Negotiation.Cli;

/// <summary>The answer to one question at two dates.</summary>
/// <param name="Key">Which question about what.</param>
/// <param name="Section">The section in which it stands.</param>
/// <param name="Name">What it is about, in words.</param>
/// <param name="Row">In the matrix, the place of the subject.</param>
/// <param name="Column">In the matrix, the place of the party; on the timeline, that of the lane.</param>
/// <param name="Answer">The answer.</param>
internal sealed record ReportFound(string Key, string Section, string Name, int? Row, int? Column, ReportAnswer Answer);
