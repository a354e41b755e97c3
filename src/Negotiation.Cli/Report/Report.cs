namespace Negotiation.Cli;

/// <summary>All that the page shows: the answers, which of them holds when, and the evidence.</summary>
/// <param name="Title">The title of the record.</param>
/// <param name="Summary">What the record holds, in a sentence.</param>
/// <param name="On">The dates at which an answer can change because something happened.</param>
/// <param name="Known">The dates at which an answer can change because something became known.</param>
/// <param name="Sections">The sections of the page.</param>
/// <param name="Columns">The names of the parties.</param>
/// <param name="Subjects">What the parties take positions on.</param>
/// <param name="Questions">The questions.</param>
/// <param name="Answers">The answers, each once.</param>
/// <param name="Cards">The entries that the page shows.</param>
/// <param name="Sources">The sources.</param>
/// <param name="Lanes">The lanes of the timeline, from top to bottom.</param>
internal sealed record Report(
    string Title,
    string Summary,
    IReadOnlyList<ReportDate> On,
    IReadOnlyList<ReportDate> Known,
    IReadOnlyList<ReportSection> Sections,
    IReadOnlyList<string> Columns,
    IReadOnlyList<ReportSubject> Subjects,
    IReadOnlyList<ReportQuestion> Questions,
    IReadOnlyList<ReportAnswer> Answers,
    IReadOnlyList<ReportCard> Cards,
    IReadOnlyList<ReportSource> Sources,
    IReadOnlyList<string> Lanes);
