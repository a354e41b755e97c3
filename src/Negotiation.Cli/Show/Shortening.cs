namespace Negotiation.Cli;

/// <summary>Cuts long names.</summary>
internal static class Shortening
{
    private const int MostCharacters = 40;

    /// <summary>A name of at most 40 characters, cut between words; a mark of doubt is never cut away.</summary>
    public static string Of(string name)
    {
        if (name.Length <= MostCharacters)
        {
            return name;
        }

        var mark = Doubtful.MarkOf(name.EndsWith(Doubtful.Mark, StringComparison.Ordinal));
        var words = name[..^mark.Length];
        if (words.Length <= MostCharacters)
        {
            return name;
        }

        var end = words.LastIndexOf(' ', MostCharacters - 1);
        return $"{words[..(end < 0 ? MostCharacters - 1 : end)].TrimEnd(',', ':', ';')}…{mark}";
    }
}
