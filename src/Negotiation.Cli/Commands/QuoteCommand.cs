using System.CommandLine;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary><c>quote SOURCE WORDS</c>: the place of quoted words in the text of a source.</summary>
internal sealed class QuoteCommand : Command
{
    private readonly Argument<string> source = new("SOURCE")
    {
        Description = "The text of the source, in UTF-8: its path, or ID=PATH with the id of the source; '-' reads standard input.",
    };

    private readonly Argument<string> words = new("WORDS")
    {
        Description = "Words of the source, in quotation marks; spaces, line breaks and kinds of marks and dashes may differ.",
    };

    private readonly Option<string?> within = new("--within")
    {
        Description = "A longer stretch of the text in which the words occur once, where they occur several times in the whole.",
        HelpName = "WORDS",
    };

    private readonly FormatOption format = new();
    private readonly ConsoleStreams streams;

    /// <summary>The command on its streams.</summary>
    public QuoteCommand(ConsoleStreams streams)
        : base("quote", "Finds the place of quoted words in the text of a source, and writes the evidence for a record.")
    {
        this.streams = streams;
        Add(source);
        Add(words);
        Add(within);
        Add(format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var copy = SourceCopy.OfPath(parsed.GetRequiredValue(source));
        var text = new SourceText(copy.Source, await copy.ReadAsync(streams, cancellationToken));
        var quotation = text.Quote(parsed.GetRequiredValue(words), parsed.GetValue(within));
        if (parsed.GetValue(format) == OutputFormat.Json)
        {
            streams.Output.Write(QuotationJson.Of(quotation));
        }
        else
        {
            QuotationText.Write(streams.Output, new InputFile(copy.Path).Name, quotation);
        }

        return quotation.IsFound ? ExitCode.Good : ExitCode.ContentHasErrors;
    }
}
