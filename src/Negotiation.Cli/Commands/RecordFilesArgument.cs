using System.CommandLine;

namespace Negotiation.Cli;

/// <summary>The argument <c>FILE...</c>: records of one negotiation, which are merged.</summary>
internal sealed class RecordFilesArgument : Argument<string[]>
{
    /// <summary>The argument, which must be given.</summary>
    public RecordFilesArgument()
        : base("FILE")
    {
        Description = "The record; several are merged first. '-' reads standard input.";
        Arity = ArgumentArity.OneOrMore;
    }
}
