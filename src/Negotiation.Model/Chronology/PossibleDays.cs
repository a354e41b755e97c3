using NodaTime;

namespace Negotiation.Model;

/// <summary>Tells the first and last days that a time can have, whichever of those who contradict each other about it are known.</summary>
/// <param name="index">Finds the entries that it is counted from.</param>
internal sealed class PossibleDays(RecordIndex index)
{
    private readonly Dictionary<Reference, HashSet<LocalDate>> known = [];

    /// <summary>The days of a time.</summary>
    public IEnumerable<LocalDate> Of(When? time) => time switch
    {
        null => [],
        Relative { Offset: { } offset } relative => Of(relative.Anchor).SelectMany(day => Later(day, offset)),
        Relative relative => Of(relative.Anchor),
        NumberedDay numbered => Of(numbered.Of).SelectMany(day => Later(day, Period.FromDays(numbered.Number - 1))),
        Window window => Of(window.NotBefore).Concat(Of(window.NotAfter)),
        Phrase phrase => Of(phrase.Within),
        EarliestOf several => several.Times.SelectMany(Of),
        LatestOf several => several.Times.SelectMany(Of),
        _ => Ends(time),
    };

    /// <summary>The days of a fact that several may tell.</summary>
    public IEnumerable<LocalDate> Of(Attested<When>? stated) => stated is null ? [] : stated.Values.SelectMany(Of);

    /// <summary>The days on which a statement can have been said.</summary>
    public IEnumerable<LocalDate> Of(Statement statement)
    {
        foreach (var voice in statement.By)
        {
            if (voice.At is { } time)
            {
                return Of(time);
            }

            if (voice.In is { } occasion)
            {
                return Of((Reference)occasion);
            }
        }

        return [];
    }

    /// <summary>The days of an entry.</summary>
    public HashSet<LocalDate> Of(Reference reference)
    {
        if (!known.TryGetValue(reference, out var days))
        {
            known[reference] = [];
            known[reference] = days = index.Find(reference) switch
            {
                Event happening => [.. Of(happening.When)],
                Document document => [.. Of(document.Dated)],
                Source source => [.. Of(source.Published)],
                Statement statement => [.. Of(statement)],
                Proposal { Schedule: { } plans } => [.. plans.Values.SelectMany(Of)],
                _ => [],
            };
        }

        return days;
    }

    /// <summary>The days on which what a schedule plans starts, is due, and is over for the first time and the last.</summary>
    public IEnumerable<LocalDate> Of(Schedule schedule) => Of(schedule.Start).Concat(Of(schedule.Due)).Concat(Of(schedule.Through)).Concat(schedule.Term switch
    {
        UntilTerm until => Of(until.When),
        FixedTerm length => Of(schedule.Start).SelectMany(day => Later(day, length.For)),
        _ => [],
    });

    /// <summary>A day so much later: hours lead to the day on which they end, which hangs on the clock that they are counted from.</summary>
    public static IEnumerable<LocalDate> Later(LocalDate day, Period length)
    {
        if (DateBound.On(day).Later(length).Day is { } later)
        {
            yield return later;
            if (length.HasTimeComponent && later > LocalDate.MinIsoValue && later < LocalDate.MaxIsoValue)
            {
                yield return later.PlusDays(-1);
                yield return later.PlusDays(1);
            }
        }
    }

    private static IEnumerable<LocalDate> Ends(When time)
    {
        if (time.Earliest.Day is { } first)
        {
            yield return first;
        }

        if (time.Latest.Day is { } last)
        {
            yield return last;
        }
    }
}
