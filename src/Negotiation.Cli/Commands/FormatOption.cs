using System.CommandLine;

namespace Negotiation.Cli;

/// <summary>The option <c>--format text|json</c>.</summary>
internal sealed class FormatOption : Option<OutputFormat>
{
    /// <summary>The option, with text as its default.</summary>
    public FormatOption()
        : base("--format")
    {
        Description = "How to write the result.";
        HelpName = "text|json";
        DefaultValueFactory = static _ => OutputFormat.Text;
        CustomParser = static argument =>
        {
            switch (argument.Tokens[0].Value)
            {
                case "text":
                    return OutputFormat.Text;
                case "json":
                    return OutputFormat.Json;
                default:
                    argument.AddError($"'{argument.Tokens[0].Value}' is not a format: write 'text' or 'json'.");
                    return default;
            }
        };
    }
}
