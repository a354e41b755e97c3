using NodaTime;

namespace Negotiation.Drafting;

/// <summary>In what two entries are alike, so that they may be one.</summary>
/// <param name="draftDays">Gives the days of the entries of the draft.</param>
/// <param name="knownDays">Gives the days of those of the record.</param>
internal sealed class Likeness(PossibleDays draftDays, PossibleDays knownDays)
{
    private const int MostInitials = 8;

    private static readonly string[] SmallWords = ["of", "the", "and", "for", "in", "on", "de", "des", "du", "la", "le"];

    /// <summary>In what an entry of a draft is like one of the record; <c>null</c> where nothing says that they may be one.</summary>
    public string? Of(Entry draft, Entry known) => (draft, known) switch
    {
        (Event one, Event other) => OfEvents(one, other),
        (Proposal one, Proposal other) => OfProposals(one, other),
        (Statement one, Statement other) => OfStatements(one, other),
        (Source one, Source other) => OfSources(one, other),
        _ => OfNames(draft, known),
    };

    /// <summary>What speaks against it that two entries of one name are one; <c>null</c> where nothing does.</summary>
    public string? Against(Entry draft, Entry known) => (draft, known) switch
    {
        (Event one, Event other) when one.Kind != other.Kind => "the same name, of another kind",
        (Event one, Event other) when !Overlap(one, other) => "the same name, on other days",
        (Proposal one, Proposal other) when one.GetType() != other.GetType() => "the same name, of another kind",
        (Proposal one, Proposal other) when !AreSame(ActionOf(one), ActionOf(other)) => "the same name, with another action",
        (Proposal one, Proposal other) when !MayBeSame(AreasOf(one), AreasOf(other)) => "the same name, with other areas",
        (Undertaking { Quantity: { } one }, Undertaking { Quantity: { } other }) when !one.Values.Intersect(other.Values).Any() => "the same name, with another quantity",
        _ => null,
    };

    /// <summary>Whether two sources are one: the same text, published by the same.</summary>
    public static bool AreOne(Source one, Source other) =>
        one.Text is not null && other.Text is not null
            ? one.Text == other.Text && AreSame(one.Publisher, other.Publisher) && AreSame(one.Title, other.Title)
            : IsOnePublication(one, other);

    /// <summary>Who takes part in an event, whoever says so.</summary>
    public static IEnumerable<string> ParticipantsOf(Event happening) => (happening.Participants?.Values ?? []).SelectMany(list => list)
        .SelectMany(participant => new[] { participant.Person?.ToString(), participant.Party?.ToString() }).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Who is to act by a proposal, whoever says so.</summary>
    public static IEnumerable<string> ActorsOf(Proposal proposal) =>
        (proposal.Actors?.Values ?? []).SelectMany(list => list).Select(actor => actor.ToString()).Distinct(StringComparer.Ordinal);

    /// <summary>The action that a proposal is for; <c>null</c> where its kind says that.</summary>
    public static string? ActionOf(Proposal proposal) => proposal switch
    {
        Undertaking undertaking => undertaking.Action,
        TerritorialDemand demand => demand.Action.Text,
        _ => null,
    };

    private static HashSet<Area> AreasOf(Proposal proposal) =>
    [
        .. ((proposal switch
        {
            Undertaking undertaking => undertaking.Areas,
            TerritorialDemand demand => demand.Areas,
            _ => null,
        })?.Values ?? []).SelectMany(list => list).Select(area => area with { Extent = null, Except = [] }),
    ];

    private static string? OfNames(Entry draft, Entry known)
    {
        foreach (var one in EntryNames.Of(draft))
        {
            foreach (var other in EntryNames.Of(known))
            {
                var (words, others) = (WordsOf(one), WordsOf(other));
                if (words.Length == 0 || others.Length == 0)
                {
                    continue;
                }

                if (draft is Person && AreSame(words[^1], others[^1]))
                {
                    return $"the same surname as '{other}'";
                }

                if (Holds(words, others) || Holds(others, words))
                {
                    return $"one name holds the other, '{other}'";
                }

                if (draft is not Person && (IsShort(one, other) || IsShort(other, one)))
                {
                    return $"one name is short for the other, '{other}'";
                }
            }
        }

        return null;
    }

