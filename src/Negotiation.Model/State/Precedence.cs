using NodaTime;

namespace Negotiation.Model;

/// <summary>Tells whether a word is certainly before one of several others by its time, in one look.</summary>
/// <remarks>Two moments are compared by the clock, all else by the calendar.</remarks>
/// <param name="times">Tells the moments.</param>
internal sealed class Precedence(RecordTimes times)
{
    private int lastDay = DayNumber.Always;
    private int lastDayWithoutClock = DayNumber.Always;
    private Instant? lastMoment;

    /// <summary>The order of some words.</summary>
    public Precedence(List<Word> words, RecordTimes times)
        : this(times)
    {
        foreach (var word in words)
        {
            Add(word.Earliest, word.IsMoment ? word.Statement : null);
        }
    }

    /// <summary>Adds a word.</summary>
    /// <param name="earliest">The first day on which it can have been said.</param>
    /// <param name="statement">Its statement, where the moment is known; otherwise <c>null</c>.</param>
    public void Add(int earliest, Statement? statement)
    {
        lastDay = Math.Max(lastDay, earliest);
        if (statement is null)
        {
            lastDayWithoutClock = Math.Max(lastDayWithoutClock, earliest);
        }
        else
        {
            var moment = times.Of(statement).First!.Value;
            lastMoment = lastMoment is { } other && other > moment ? other : moment;
        }
    }

    /// <summary>Whether the word is certainly before one of them.</summary>
    public bool IsBeforeAny(in Word word) => IsBeforeAny(word.Latest, word.IsMoment ? word.Statement : null);

    /// <summary>Whether a word is certainly before one of them.</summary>
    /// <param name="latest">The last day on which it can have been said.</param>
    /// <param name="statement">Its statement, where the moment is known; otherwise <c>null</c>.</param>
    public bool IsBeforeAny(int latest, Statement? statement) => statement is null
        ? IsBeforeAnyByCalendar(latest)
        : latest < lastDayWithoutClock || (lastMoment is { } moment && times.Of(statement).First < moment);

    /// <summary>Whether the word is before one of them by the calendar alone, which leads in no circle as clocks of two zones and bare days can.</summary>
    public bool IsBeforeAnyByCalendar(int latest) => latest < lastDay;
}
