namespace Negotiation.Model;

/// <summary>The unbroken row of words in which a party kept to its stance, and the word before it.</summary>
/// <param name="Statements">The statements of its first word; the last words themselves where the party took the stance with them.</param>
/// <param name="Previous">The last word before the row, which took another stance; <c>null</c> when none is known.</param>
internal readonly record struct Run(Statement[] Statements, Word? Previous)
{
    /// <summary>The row that ends with the last words.</summary>
    public static Run Of(Standpoint standpoint, LastWords last, Stance stance)
    {
        if (last.Certain.Count == 0)
        {
            return new([.. last.Perhaps.Select(word => word.Statement)], null);
        }

        var first = last.Certain.MinBy(word => word.Latest)!;
        Statement[] opening = [.. last.Certain.Select(word => word.Statement)];
        foreach (var word in last.Words.Before(first, standpoint.KnownDay, last.AreAttributed))
        {
            if (last.Certain.Contains(word))
            {
                continue;
            }

            if (word.Stance != stance)
            {
                return new(opening, word);
            }

            opening = [word.Statement];
        }

        return new(opening, null);
    }
}
