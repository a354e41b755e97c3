namespace Negotiation.Model;

/// <summary>Tells what times are counted from.</summary>
internal static class Anchors
{
    /// <summary>What a time is counted from.</summary>
    public static IEnumerable<Reference> Of(When? time) => time switch
    {
        Relative relative => [relative.Anchor],
        NumberedDay day => [day.Of],
        Window window => Of(window.NotBefore).Concat(Of(window.NotAfter)),
        Phrase phrase => Of(phrase.Within),
        EarliestOf several => several.Times.SelectMany(Of),
        LatestOf several => several.Times.SelectMany(Of),
        _ => [],
    };

    /// <summary>What an entry's time and the limits that it sets are counted from, by any who state them.</summary>
    public static IEnumerable<Reference> Of(Entry entry) => StatedTimes.ByAnyone.Of(entry).Concat(StatedTimes.ByAnyone.LimitsOf(entry)).SelectMany(Of);

    /// <summary>What the times of statements are counted from, which those of most are not.</summary>
    public static Reference[] Of(ValueList<Statement> statements)
    {
        var found = new List<Reference>();
        foreach (var statement in statements)
        {
            foreach (var voice in statement.By)
            {
                if (voice.At is not (null or ApproximateDate or Moment))
                {
                    found.AddRange(Of(voice.At));
                }
            }
        }

        return [.. found];
    }
}
