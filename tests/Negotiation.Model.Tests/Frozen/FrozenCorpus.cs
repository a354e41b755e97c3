namespace Negotiation.Model.Tests.Frozen;

/// <summary>Records of schema version 1 that every later version must read: Frozen/README.md.</summary>
internal static class FrozenCorpus
{
    private const string Folder = "tests/Negotiation.Model.Tests/Frozen/schema-1";

    private const string WrittenEnding = ".written.json";

    /// <summary>The names of the records.</summary>
    public static string[] Names { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Path(Folder), "*.json")
            .Select(file => Path.GetFileName(file))
            .Where(file => !file.EndsWith(WrittenEnding, StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A record as another program wrote it.</summary>
    public static byte[] Given(string name) => File.ReadAllBytes(Repository.Path($"{Folder}/{name}.json"));

    /// <summary>The record as the library wrote it when it came here.</summary>
    public static byte[] Written(string name) => File.ReadAllBytes(WrittenFile(name));

    /// <summary>Where it is written.</summary>
    public static string WrittenFile(string name) => Repository.Path($"{Folder}/{name}{WrittenEnding}");
}
