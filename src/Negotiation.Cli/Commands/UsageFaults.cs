using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Negotiation.Cli;

/// <summary>Says in one message for each fault what is wrong with a command line.</summary>
internal static class UsageFaults
{
    /// <summary>The faults; none when the command can run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed) =>
        UnknownOptions(parsed) is { Count: > 0 } unknown ? unknown
        : parsed.Action is not ParseErrorAction ? []
        : parsed.CommandResult == parsed.RootCommandResult ? [NoCommand(parsed)]
        : [.. parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal)];

    /// <summary>The parser takes a word with a hyphen that is no option for the next argument.</summary>
    private static List<string> UnknownOptions(ParseResult parsed) =>
    [
        .. parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..] && !IsDate(parsed, token.Value))
            .Select(token => $"'{token.Value}' is not an option of '{parsed.CommandResult.Command.Name}': for a file of that name, write './{token.Value}'.")
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>A year before the year 0 begins with a hyphen.</summary>
    private static bool IsDate(ParseResult parsed, string word) =>
        parsed.CommandResult.Command is DateCommand && (char.IsAsciiDigit(word[1]) || word[1] == 'X');

    private static string NoCommand(ParseResult parsed)
    {
        var fault = parsed.UnmatchedTokens is [var word, ..] ? $"'{word}' is not a command" : "no command is given";
        return $"{fault}: write one of {string.Join(", ", parsed.CommandResult.Command.Subcommands.Select(command => $"'{command.Name}'"))}.";
    }
}
