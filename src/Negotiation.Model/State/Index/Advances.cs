namespace Negotiation.Model;

/// <summary>The statements by which each party put something forward, by the days on which voices spoke.</summary>
internal sealed class Advances
{
    private readonly Dictionary<Occasion, List<Statement>> all = [];
    private readonly RecordTimes times;

    /// <summary>Those of a record.</summary>
    public Advances(NegotiationRecord record, RecordTimes times, Speakers speakers)
    {
        this.times = times;
        foreach (var statement in record.Statements)
        {
            if (Stances.Of(statement) == Stance.Advances)
            {
                Add(statement, speakers);
            }
        }
    }

    /// <summary>Those of a party on a day on which a voice spoke.</summary>
    public IReadOnlyList<Statement> Of(Id<Party> party, Voice voice) => all.GetValueOrDefault(new(party, DayOf(voice)), []);

    private void Add(Statement statement, Speakers speakers)
    {
        foreach (var speaker in statement.By)
        {
            foreach (var voice in statement.By)
            {
                if (speakers.PartyOf(speaker) is { } party && (voice.At is not null || voice.In is not null))
                {
                    var occasion = new Occasion(party, DayOf(voice));
                    var list = all.TryGetValue(occasion, out var found) ? found : all[occasion] = [];
                    if (list.Count == 0 || !ReferenceEquals(list[^1], statement))
                    {
                        list.Add(statement);
                    }
                }
            }
        }
    }

    private int DayOf(Voice voice) => DayNumber.First(times.Of(voice).Days.Earliest);

    private readonly record struct Occasion(Id<Party> Party, int Day);
}
