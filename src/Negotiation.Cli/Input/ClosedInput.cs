namespace Negotiation.Cli;

/// <summary>Finds out whether a process was started with its standard input closed.</summary>
internal static class ClosedInput
{
    private const string Descriptors = "/proc/self/fd";

    /// <summary>
    /// Whether it was, as far as the system reports: the runtime then has a pipe of its own in the place of the input, both ends of which
    /// are here, and to read from it would never end.
    /// </summary>
    public static bool IsSo()
    {
        if (!OperatingSystem.IsLinux() || TargetOf($"{Descriptors}/0") is not { } input)
        {
            return false;
        }

        return input.StartsWith("anon_inode:", StringComparison.Ordinal)
            || (input.StartsWith("pipe:", StringComparison.Ordinal)
                && Directory.EnumerateFileSystemEntries(Descriptors).Any(other => !other.EndsWith("/0", StringComparison.Ordinal) && string.Equals(TargetOf(other), input, StringComparison.Ordinal)));
    }

    private static string? TargetOf(string link)
    {
        try
        {
            return new FileInfo(link).LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
