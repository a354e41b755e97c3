using System.CommandLine;

namespace Negotiation.Cli;

/// <summary>The argument <c>FILE</c>.</summary>
internal sealed class FileArgument : Argument<string>
{
    /// <summary>The argument, which must be given.</summary>
    public FileArgument()
        : base("FILE") => Description = "The record; '-' reads standard input.";
}
