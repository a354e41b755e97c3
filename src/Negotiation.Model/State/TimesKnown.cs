namespace Negotiation.Model;

/// <summary>The days on which the times of events, documents and proposals became known, on which the times of other entries may hang.</summary>
internal sealed class TimesKnown
{
    private readonly Dictionary<string, int> byEvent = new(StringComparer.Ordinal);
    private readonly int[] days;

    /// <summary>What became known when.</summary>
    public TimesKnown(NegotiationRecord record, Knowledge knowledge)
    {
        var all = new HashSet<int>();
        var onOthers = new List<string>();
        foreach (var happening in record.Events)
        {
            var last = LastOf(happening.When, happening);
            if (last > DayNumber.Always)
            {
                byEvent[happening.Id.Text] = last;
            }

            if (happening.When is { } times && times.Values.Any(IsCounted))
            {
                onOthers.Add(happening.Id.Text);
            }
        }

        foreach (var document in record.Documents)
        {
            LastOf(document.Dated, document);
        }

        foreach (var proposal in record.Proposals)
        {
            LastOf(proposal.Schedule, proposal);
        }

        days = [.. all.Order()];
        foreach (var happening in onOthers)
        {
            byEvent[happening] = Last;
        }

        int LastOf<T>(Attested<T>? times, Entry owner)
            where T : notnull
        {
            var last = DayNumber.Always;
            foreach (var time in times?.Testimonies ?? [])
            {
                var known = knowledge.Of(time.Evidence.Count == 0 ? owner.Evidence : time.Evidence).Perhaps;
                if (known is > DayNumber.Always and < DayNumber.Never)
                {
                    last = Math.Max(last, known);
                    all.Add(known);
                }
            }

            return last;
        }
    }

    private int Last => days.Length == 0 ? DayNumber.Always : days[^1];

    /// <summary>The last of the days that is not after the given one; <c>null</c> when all of them are by then.</summary>
    public int? LastBy(int day)
    {
        if (day >= Last)
        {
            return null;
        }

        var place = days.AsSpan().BinarySearch(day);
        return place >= 0 ? days[place] : ~place == 0 ? DayNumber.Always : days[~place - 1];
    }

    /// <summary>The first of the days that is after the given one; <see cref="DayNumber.Never"/> where there is none.</summary>
    public int After(int day)
    {
        var place = days.AsSpan().BinarySearch(day);
        place = place < 0 ? ~place : place + 1;
        return place < days.Length ? days[place] : DayNumber.Never;
    }

    /// <summary>The day from which the time of a statement is told as it is in the end, if that is later than the day on which the statement may be known.</summary>
    public int Of(Statement statement, int known)
    {
        foreach (var voice in statement.By)
        {
            if (voice.At is { } time)
            {
                return IsCounted(time) && Last > known ? Last : DayNumber.Always;
            }

            if (voice.In is { } occasion)
            {
                return byEvent.TryGetValue(occasion.Text, out var day) && day > known ? day : DayNumber.Always;
            }
        }

        return DayNumber.Always;
    }

    private static bool IsCounted(When time) => time is not (ApproximateDate or Moment);
}
