using System.Runtime.InteropServices;

namespace Negotiation.Model;

/// <summary>Reads what is spoken about in a record in one pass, in which everything has a number; then brings together what belongs together.</summary>
/// <param name="record">The record.</param>
/// <param name="times">Tells when statements were said.</param>
/// <param name="knowledge">Tells when they were known.</param>
/// <param name="timesKnown">Tells when times were known.</param>
/// <param name="speakers">Tells who speaks for whom.</param>
internal sealed class SubjectsReader(NegotiationRecord record, RecordTimes times, Knowledge knowledge, TimesKnown timesKnown, Speakers speakers)
{
    private const int RowsOfParty = 3;

    private readonly Statement[] statements = record.Statements.Items;
    private readonly WordDrafts drafts = new(record.Statements.Items);
    private readonly WordReader reader = new(times, knowledge, speakers);
    private readonly TextNumbers subjects = new();
    private readonly List<Reference> things = [];
    private readonly TextNumbers parties = new();
    private readonly List<Id<Party>> names = [];
    private readonly List<int> spokenOf = new(record.Statements.Count);
    private readonly List<int> spokenIn = new(record.Statements.Count);
    private readonly List<LateWord> late = [];

    /// <summary>The subjects.</summary>
    public Subjects Read()
    {
        for (var place = 0; place < statements.Length; place++)
        {
            Add(statements[place], place);
        }

        var effects = record.Events.SelectMany(happening => happening.Effects.Select(effect => (On: NumberOf(effect.On), Event: happening))).ToArray();
        var all = Gather();
        foreach (var (on, happening) in effects)
        {
            all[things[on].Text].Events.Add(happening);
        }

        return new(all, names, late);
    }

    private void Add(Statement statement, int place)
    {
        var stance = Stances.Of(statement);
        var known = knowledge.Of(statement.Evidence);
        var hasWords = (stance is not null || ReferenceEquals(statement.Act, Act.Reaffirm)) && known != KnownDays.Never;
        var said = hasWords ? times.DaysOf(statement) : default;
        var lateUntil = hasWords ? timesKnown.Of(statement, known.Perhaps) : DayNumber.Always;
        foreach (var on in statement.On)
        {
            var subject = NumberOf(on);
            spokenOf.Add(subject);
            spokenIn.Add(place);
            for (var voice = 0; hasWords && voice < statement.By.Count; voice++)
            {
                if (speakers.PartyOf(statement.By[voice]) is { } party && speakers.IsFirst(statement.By, voice, party))
                {
                    var (number, kind) = (NumberOf(party), KindOf(statement, stance));
                    var isLate = lateUntil > known.Perhaps;
                    drafts.Add(subject, (RowsOfParty * number) + (int)kind, place, reader.Read(statement, stance ?? Stance.Advances, party, said, known), isLate);
                    if (isLate)
                    {
                        late.Add(new(subject, number, kind, known.Perhaps, lateUntil));
                    }
                }
            }
        }
    }

    private Dictionary<string, Subject> Gather()
    {
        var all = new Dictionary<string, Subject>(subjects.Count, StringComparer.Ordinal);
        var (spoken, ends) = Numbered.Group(CollectionsMarshal.AsSpan(spokenOf), subjects.Count);
        var said = Array.ConvertAll(spoken, place => statements[spokenIn[place]]);
        var (words, reaffirmed) = (new List<Words>(), new List<Words>());
        foreach (var rows in drafts.Rows(subjects.Count, RowsOfParty * parties.Count))
        {
            words.Clear();
            reaffirmed.Clear();
            var on = things[all.Count];
            for (var party = 0; party < parties.Count; party++)
            {
                var own = rows.AsSpan(RowsOfParty * party, RowsOfParty);
                var (stances, talk, again) = (own[(int)RowKind.Stance], own[(int)RowKind.Talk], own[(int)RowKind.Reaffirmed]);
                if (stances is not null || talk is not null)
                {
                    words.Add(new(names[party], on, stances ?? WordRow.None, talk is null ? null : new(names[party], on, talk)));
                }

                if (again is not null)
                {
                    reaffirmed.Add(new(names[party], on, again));
                }
            }

            all.Add(on.Text, new(on, new ArraySegment<Statement>(said)[Numbered.RangeOf(all.Count, ends)], WordsByParty.Of(words), WordsByParty.Of(reaffirmed), []));
        }

        return all;
    }

    private static RowKind KindOf(Statement statement, Stance? stance) =>
        stance is null ? RowKind.Reaffirmed : ReferenceEquals(statement.Act, Act.Discuss) ? RowKind.Talk : RowKind.Stance;

    private int NumberOf(Id<Party> party)
    {
        var number = parties.Of(party.Text, out var isNew);
        if (isNew)
        {
            names.Add(party);
        }

        return number;
    }

    private int NumberOf(Reference on)
    {
        var number = subjects.Of(on.Text, out var isNew);
        if (isNew)
        {
            things.Add(on);
        }

        return number;
    }
}
