using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>The Chatham House Rule: what was said may be used, but neither who said it nor anyone else who took part may be known.</summary>
internal sealed class Unnaming
{
    private static readonly Voice Participant = new() { Description = "a participant" };

    /// <summary>A participant while names are looked for, so that no name is found in it.</summary>
    private static readonly Voice Nobody = new() { Description = "*" };

    private readonly NegotiationRecord record;
    private readonly Marks marks;
    private readonly RecordIndex index;
    private readonly HashSet<Reference> unnamed = [];

    private Unnaming(NegotiationRecord record, Marks marks)
    {
        this.record = record;
        this.marks = marks;
        index = new RecordIndex(record);
    }

    /// <summary>The record with nobody named who spoke under the rule.</summary>
    /// <param name="record">The record.</param>
    /// <param name="marks">Tells what is under the rule.</param>
    /// <returns>The record, and the statements under the rule.</returns>
    public static (NegotiationRecord Record, HashSet<Reference> Unnamed) Of(NegotiationRecord record, Marks marks)
    {
        var unnaming = new Unnaming(record, marks);
        foreach (var statement in record.Statements)
        {
            if (unnaming.IsUnderRule(statement))
            {
                unnaming.unnamed.Add(statement.Reference);
            }
        }

        return (unnaming.unnamed.Count > 0 ? unnaming.Apply() : record, unnaming.unnamed);
    }

    private bool IsUnderRule(Statement statement)
    {
        var isUnder = marks.HideSpeakers(statement.Handling);
        foreach (var evidence in statement.Evidence)
        {
            isUnder |= marks.HideSpeakers(evidence);
        }

        return isUnder;
    }

    private NegotiationRecord Apply()
    {
        var allNames = new Withheld([]);
        var statements = new List<Statement>(record.Statements.Count);
        foreach (var statement in record.Statements)
        {
            if (!unnamed.Contains(statement.Reference))
            {
                statements.Add(statement with { Iteration = Forget(statement.Iteration) });
            }
            else if (Unname(statement, allNames) is { } nobodys)
            {
                statements.Add(nobodys);
            }
        }

        var sources = new List<Source>(record.Sources.Count);
        foreach (var source in record.Sources)
        {
            // Its title or its author may tell who was there.
            var shown = source;
            if (!marks.HideSpeakers(source.Handling) || SourceDefinition.Codec.Prune(ref shown, new Pruning(marks, allNames)))
            {
                sources.Add(shown);
            }
        }

        return record with { Sources = [.. sources], Statements = [.. statements] };
    }

    /// <summary>What may be used of a statement: all that does not tell who was there. Where its id does, it goes.</summary>
    private Statement? Unname(Statement statement, Withheld allNames)
    {
        var names = new Withheld([]);
        foreach (var voice in Voices(statement))
        {
            Hide(voice, names);
            Hide(voice, allNames);
        }

        var nobodys = statement with
        {
            By = Unname(statement.By),
            To = null,
            Iteration = statement.Iteration is { } iteration ? iteration with { Of = null } : null,
            Links = [],
            Evidence = [.. statement.Evidence.Select(evidence => evidence with { Via = Unname(evidence.Via) })],
        };
        return !names.IsStatedIn(nobodys.Id.Text, anywhere: true) && StatementDefinition.Codec.Prune(ref nobodys, new Pruning(marks, names))
            ? WithParticipants(nobodys)
            : null;
    }

    private static IEnumerable<Voice> Voices(Statement statement) =>
        statement.By.Concat(statement.Evidence.SelectMany(evidence => evidence.Via.AsEnumerable()));

    /// <summary>Voices of nobody; one that bears a mark above the level keeps it, and goes.</summary>
    private ValueList<Voice> Unname(ValueList<Voice> voices) =>
        [.. voices.Select(voice => marks.AllowOwnerOf(voice.Unknown) ? Nobody : Nobody with { Unknown = voice.Unknown })];

    private static Statement WithParticipants(Statement statement) => statement with
    {
        By = Participants(statement.By),
        Evidence = [.. statement.Evidence.Select(evidence => evidence with { Via = Participants(evidence.Via) })],
    };

    private static ValueList<Voice> Participants(ValueList<Voice> voices) => [.. voices.Select(_ => Participant)];

    /// <summary>Whoever says it again is whoever said it first.</summary>
    private Iteration? Forget(Iteration? iteration)
    {
        if (iteration?.Of is not { } earlier || !earlier.Any(id => unnamed.Contains(id)))
        {
            return iteration;
        }

        ValueList<Id<Statement>> left = [.. earlier.Where(id => !unnamed.Contains(id))];
        return iteration with { Of = left.Count > 0 ? left : null };
    }

    private void Hide(Voice voice, Withheld names)
    {
        if (voice == Participant)
        {
            return;
        }

        Hide(voice.Speaker, names);
        Hide(voice.Authority, names);
        Hide(voice.For is { } party ? party : (Reference?)null, names);
        foreach (var words in (ReadOnlySpan<string?>)[voice.Description, voice.Role, voice.Capacity is { IsKnown: false } capacity ? capacity.Text : null])
        {
            if (words is not null)
            {
                names.AddName(words);
            }
        }
    }

    /// <summary>Withholds the id and the names of a person or a party.</summary>
    private void Hide(Reference? somebody, Withheld names)
    {
        var (name, aliases) = (somebody is { } given ? index.Find(given) : null) switch
        {
            Person person => (person.Name, person.Aliases),
            Party party => (party.Name, party.Aliases),
            _ => (null, default),
        };
        if (name is null)
        {
            return;
        }

        names.AddName(name);
        names.AddName(somebody!.Value.Id);
        foreach (var alias in aliases)
        {
            names.AddName(alias.Text);
        }
    }
}
