using System.CommandLine;
using System.CommandLine.Parsing;

namespace Negotiation.Cli;

/// <summary>The option <c>--source ID=PATH</c>, which may be given several times.</summary>
internal sealed class SourceOption : Option<SourceCopy[]>
{
    /// <summary>The option, which must be given.</summary>
    /// <param name="description">What it is for.</param>
    public SourceOption(string description)
        : base("--source")
    {
        Description = description;
        HelpName = "ID=PATH";
        Required = true;
        Arity = ArgumentArity.OneOrMore;
        CustomParser = Parse;
    }

    private static SourceCopy[] Parse(ArgumentResult argument)
    {
        var copies = new List<SourceCopy>();
        foreach (var text in argument.Tokens.Select(token => token.Value))
        {
            if (SourceCopy.Parse(text) is not { } copy)
            {
                argument.AddError(
                    $"'{text}' is not ID=PATH: write the id of a source, an equals sign and the path of its copy, such as 'daily=daily.txt'.");
            }
            else if (copies.Exists(other => other.Source == copy.Source))
            {
                argument.AddError($"'{copy.Source}' has two copies: give --source once for each source.");
            }
            else
            {
                copies.Add(copy);
            }
        }

        return [.. copies];
    }
}
