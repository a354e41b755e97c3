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

    /// <summary>Below it, one letter is too much of a code to say what was meant.</summary>
    private const int ShortestSlip = 5;

    /// <summary>Whether it takes so little room that it may be kept after the reading.</summary>
    public bool IsShort => Name.Length <= LongestShortName;

    /// <summary>What is to be said of a code or kind.</summary>
    /// <param name="rule">The rule when no known name is meant.</param>
    /// <param name="list">The name of the list's type.</param>
    /// <param name="name">The name.</param>
    /// <param name="known">The names of the list.</param>
    /// <param name="fault">What is not known, as a sentence without its end.</param>
    public static UnknownName OfCode(Rule rule, string list, string name, IReadOnlyCollection<string> known, string fault) =>
        EverydayWords.ForCode(list, name, known) is { } meant ? Meant(name, fault, $"'{meant}'")
            : NearCode(name, known) is { } nearest ? Slip(name, fault, nearest)
            : new UnknownName(name, rule, rule == RuleBook.UnknownToAnswers ? $"{fault}; it is kept, and answers leave out what it says." : $"{fault}; it is kept.");

    /// <summary>The known code that is likely meant by another text; <c>null</c> when there is none.</summary>
    /// <param name="list">The name of the list's type.</param>
    /// <param name="name">The text.</param>
    /// <param name="known">The names of the list.</param>
    public static string? Meant(string list, string name, IReadOnlyCollection<string> known) =>
        EverydayWords.ForCode(list, name, known) ?? NearCode(name, known);

    /// <summary>What is to be said of a member.</summary>
    /// <param name="type">The name of the object's type.</param>
    /// <param name="name">The name.</param>
    /// <param name="known">The names of the members.</param>
    /// <param name="fault">What is not known, as a sentence without its end.</param>
    public static UnknownName OfMember(string type, string name, IEnumerable<string> known, string fault) =>
        EverydayWords.ForMember(type, name) is { } meant ? Meant(name, fault, meant)
            : Near(name, known) is { } nearest ? Slip(name, fault, nearest)
            : new UnknownName(name, RuleBook.UnknownMember, $"{fault}; it is kept.");

    /// <summary>Whether the token on which the reader stands is this name, in plain letters.</summary>
    public bool IsNamedBy(ref readonly Utf8JsonReader reader) =>
        !reader.ValueIsEscaped && !reader.HasValueSequence && Ascii.Equals(reader.ValueSpan, Name);

    /// <summary>Reports it.</summary>
    /// <param name="context">Takes the finding.</param>
    /// <param name="place">Where in the text.</param>
    public void Report(ReadContext context, long place) => context.Report(Rule, Message, place);

    private static string? NearCode(string name, IReadOnlyCollection<string> known) => name.Length < ShortestSlip ? null : Near(name, known);

    private static string? Near(string name, IEnumerable<string> known) => EverydayWords.MeansOther(name) ? null : Nearest.To(name, known);

    private static UnknownName Meant(string name, string fault, string what) =>
        new(name, RuleBook.LikelySlip, $"{fault}; it is kept. If that is meant, write {what}.");

    private static UnknownName Slip(string name, string fault, string nearest) =>
        new(name, RuleBook.LikelySlip, $"{fault}; it is kept. If it is a slip, write '{nearest}'.");
}
