namespace Negotiation.Model;

/// <summary>Reads a statement as the word of a party, with the days that matter.</summary>
/// <param name="times">Tells when it was said.</param>
/// <param name="knowledge">Tells when it was known.</param>
/// <param name="speakers">Tells who speaks for whom.</param>
internal sealed class WordReader(RecordTimes times, Knowledge knowledge, Speakers speakers)
{
    /// <summary>The word.</summary>
    public Word Read(Statement statement, Stance stance, Id<Party> party) =>
        Read(statement, stance, party, times.DaysOf(statement), knowledge.Of(statement.Evidence));

    /// <summary>The word.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="stance">The stance that it takes.</param>
    /// <param name="party">The party.</param>
    /// <param name="said">When it was said.</param>
    /// <param name="known">When it was known.</param>
    public Word Read(Statement statement, Stance stance, Id<Party> party, SaidDays said, KnownDays known)
    {
        var evidence = statement.Evidence.AsSpan();
        var bounded = evidence.Length > 0 && known.Surely >= said.First ? Math.Min(said.Last, known.Surely) : said.Last;
        var isLoose = evidence.Length > 1 && bounded != LastDayOf(statement, said, known.Perhaps);
        return new Word(statement, stance, said.First, bounded, OwnOf(evidence, party, known), known.Surely, known.Perhaps, isLoose, said.IsMoment, IsGraded(evidence));
    }

    /// <summary>The last day on which a statement can have been said, by what may be known on a day.</summary>
    public int LastDayOf(Statement statement, int knownBy) => LastDayOf(statement, times.DaysOf(statement), knownBy);

    private int LastDayOf(Statement statement, SaidDays said, int knownBy)
    {
        var reported = DayNumber.Everything;
        foreach (var evidence in statement.Evidence)
        {
            var known = knowledge.Of(evidence.Source);
            if (known.Perhaps <= knownBy)
            {
                reported = Math.Min(reported, known.Surely);
            }
        }

        return reported >= said.First ? Math.Min(said.Last, reported) : said.Last;
    }

    /// <summary>The day from which it is certainly known as the party's own word.</summary>
    private int OwnOf(ReadOnlySpan<Evidence> evidence, Id<Party> party, KnownDays known)
    {
        if (evidence.Length < 2)
        {
            return evidence.Length == 0 ? DayNumber.Always : speakers.IsHearsay(evidence[0], party) ? DayNumber.Never : known.Surely;
        }

        var own = DayNumber.Never;
        foreach (var piece in evidence)
        {
            if (!speakers.IsHearsay(piece, party))
            {
                own = Math.Min(own, knowledge.Of(piece.Source).Surely);
            }
        }

        return own;
    }

    private static bool IsGraded(ReadOnlySpan<Evidence> evidence)
    {
        foreach (var piece in evidence)
        {
            if (piece.Grade is not null)
            {
                return true;
            }
        }

        return false;
    }
}
