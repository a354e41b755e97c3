using NodaTime;

namespace Negotiation.Model;

/// <summary>Tells whether a word is certainly before one of several others, in one look at each.</summary>
/// <remarks>
/// Two moments are compared by the clock, all else by the calendar; and a statement comes before those that answer it, react to
/// it, repeat it or are linked as later.
/// </remarks>
internal sealed class Precedence
{
    private readonly List<Word> words;
    private readonly RecordTimes times;
    private readonly HashSet<Reference> earlier = [];
    private readonly int lastDay = DayNumber.Always;
    private readonly int lastDayWithoutClock = DayNumber.Always;
    private readonly Instant? lastMoment;

    /// <summary>The order of some words.</summary>
    public Precedence(List<Word> words, RecordTimes times)
    {
        this.words = words;
        this.times = times;
        foreach (var word in words)
        {
            lastDay = Math.Max(lastDay, word.Earliest);
            if (word.IsMoment)
            {
                var moment = times.Of(word.Statement).First!.Value;
                lastMoment = lastMoment is { } other && other > moment ? other : moment;
            }
            else
            {
                lastDayWithoutClock = Math.Max(lastDayWithoutClock, word.Earliest);
            }

            AddEarlier(word.Statement);
        }
    }

    /// <summary>Whether the word is certainly before one of them.</summary>
    public bool IsBeforeAny(Word word) =>
        (word.IsMoment
            ? times.Of(word.Statement).First < lastMoment || word.Latest < lastDayWithoutClock
            : word.Latest < lastDay)
        || (earlier.Count > 0 && earlier.Contains(word.Statement.Reference))
        || IsLinkedBefore(word.Statement);

    private bool IsLinkedBefore(Statement statement)
    {
        foreach (var link in statement.Links)
        {
            if (link.Kind == LinkKind.Before && words.Exists(word => word.Statement.Reference == link.To))
            {
                return true;
            }
        }

        return false;
    }

    private void AddEarlier(Statement statement)
    {
        if (statement.Answers is { } answered)
        {
            earlier.Add(answered);
        }

        if (statement.ReactsTo is { } cause)
        {
            earlier.Add(cause);
        }

        foreach (var repeated in statement.Iteration?.Of ?? default)
        {
            earlier.Add(repeated);
        }

        foreach (var link in statement.Links)
        {
            if (link.Kind == LinkKind.After || link.Kind == LinkKind.Replaces || link.Kind == LinkKind.Corrects)
            {
                earlier.Add(link.To);
            }
        }
    }
}
