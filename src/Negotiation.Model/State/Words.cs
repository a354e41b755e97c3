namespace Negotiation.Model;

/// <summary>The words of one party on one thing.</summary>
/// <param name="party">Whose words they are.</param>
/// <param name="on">What they are on.</param>
/// <param name="row">The words, in order.</param>
/// <param name="talk">Those by which the party only spoke about it.</param>
internal sealed class Words(Id<Party> party, Reference on, WordRow row, Words? talk = null)
{
    /// <summary>Two moments a clock apart can be two calendar days apart, east and west of the date line.</summary>
    public const int DateLine = 2;

    /// <summary>Whose words they are.</summary>
    public Id<Party> Party { get; } = party;

    /// <summary>What they are on.</summary>
    public Reference On { get; } = on;

    /// <summary>The words, in order.</summary>
    public WordRow Row { get; } = row;

    /// <summary>
    /// The words by which the party only spoke about it, without a word on which side; <c>null</c> when there are none. They count
    /// where nothing stronger does: who talks on about what was accepted has not gone back on it.
    /// </summary>
    public Words? Talk { get; } = talk;

    /// <summary>The words one by one, in order.</summary>
    public IEnumerable<Word> All => Enumerable.Range(0, Row.Count).Select(place => Row[place]);

    /// <summary>The same words with the days of the late ones read anew.</summary>
    public Words ReadAnew(WordReader reader, RowKind kind) => kind == RowKind.Talk
        ? new(Party, On, Row, Talk?.ReadAnew(reader, RowKind.Stance))
        : new(Party, On, Row.ReadAnew(Party, reader), Talk);

    /// <summary>The last word where it is beyond doubt: the party's own, certainly counted, and nothing that may be later.</summary>
    /// <param name="day">The day as of which is asked.</param>
    /// <param name="knownBy">The day by which it must have been known.</param>
    /// <param name="top">Its place.</param>
    /// <returns>Whether there is such a word; if not, <see cref="At"/> tells what there is.</returns>
    public bool TrySingle(int day, int knownBy, out int top)
    {
        var end = Row.End(day);
        top = Row.LastOwn(end, knownBy);
        return top >= 0 && !MayBeAmong(top, knownBy) && Row.NextPerhaps(top + 1, knownBy) is var next && (next < 0 || next >= end)
            && Row.NextOpen(end, day, knownBy) < 0 && Row.NextLoose(0, day, knownBy) < 0;
    }

    /// <summary>The last words.</summary>
    /// <param name="day">The day as of which is asked.</param>
    /// <param name="knownBy">The day by which they must have been known.</param>
    /// <param name="ledger">Tells the moments, and the days on which words can have been said that are not certainly known.</param>
    public LastWords At(int day, int knownBy, LedgerIndex ledger)
    {
        var last = new LastWordsReader(this, ledger, day, knownBy).Read();
        if (Talk is null || last.Certain.Count > 0)
        {
            return last;
        }

        var spoken = new LastWordsReader(Talk, ledger, day, knownBy).Read();
        return spoken with { Perhaps = [.. last.Perhaps, .. spoken.Perhaps] };
    }

    /// <summary>Those that can have been said on a day or later, as far as they certainly count, the latest first.</summary>
    public IEnumerable<Word> Since(long first, int day, int knownBy)
    {
        for (var place = Row.End(day) - 1; place >= 0 && Row.Latest[place] >= first; place--)
        {
            if (Row.Known[place] <= knownBy)
            {
                yield return Row[place];
            }
        }
    }

    /// <summary>The words that certainly count and were said before a place in the order, the latest first.</summary>
    public IEnumerable<Word> Before(Word word, int knownBy, bool areAttributed)
    {
        var place = Row.PlaceOf(word);
        while ((place = areAttributed ? Row.LastKnown(place, knownBy) : Row.LastOwn(place, knownBy)) >= 0)
        {
            yield return Row[place];
        }
    }

    /// <summary>Whether a word before a place may be as late as the one there, and counts or may.</summary>
    private bool MayBeAmong(int top, int knownBy)
    {
        var latest = Row.Latest;
        var perhaps = Row.Perhaps;
        var first = Row.Is(top, WordMarks.IsMoment) ? (long)Row.EarliestOf(top) - DateLine : Row.EarliestOf(top);
        for (var place = top - 1; place >= 0 && latest[place] >= first; place--)
        {
            if (perhaps[place] <= knownBy)
            {
                return true;
            }
        }

        return false;
    }
}
