namespace Negotiation.Model;

/// <summary>The last words of a party on something, as of a date.</summary>
/// <param name="Words">The words among which the certain ones stand.</param>
/// <param name="Certain">Those that certainly count and than which none that certainly counts is certainly later.</param>
/// <param name="Perhaps">Those that may count, and may then be the last: uncertain in their day or in when they were known, or told only by others.</param>
/// <param name="Reader">Found them, and tells which words stand between.</param>
/// <param name="AreAttributed">Whether the certain ones are known only through others; words of the party's own do not exist then.</param>
internal readonly record struct LastWords(Words Words, List<Word> Certain, List<Word> Perhaps, LastWordsReader Reader, bool AreAttributed)
{
    /// <summary>Whether there is none.</summary>
    public bool AreNone => Certain.Count == 0 && Perhaps.Count == 0;

    /// <summary>Those that certainly count and are not the last, but than which a word is told to be earlier that would otherwise be among the others; worked out anew at each call.</summary>
    public List<Word> Between() => Reader.Between();
}
