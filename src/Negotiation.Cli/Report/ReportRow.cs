namespace Negotiation.Cli;

/// <summary>The answers to one question from one knowledge date on.</summary>
/// <param name="From">The place of the knowledge date.</param>
/// <param name="Answers">Pairs: the place of a date, and the place of the answer that holds from it on.</param>
internal sealed record ReportRow(int From, int[] Answers);
