using System.CommandLine;

namespace Negotiation.Cli;

/// <summary>The option <c>--format text|json</c>.</summary>
internal sealed class FormatOption : Option<OutputFormat>
{
    /// <summary>The option; its value is text when it is not given.</summary>
    public FormatOption(string description = "For whom to write: people (text, by default) or programs (json).")
        : base("--format")
    {
        Description = description;
        HelpName = "text|json";
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
