namespace Negotiation.Tests;

/// <summary>Holds a text against the approved one in the working copy; <c>ACCEPT=1</c> writes it there.</summary>
internal static class Approval
{
    private const int LinesShown = 60;

    /// <param name="path">The approved file, from the root of the working copy.</param>
    /// <param name="actual">What it should hold.</param>
    public static void Matches(string path, string actual)
    {
        var file = Repository.Path(path);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(file, actual);
            return;
        }

        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (!string.Equals(approved, actual, StringComparison.Ordinal))
        {
            Assert.Fail($"{path} is not what it should be. Run the tests with ACCEPT=1 if the change is meant.\n{Difference(approved, actual)}");
        }
    }

    /// <summary>The lines between the first and the last that differ, each with its number in its own text.</summary>
    private static string Difference(string approved, string actual)
    {
        var before = approved.Split('\n');
        var after = actual.Split('\n');
        var shorter = Math.Min(before.Length, after.Length);
        var top = Enumerable.Range(0, shorter).TakeWhile(i => before[i] == after[i]).Count();
        var bottom = Enumerable.Range(1, shorter - top).TakeWhile(i => before[^i] == after[^i]).Count();
        var lines = Marked('-', before, top, bottom).Concat(Marked('+', after, top, bottom)).ToList();
        var rest = lines.Count > LinesShown ? $"\n... and {lines.Count - LinesShown} lines more" : "";
        return string.Join('\n', lines.Take(LinesShown)) + rest;
    }

    private static IEnumerable<string> Marked(char mark, string[] lines, int top, int bottom) =>
        lines.Index().Skip(top).Take(lines.Length - top - bottom).Select(line => $"{mark}{line.Index + 1,5} {line.Item}");
}
