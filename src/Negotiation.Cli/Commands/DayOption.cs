using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Negotiation.Cli;

/// <summary>An option whose value is a day.</summary>
internal sealed class DayOption : Option<LocalDate?>
{
    /// <summary>The option.</summary>
    public DayOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = "DATE";
        CustomParser = static argument =>
        {
            var text = argument.Tokens[0].Value;
            var parsed = LocalDatePattern.Iso.Parse(text);
            if (!parsed.Success)
            {
                argument.AddError($"'{text}' is not a day: write year, month and day, such as 2025-05-19.");
                return null;
            }

            return parsed.Value;
        };
    }
}
