namespace Negotiation.Cli;

/// <summary>A source in a digest.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">When it was published, in words.</param>
/// <param name="Standing">What has become of it since: corrected, withdrawn.</param>
internal sealed record SourceNote(string Id, string Publisher, string? Author, string? Title, string? Published, string? Standing);
