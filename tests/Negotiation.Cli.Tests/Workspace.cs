using System.Text;

namespace Negotiation.Cli.Tests;

/// <summary>A folder for the files of one test.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("negotiation-");

    /// <summary>The path of the folder.</summary>
    public string Path => folder.FullName;

    /// <summary>Puts a file into the folder.</summary>
    /// <returns>The path of the file.</returns>
    public string Put(string name, string text) => Put(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Puts a file into the folder.</summary>
    /// <returns>The path of the file.</returns>
    public string Put(string name, byte[] bytes)
    {
        var path = Place(name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The path that a file of the folder has or would have.</summary>
    public string Place(string name) => $"{folder.FullName}{System.IO.Path.DirectorySeparatorChar}{name}";

    /// <summary>A text in which the folder is not named and lines are not broken.</summary>
    public string Unfold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace(Place(""), "", StringComparison.Ordinal)
            .Replace(folder.FullName, "FOLDER", StringComparison.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);
}
