using System.CommandLine;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>The option <c>--for LEVEL</c>: how far those are trusted to whom a record is passed on.</summary>
internal sealed class LevelOption : Option<TlpLevel>
{
    /// <summary>The option, which must be given.</summary>
    public LevelOption()
        : base("--for")
    {
        Description = "For whom, as a level of the Traffic Light Protocol 2.0.";
        HelpName = string.Join('|', TlpLevel.Known.Select(level => level.Text));
        Required = true;
        CustomParser = static argument =>
        {
            var text = argument.Tokens[0].Value;
            if (TlpLevel.Known.FirstOrDefault(known => string.Equals(known.Text, text, StringComparison.OrdinalIgnoreCase)) is { } level)
            {
                return level;
            }

            var nearest = Nearest(text) is { } near ? $"did you mean '{near}'? Write" : "write";
            argument.AddError($"'{text}' is not a level: {nearest} one of {string.Join(", ", TlpLevel.Known.Select(known => $"'{known}'"))}.");
            return null!;
        };
    }

    /// <summary>The level that begins most like a text, by two letters at least.</summary>
    private static TlpLevel? Nearest(string text) => TlpLevel.Known
        .Where(level => SameLetters(level.Text, text) > 1)
        .OrderByDescending(level => SameLetters(level.Text, text))
        .ThenBy(level => Math.Abs(level.Text.Length - text.Length))
        .FirstOrDefault();

    private static int SameLetters(string left, string right) =>
        left.Zip(right, static (one, other) => one == char.ToLowerInvariant(other)).TakeWhile(same => same).Count();
}
