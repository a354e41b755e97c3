namespace Negotiation.Tests;

/// <summary>What is not part of the repository and lies in <c>shared</c>, where a checkout has that beside it or above.</summary>
internal static class SharedPath
{
    /// <summary>The path of a file or folder under <c>shared</c>; without one the test is skipped, which says what is left untried.</summary>
    public static string FindOrSkip(string relative, string otherwise)
    {
        var path = Ancestors(new DirectoryInfo(AppContext.BaseDirectory))
            .Select(directory => Path.Combine(directory.FullName, "shared", relative))
            .FirstOrDefault(Path.Exists);
        if (path is null)
        {
            Assert.Skip($"There is no shared/{relative} here or above: {otherwise}.");
        }

        return path;
    }

    private static IEnumerable<DirectoryInfo> Ancestors(DirectoryInfo? directory)
    {
        for (; directory is not null; directory = directory.Parent)
        {
            yield return directory;
        }
    }
}
