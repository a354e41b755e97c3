using System.Text;
using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>What is said of a name that this version does not know and keeps: information, or that it is likely a slip for a known one.</summary>
/// <param name="Name">The name.</param>
/// <param name="Rule">The rule under which it is reported.</param>
/// <param name="Message">What is said.</param>
internal sealed record UnknownName(string Name, Rule Rule, string Message)
{
    private const int LongestShortName = 64;

    /// <summary>Whether it takes so little room that it may be kept after the reading.</summary>
    public bool IsShort => Name.Length <= LongestShortName;

    /// <summary>Finds out what is to be said.</summary>
    /// <param name="rule">The rule when no known name is near.</param>
    /// <param name="name">The name.</param>
    /// <param name="known">The names that it may be a slip for.</param>
    /// <param name="fault">What is not known, as a sentence without its end.</param>
    public static UnknownName Of(Rule rule, string name, IEnumerable<string> known, string fault) =>
        Nearest.To(name, known) is { } nearest
            ? new UnknownName(name, RuleBook.LikelySlip, $"{fault}; it is kept. If it is a slip, write '{nearest}'.")
            : new UnknownName(name, rule, $"{fault}; it is kept.");

    /// <summary>Whether the token on which the reader stands is this name, in plain letters.</summary>
    public bool IsNamedBy(ref readonly Utf8JsonReader reader) =>
        !reader.ValueIsEscaped && !reader.HasValueSequence && Ascii.Equals(reader.ValueSpan, Name);

    /// <summary>Reports it.</summary>
    /// <param name="context">Takes the finding.</param>
    /// <param name="place">Where in the text.</param>
    public void Report(ReadContext context, long place) => context.Report(Rule, Message, place);
}
