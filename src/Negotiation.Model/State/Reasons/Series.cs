namespace Negotiation.Model;

/// <summary>Joins words for the reasons of answers.</summary>
internal static class Series
{
    /// <summary><c>a, b and c</c>.</summary>
    public static string And<T>(IEnumerable<T> items)
    {
        string[] all = [.. items.Select(item => $"{item}")];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary><c>a, b or c</c>.</summary>
    public static string Or<T>(IEnumerable<T> items)
    {
        string[] all = [.. items.Select(item => $"{item}")];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }
}
