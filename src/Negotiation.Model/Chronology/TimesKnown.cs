namespace Negotiation.Model;

/// <summary>The days on which the times of events, documents and proposals became known, on which the times of other entries may hang.</summary>
internal sealed class TimesKnown
{
    private readonly int[] days;

    /// <summary>What became known when.</summary>
    public TimesKnown(NegotiationRecord record, Knowledge knowledge)
    {
        var all = new HashSet<int>();
        foreach (var happening in record.Events)
        {
            Add(happening.When, happening);
        }

        foreach (var document in record.Documents)
        {
            Add(document.Dated, document);
        }

        foreach (var proposal in record.Proposals)
        {
            Add(proposal.Schedule, proposal);
        }

        days = [.. all.Order()];
        void Add<T>(IAttested<T>? times, Entry owner)
            where T : notnull
        {
            foreach (var time in times?.Testimonies ?? [])
            {
                var known = knowledge.Of(time.Evidence.Count == 0 ? owner.Evidence : time.Evidence).Perhaps;
                if (known is > DayNumber.Always and < DayNumber.Never)
                {
                    all.Add(known);
                }
            }
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
}
