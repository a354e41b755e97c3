namespace Negotiation.Cli;

/// <summary>An entry of the record as the page shows it, with all its evidence.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Kind">What sort of entry it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Facts">What the record tells of it.</param>
/// <param name="Evidence">The evidence, that of single facts after that of the entry.</param>
internal sealed record ReportCard(
    string Reference, string Kind, string Name, IReadOnlyList<ReportFact> Facts, IReadOnlyList<ReportEvidence> Evidence);