    private string? OfEvents(Event one, Event other)
    {
        var both = ParticipantsOf(one).Intersect(ParticipantsOf(other), StringComparer.Ordinal).ToList();
        return one.Kind == other.Kind && both.Count > 0 && Overlap(one, other)
            ? $"the same kind, days that may be the same, and {string.Join(", ", both)} in both" : null;
    }

    /// <summary>What one of two proposals does not say does not tell them apart.</summary>
    private static string? OfProposals(Proposal one, Proposal other)
    {
        var (actors, others) = (ActorsOf(one).ToHashSet(StringComparer.Ordinal), ActorsOf(other).ToHashSet(StringComparer.Ordinal));
        var (areas, otherAreas) = (AreasOf(one), AreasOf(other));
        if (one.GetType() != other.GetType() || !AreSame(ActionOf(one), ActionOf(other))
            || !MayBeSame(actors, others) || !MayBeSame(areas, otherAreas)
            || (one.Issue is { } issue && other.Issue is { } otherIssue && issue != otherIssue)
            || (ActionOf(one) is null && (actors.Count == 0 || others.Count == 0)))
        {
            return null;
        }

        var kind = ActionOf(one) is null ? "the same kind" : "the same action";
        return actors.Count > 0 && others.Count > 0 ? $"{kind} and the same actors" : $"{kind}, and nothing says that the actors are others";
    }

    private string? OfStatements(Statement one, Statement other) =>
        one.Act == other.Act && one.IsNegated == other.IsNegated && one.On.Intersect(other.On).Any()
        && SpeakersOf(one).Intersect(SpeakersOf(other), StringComparer.Ordinal).Any() && Overlap(one, other)
            ? "the same speaker, act and object, on days that may be the same" : null;

    private static string? OfSources(Source one, Source other) =>
        one.Text is not null && one.Text == other.Text ? "the same text"
        : IsOnePublication(one, other) ? "the same publisher, title and day, and another text" : null;

    private static bool IsOnePublication(Source one, Source other) =>
        one.Title is not null && AreSame(one.Title, other.Title) && AreSame(one.Publisher, other.Publisher) && one.Published == other.Published;

    private static IEnumerable<string> SpeakersOf(Statement statement) =>
        statement.By.SelectMany(voice => new[] { voice.Speaker?.ToString(), voice.For is { } party ? $"{Section.Party}:{party}" : null, voice.Description }).OfType<string>();

    private static bool AreSame(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

    private static bool MayBeSame<T>(HashSet<T> one, HashSet<T> other) => one.Count == 0 || other.Count == 0 || one.SetEquals(other);

    /// <summary>Whether two entries can be of one day: one without a day can be of any.</summary>
    private bool Overlap(Entry draft, Entry known)
    {
        HashSet<LocalDate> days = draftDays.Of(draft.Reference), others = knownDays.Of(known.Reference);
        return days.Count == 0 || others.Count == 0 || (days.Min() <= others.Max() && others.Min() <= days.Max());
    }

    private static string[] WordsOf(string name)
    {
        var words = NameTable.SlugOf(name).Split('-', StringSplitOptions.RemoveEmptyEntries);
        return words is ["the", _, ..] ? words[1..] : words;
    }

    private static bool Holds(string[] words, string[] others) =>
        Enumerable.Range(0, Math.Max(0, words.Length - others.Length + 1)).Any(start => words.AsSpan(start, others.Length).SequenceEqual(others));

    /// <summary>Whether a name is made of the first letters of another: of all its words but the small ones, or of those with a capital.</summary>
    private static bool IsShort(string name, string full)
    {
        var letters = name.Replace(".", "", StringComparison.Ordinal);
        if (letters.Length is < 2 or > MostInitials || !letters.All(char.IsUpper))
        {
            return false;
        }

        var words = full.Split([' ', '-', ',', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0])).ToList();
        var large = words.Where(word => !SmallWords.Contains(word, StringComparer.OrdinalIgnoreCase)).Select(word => char.ToUpperInvariant(word[0]));
        return AreSame(letters, string.Concat(large)) || AreSame(letters, string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0])));
    }
}
