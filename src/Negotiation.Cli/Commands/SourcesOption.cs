using System.CommandLine;

namespace Negotiation.Cli;

/// <summary><c>--source ID=PATH</c>: the local copies of sources; may be given several times.</summary>
internal sealed class SourcesOption : Option<SourceCopy[]>
{
    /// <summary>The option with what help says of it.</summary>
    public SourcesOption(string description)
        : base("--source")
    {
        Description = description;
        HelpName = "ID=PATH";
        Arity = ArgumentArity.OneOrMore;
        CustomParser = SourceCopies.Parse;
    }
}
