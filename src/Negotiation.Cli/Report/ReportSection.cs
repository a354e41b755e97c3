namespace Negotiation.Cli;

/// <summary>A section of the page.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its heading.</param>
/// <param name="About">The question that it answers.</param>
/// <param name="Layout">How it is laid out: <c>matrix</c>, <c>list</c>, <c>timeline</c> or <c>ledger</c>.</param>
/// <param name="Empty">What stands there when there is no answer.</param>
internal sealed record ReportSection(string Id, string Title, string About, string Layout, string Empty);
