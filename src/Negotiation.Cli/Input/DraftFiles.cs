using Negotiation.Drafting;

namespace Negotiation.Cli;

/// <summary>The files of one draft, read as if each were the continuation of the one before.</summary>
internal sealed class DraftFiles
{
    private readonly List<(InputFile File, int Before)> files = [];

    private DraftFiles(Draft draft, IEnumerable<(InputFile File, int Before)> files) => (Draft, this.files) = (draft, [.. files]);

    /// <summary>The draft.</summary>
    public Draft Draft { get; }

    /// <summary>What messages call each file, and how many lines of the draft come before it.</summary>
    public IEnumerable<(string Name, int Before)> All => files.Select(file => (file.File.Name, file.Before));

    /// <summary>The paths as the user wrote them.</summary>
    public IEnumerable<string> Paths => files.Select(file => file.File.Path);

    /// <summary>Reads them.</summary>
    /// <exception cref="UnusableException">One cannot be read, or is JSON where there are several.</exception>
    public static async Task<DraftFiles> ReadAsync(IReadOnlyList<string> paths, ConsoleStreams streams, CancellationToken cancellationToken)
    {
        var (files, texts, lines) = (new List<(InputFile, int)>(), new List<string>(), 0);
        foreach (var path in paths)
        {
            var file = new InputFile(path);
            var text = await TextFile.ReadAsync(file, "", "write it anew", streams, cancellationToken);
            if (paths.Count > 1 && DraftFile.IsJson(text))
            {
                throw new UnusableException($"{file.Name} is a draft in JSON, and is anchored by itself: anchor it alone, and add the others with 'negotiation add'.");
            }

            files.Add((file, lines));
            texts.Add(paths.Count > 1 ? text.ReplaceLineEndings("\n") : text);
            foreach (var _ in text.AsSpan().EnumerateLines())
            {
                lines++;
            }
        }

        return new DraftFiles(DraftFile.Parse(string.Join('\n', texts)), files);
    }

    /// <summary>The file in which a line of the draft is, and how many lines of the draft come before that file.</summary>
    /// <param name="line">The line of the draft; <c>null</c> for what concerns all of it, which is said of the first.</param>
    public (string Name, int Before) Find(int? line)
    {
        var (file, before) = files.FindLast(file => file.Before < (line ?? 1));
        return (file.Name, before);
    }
}
