namespace Negotiation.Cli;

/// <summary>How a statement or an event is drawn on the timeline: on all the days that it can have been.</summary>
/// <param name="From">The first; <c>null</c> where it is not known.</param>
/// <param name="To">The last; <c>null</c> where it is not known.</param>
/// <param name="Form">Whether it is <c>solid</c>, <c>hollow</c> for what is only possible or announced, or <c>failed</c>.</param>
internal sealed record ReportSpan(string? From, string? To, string Form);
