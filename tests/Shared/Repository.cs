namespace Negotiation.Tests;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    private const string Marker = "Negotiation.Model.sln";

    public static string Root { get; } = FindRoot();

    /// <summary>A path in the working copy, from one with slashes.</summary>
    public static string Path(string path) => System.IO.Path.Combine(Root, path);

    /// <summary>The C# files that are written by hand below a folder.</summary>
    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateDirectories(Path(folder))
            .Where(directory => System.IO.Path.GetFileName(directory) is not ("bin" or "obj"))
            .SelectMany(directory => Directory.EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path(folder), "*.cs"));

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(directory.FullName, Marker)))
        {
            directory = directory.Parent ?? throw new DirectoryNotFoundException($"No folder above the tests holds {Marker}.");
        }

        return directory.FullName;
    }
}
