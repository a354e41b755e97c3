namespace Negotiation.Model;

/// <summary>A word that may be known before all is that tells its day: until then, it has other days.</summary>
/// <param name="Subject">The number of what it is on.</param>
/// <param name="Party">The number of the party.</param>
/// <param name="Kind">Which row of the party it stands in.</param>
/// <param name="From">The day from which it may be known.</param>
/// <param name="Until">The day from which its time is told as it is in the end; after <paramref name="From"/>.</param>
internal readonly record struct LateWord(int Subject, int Party, RowKind Kind, int From, int Until);
