using NodaTime;

namespace Negotiation.Model;

/// <summary>Tells whether a word is certainly before one of several others by its time, in one look.</summary>
/// <remarks>Two moments are compared by the clock, all else by the calendar.</remarks>
internal sealed class Precedence
{
    private readonly RecordTimes times;
    private readonly int lastDay = DayNumber.Always;
    private readonly int lastDayWithoutClock = DayNumber.Always;
    private readonly Instant? lastMoment;

    /// <summary>The order of some words.</summary>
    public Precedence(List<Word> words, RecordTimes times)
    {
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
        }
    }

    /// <summary>Whether the word is certainly before one of them.</summary>
    public bool IsBeforeAny(Word word) => word.IsMoment
        ? times.Of(word.Statement).First < lastMoment || word.Latest < lastDayWithoutClock
        : IsBeforeAnyByCalendar(word);

    /// <summary>Whether the word is before one of them by the calendar alone, which leads in no circle as clocks of two zones and bare days can.</summary>
    public bool IsBeforeAnyByCalendar(Word word) => word.Latest < lastDay;
}
