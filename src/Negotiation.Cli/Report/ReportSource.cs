namespace Negotiation.Cli;

/// <summary>A source as the page names it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Language">The language of its text.</param>
/// <param name="Address">Where it was published.</param>
/// <param name="Known">The place of the first knowledge date at which it may be known.</param>
internal sealed record ReportSource(string Name, string Language, string? Address, int Known = 0);
