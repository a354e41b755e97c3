using NodaTime;

namespace Negotiation.Model;

/// <summary>Tells when the events and statements of a record can have been, with what is counted from other entries resolved.</summary>
/// <remarks>Where values contradict each other, the range holds all of them; a circle of anchors leads to an unknown end.</remarks>
internal sealed class RecordTimes(RecordIndex index)
{
    private readonly HashSet<Reference> underWay = [];

    /// <summary>When the entry was, said or dated.</summary>
    public DateRange Of(Reference reference)
    {
        if (!underWay.Add(reference))
        {
            return default;
        }

        var range = index.Find(reference) switch
        {
            Event happening => Of(happening.When),
            Statement statement => OfSaying(statement),
            Document document => Of(document.Dated),
            Source source => Of(source.Published),
            _ => default,
        };
        underWay.Remove(reference);
        return range;
    }

    /// <summary>When a time is.</summary>
    public DateRange Of(When? time) => time switch
    {
        null => default,
        Relative relative => Counted(relative),
        Window window => Range(Of(window.NotBefore).Earliest, Of(window.NotAfter).Latest),
        Phrase phrase => Of(phrase.Within),
        _ => Range(time.Earliest, time.Latest),
    };

    private DateRange Of(Attested<When>? times)
    {
        if (times is null)
        {
            return default;
        }

        var ranges = times.Values.Select(value => Of(value)).ToArray();
        return Range(DateBounds.LeastEarliest(ranges.Select(range => range.Earliest)), DateBounds.GreatestLatest(ranges.Select(range => range.Latest)));
    }

    /// <summary>When a statement was said: the time of its voice, or that of the event at which it was said.</summary>
    private DateRange OfSaying(Statement statement)
    {
        foreach (var voice in statement.By)
        {
            if (voice.At is not null)
            {
                return Of(voice.At);
            }

            if (voice.In is { } occasion)
            {
                return Of((Reference)occasion);
            }
        }

        return default;
    }

    private DateRange Counted(Relative relative)
    {
        var anchor = Of(relative.Anchor);
        return Range(Add(anchor.Earliest, relative.Offset), Add(anchor.Latest, relative.Offset));
    }

    private static DateBound Add(DateBound bound, Period? offset)
    {
        if (offset is null || bound.Day is not { } day)
        {
            return bound;
        }

        try
        {
            return DateBound.On((day.AtMidnight() + offset).Date);
        }
        catch (Exception beyond) when (beyond is OverflowException or ArgumentOutOfRangeException)
        {
            return DateBound.Unknown;
        }
    }

    /// <summary>The range between two ends; unknown where they are the wrong way round, which a rule of its own reports.</summary>
    private static DateRange Range(DateBound earliest, DateBound latest) =>
        DateBounds.AreReversed(earliest, latest) ? default : new DateRange(earliest, latest);
}
