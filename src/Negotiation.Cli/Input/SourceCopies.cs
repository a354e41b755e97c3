using System.CommandLine.Parsing;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>The local copies of sources that <c>--source ID=PATH</c> names.</summary>
internal static class SourceCopies
{
    /// <summary>Reads what the option holds; what is no copy, or a second copy of one source, is a fault of the usage.</summary>
    public static SourceCopy[] Parse(ArgumentResult argument)
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

    /// <summary>Reads the texts.</summary>
    /// <exception cref="UnusableException">One cannot be read, or is not UTF-8.</exception>
    public static async Task<List<SourceText>> ReadAsync(IEnumerable<SourceCopy> copies, ConsoleStreams streams, CancellationToken cancellationToken)
    {
        var texts = new List<SourceText>();
        foreach (var copy in copies)
        {
            texts.Add(new SourceText(copy.Source, await copy.ReadAsync(streams, cancellationToken)));
        }

        return texts;
    }
}
