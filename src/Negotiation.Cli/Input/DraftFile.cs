using Negotiation.Drafting;

namespace Negotiation.Cli;

/// <summary>Reads a draft in either spelling: what begins with a curly bracket is JSON, which no line of a draft does.</summary>
internal static class DraftFile
{
    /// <summary>The draft.</summary>
    public static Draft Parse(string text) => IsJson(text) ? Draft.ParseJson(text) : Draft.Parse(text);

    /// <summary>Whether it is a draft in JSON.</summary>
    public static bool IsJson(string text) => text.AsSpan().TrimStart().StartsWith("{");
}
