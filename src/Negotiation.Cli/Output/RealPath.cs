namespace Negotiation.Cli;

/// <summary>The one path of a file, however it is written and whatever links lead to it.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether two paths lead to one file, which need not be there yet.</summary>
    /// <remarks>Two names of one file (hard links) are two: to replace the one leaves the other as it was.</remarks>
    public static bool AreSame(string one, string other) => string.Equals(Of(one), Of(other), Comparison);

    private static string Of(string path)
    {
        try
        {
            return Follow(Path.GetFullPath(path), MostLinks);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // Whoever reads or writes it tells what is wrong with it.
            return path;
        }
    }

    private static string Follow(string path, int links)
    {
        var trimmed = Path.TrimEndingDirectorySeparator(path);
        if (Path.GetDirectoryName(trimmed) is not { } folder)
        {
            return trimmed;
        }

        var place = Path.Combine(Follow(folder, links), Path.GetFileName(trimmed));
        return links > 0 && (File.Exists(place) || Directory.Exists(place)) && File.ResolveLinkTarget(place, returnFinalTarget: true) is { } target
            ? Follow(target.FullName, links - 1)
            : place;
    }
}
