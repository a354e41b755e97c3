using System.Runtime.InteropServices;

namespace Negotiation.Model;

/// <summary>Everything that is spoken about in a record, or on which an event has an effect, read in one pass.</summary>
internal sealed class Subjects
{
    private readonly Dictionary<string, Subject> all = new(StringComparer.Ordinal);
    private readonly WordDrafts drafts;
    private readonly WordReader reader;
    private readonly RecordTimes times;
    private readonly Knowledge knowledge;
    private readonly Speakers speakers;

    /// <summary>The subjects of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="times">Tells when statements were said.</param>
    /// <param name="knowledge">Tells when they were known.</param>
    /// <param name="timesKnown">Tells when times were known.</param>
    /// <param name="speakers">Tells who speaks for whom.</param>
    public Subjects(NegotiationRecord record, RecordTimes times, Knowledge knowledge, TimesKnown timesKnown, Speakers speakers)
    {
        (this.times, this.knowledge, this.speakers) = (times, knowledge, speakers);
        reader = new(times, knowledge, speakers);
        drafts = new(record.Statements.Items);
        for (var place = 0; place < record.Statements.Count; place++)
        {
            Add(record.Statements.Items[place], place, timesKnown);
        }

        foreach (var happening in record.Events)
        {
            foreach (var effect in happening.Effects)
            {
                OfOrNew(effect.On).Events.Add(happening);
            }
        }

        drafts.Complete();
    }

    /// <summary>All of them.</summary>
    public IEnumerable<Subject> All => all.Values;

    /// <summary>The last day on which a time became known on which the days of a word hang.</summary>
    public int WordsKnown { get; private set; } = DayNumber.Always;

    /// <summary>What was said on one thing; <c>null</c> when nothing was.</summary>
    public Subject? Of(Reference on) => all.GetValueOrDefault(on.Text);

    private void Add(Statement statement, int place, TimesKnown timesKnown)
    {
        var stance = Stances.Of(statement);
        var known = knowledge.Of(statement.Evidence);
        var hasWords = (stance is not null || statement.Act == Act.Reaffirm) && known != KnownDays.Never;
        var said = hasWords ? times.DaysOf(statement) : default;
        if (hasWords)
        {
            WordsKnown = Math.Max(WordsKnown, timesKnown.Of(statement, known.Perhaps));
        }

        foreach (var on in statement.On)
        {
            var subject = OfOrNew(on);
            subject.Statements.Add(statement);
            for (var voice = 0; hasWords && voice < statement.By.Count; voice++)
            {
                if (speakers.PartyOf(statement.By[voice]) is { } party && speakers.IsFirst(statement.By, voice, party))
                {
                    drafts.Add(RowOf(subject, party, statement.Act, stance), place, reader.Read(statement, stance ?? Stance.Advances, party, said, known));
                }
            }
        }
    }

    private WordRow RowOf(Subject subject, Id<Party> party, Act act, Stance? stance)
    {
        if (stance is null)
        {
            return subject.ReaffirmedByOrNew(party, drafts).Row;
        }

        var words = subject.OfOrNew(party, drafts);
        return (act == Act.Discuss ? words.TalkOrNew(drafts) : words).Row;
    }

    private Subject OfOrNew(Reference on)
    {
        ref var subject = ref CollectionsMarshal.GetValueRefOrAddDefault(all, on.Text, out _);
        return subject ??= new Subject(on);
    }
}
