namespace Negotiation.Cli;

/// <summary>Joins words as English does.</summary>
internal static class Lists
{
    /// <summary><c>a, b and c</c>.</summary>
    public static string And(IEnumerable<string> items) => Join(items, "and");

    /// <summary><c>a, b or c</c>.</summary>
    public static string Or(IEnumerable<string> items) => Join(items, "or");

    private static string Join(IEnumerable<string> items, string last)
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }
}
