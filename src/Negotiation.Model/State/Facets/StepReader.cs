using NodaTime;

namespace Negotiation.Model;

/// <summary>Reads the statements and events of a record as steps, each with what makes it doubtful.</summary>
/// <param name="standpoint">What is known.</param>
/// <param name="graph">What can be offered and agreed.</param>
internal sealed class StepReader(Standpoint standpoint, TopicGraph graph)
{
    private static readonly Dictionary<Act, StepKind> ByAct = new()
    {
        [Act.Demand] = StepKind.Put,
        [Act.Propose] = StepKind.Put,
        [Act.Request] = StepKind.Put,
        [Act.Claim] = StepKind.Put,
        [Act.Counter] = StepKind.Put,
        [Act.Raise] = StepKind.Explore,
        [Act.Explore] = StepKind.Explore,
        [Act.Discuss] = StepKind.Discuss,
        [Act.Support] = StepKind.Discuss,
        [Act.Oppose] = StepKind.Discuss,
        [Act.Accept] = StepKind.Yes,
        [Act.Commit] = StepKind.Commit,
        [Act.Reject] = StepKind.No,
        [Act.Defer] = StepKind.Defer,
        [Act.Withdraw] = StepKind.Withdraw,
        [Act.Reaffirm] = StepKind.Reaffirm,
        [Act.Accuse] = StepKind.Accuse,
        [Act.Suspend] = StepKind.Suspend,
        [Act.Resume] = StepKind.Resume,
        [Act.Extend] = StepKind.Extend,
        [Act.Terminate] = StepKind.End,
    };

    private static readonly Dictionary<EffectKind, StepKind> ByEffect = new()
    {
        [EffectKind.Starts] = StepKind.Start,
        [EffectKind.Delivers] = StepKind.Deliver,
        [EffectKind.CarriesOut] = StepKind.CarryOut,
        [EffectKind.Breaches] = StepKind.Breach,
        [EffectKind.Ends] = StepKind.End,
        [EffectKind.Suspends] = StepKind.Suspend,
        [EffectKind.Resumes] = StepKind.Resume,
        [EffectKind.Extends] = StepKind.Extend,
        [EffectKind.Agrees] = StepKind.Agree,
    };

    private readonly Dictionary<Entry, List<Step>> known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Reference, List<Step>> byTopic = [];

    /// <summary>The steps on one topic, in no order.</summary>
    public IReadOnlyList<Step> On(Topic topic)
    {
        if (!byTopic.TryGetValue(topic.On, out var found))
        {
            byTopic[topic.On] = found = [.. EntriesOn(topic).Distinct().SelectMany(Of).Where(step => step.On.Contains(topic))];
        }

        return found;
    }

    /// <summary>The step that an event is by itself: whether and when it came to pass.</summary>
    public Step Of(Event happening)
    {
        var (first, last, at, zone) = DaysOf(happening);
        var (after, before) = (LinkedTo(happening, LinkKind.After), LinkedTo(happening, LinkKind.Before));
        (first, last) = Between(after, before, first, last);
        return new()
        {
            Entry = happening,
            Kind = StepKind.Happen,
            On = [],
            First = first,
            Last = last,
            At = at,
            Zone = zone,
            Happened = standpoint.Happened(happening),
            Doubt = Reliability.DoubtOf(standpoint, happening),
            Denied = Reliability.DenialOf(standpoint, happening.Reference, default),
            After = after,
            Before = before,
        };
    }

    /// <summary>The day of a statement, whatever it does.</summary>
    public (int First, int Last, Instant? At, Offset Zone) DaysOf(Statement statement)
    {
        var days = standpoint.Said(statement);
        var at = standpoint.Ledger.Times.Of(statement).Exact;
        return (DayNumber.First(days.Earliest), LastOf(days), at, at is null ? default : ZoneOf(statement));
    }

    /// <summary>The last of some days; what has none was there by the last day of the record.</summary>
    private int LastOf(DateRange days) => DayNumber.Last(days.Latest) is var last && last == DayNumber.Everything && standpoint.UndatedBy is { } by && DayNumber.First(days.Earliest) <= DayNumber.Of(by) ? DayNumber.Of(by) : last;

    /// <summary>Those of some days that what certainly came before and after leaves; all of them where it leaves none.</summary>
    private (int First, int Last) Between(ValueList<Reference> after, ValueList<Reference> before, int first, int last)
    {
        var earliest = after.Select(DaysOfCertain).Select(days => days.First).Append(first).Max();
        var latest = before.Select(DaysOfCertain).Select(days => days.Last).Append(last).Min();
        return earliest <= latest ? (earliest, latest) : (first, last);
    }

    /// <summary>The days of what was certainly said or came to pass; of anything else, all.</summary>
    private (int First, int Last) DaysOfCertain(Reference reference) => Reliability.DenialOf(standpoint, reference, default) is not null ? (DayNumber.Always, DayNumber.Everything) : standpoint.Find(reference) switch
    {
        Event happening when standpoint.Happened(happening) == Truth.Yes && Reliability.DoubtOf(standpoint, happening) is null && DaysOf(happening) is var days => (days.First, days.Last),
        Statement { By: [var voice, ..] } said when Reliability.DoubtOf(standpoint, said, PartyOf(voice), [.. said.By]) is null && DaysOf(said) is var days => (days.First, days.Last),
        _ => (DayNumber.Always, DayNumber.Everything),
    };

    private static ValueList<Reference> LinkedTo(Entry entry, LinkKind kind) => [.. entry.Links.Where(link => link.Kind == kind).Select(link => link.To)];

    private Offset ZoneOf(Statement statement)
    {
        foreach (var voice in statement.By)
        {
            if ((voice.At ?? (voice.In is { } occasion ? (standpoint.Find(occasion) as Event)?.When?.Values[0] : null)) is { } time)
            {
                return Clocks.Of(time)?.At.Offset ?? default;
            }
        }

        return default;
    }

    private IEnumerable<Entry> EntriesOn(Topic topic)
    {
        var subject = standpoint.Ledger.Of(topic.On);
        foreach (var statement in (subject?.Statements ?? []).Concat(graph.CountersTo(topic.On)))
        {
            yield return statement;
            foreach (var reply in RepliesTo(statement))
            {
                yield return reply;
            }
        }

        foreach (var happening in (subject?.Events ?? []).Concat(graph.EventsAbout(topic.On)))
        {
            yield return happening;
        }
    }

    /// <summary>What is said on a statement: an answer to it, its withdrawal, an objection.</summary>
    private IEnumerable<Statement> RepliesTo(Statement statement) => standpoint.Ledger.Of(statement.Reference)?.Statements ?? [];

    private List<Step> Of(Entry entry)
    {
        if (!known.TryGetValue(entry, out var steps))
        {
            known[entry] = steps = entry is Statement statement ? [.. Read(statement)] : [.. Read((Event)entry)];
        }

        return steps;
    }

    private IEnumerable<Step> Read(Statement statement)
    {
        if (statement.IsNegated == true || standpoint.Knows(statement) == Truth.No || IsRepeatOf(statement))
        {
            yield break;
        }

        var kind = ByAct.TryGetValue(statement.Act, out var listed) ? listed
            : statement.Act.IsKnown ? default(StepKind?)
            : StepKind.Unknown;
        var topics = statement.On.Select(graph.Of).OfType<Topic>().ToList();
        foreach (var (of, on, target) in Targets(statement, kind, topics))
        {
            foreach (var step in ByParty(statement, of, on, target))
            {
                yield return step;
            }
        }

        if (statement.Done == Act.Counter && statement.Answers is { } answered)
        {
            var countered = (standpoint.Find(answered) is Statement earlier ? earlier.On : [answered]).Where(on => !statement.On.Contains(on)).Select(graph.Of).OfType<Topic>().ToList();
            foreach (var step in countered.Count == 0 ? [] : ByParty(statement, StepKind.Counter, countered, default))
            {
                yield return step;
            }
        }
    }

    /// <summary>What a statement does to what: on a statement, an answer goes to what that is on, and a withdrawal takes it back.</summary>
    private IEnumerable<(StepKind Kind, List<Topic> On, Reference? Target)> Targets(Statement statement, StepKind? kind, List<Topic> topics)
    {
        if (kind is not { } own)
        {
            yield break;
        }

        if (topics.Count > 0)
        {
            yield return (own, topics, null);
        }

        foreach (var on in statement.On.Where(on => on.Section == Section.Statement))
        {
            if (standpoint.Find(on) is not Statement { IsNegated: not true } earlier || earlier.On.Select(graph.Of).OfType<Topic>().ToList() is not { Count: > 0 } about)
            {
                continue;
            }

            var isOffer = ByAct.GetValueOrDefault(earlier.Act, StepKind.Unknown) is StepKind.Put or StepKind.Commit or StepKind.Explore;
            var endsOrStops = ByAct.GetValueOrDefault(earlier.Act, StepKind.Unknown) is StepKind.End or StepKind.Suspend;
            if (own == StepKind.Withdraw)
            {
                yield return (StepKind.TakeBack, about, on);
            }
            else if (endsOrStops && own is StepKind.No or StepKind.Accuse or StepKind.Discuss)
            {
                yield return (StepKind.Object, about, on);
            }
            else if (endsOrStops && own is StepKind.Yes or StepKind.Commit)
            {
                yield return (ByAct[earlier.Act], about, null);
            }
            else if (isOffer && own is StepKind.Yes or StepKind.No or StepKind.Defer or StepKind.Commit or StepKind.Discuss)
            {
                yield return (own, about, null);
            }
        }
    }

    private IEnumerable<Step> ByParty(Statement statement, StepKind kind, List<Topic> on, Reference? target)
    {
        var (first, last, at, zone) = DaysOf(statement);
        var (after, before) = (Earlier(statement), LinkedTo(statement, LinkKind.Before));
        (first, last) = Between(after, before, first, last);
        var isAnswer = kind is StepKind.Yes or StepKind.No or StepKind.Commit or StepKind.Defer or StepKind.Counter;
        var spoken = statement.By.Where(voice => !isAnswer || !IsOutside(voice)).Select(voice => (Voice: voice, Party: PartyOf(voice)))
            .GroupBy(pair => pair.Party?.Text, StringComparer.Ordinal).ToArray();
        foreach (var voices in spoken)
        {
            var party = voices.First().Party;
            yield return new()
            {
                Entry = statement,
                Kind = kind,
                Parties = party is { } one ? [one] : [],
                On = on,
                To = AddresseesOf(statement),
                Target = target,
                First = first,
                Last = last,
                At = at,
                Zone = zone,
                Doubt = Reliability.DoubtOf(standpoint, statement, party, [.. voices.Select(pair => pair.Voice)]),
                Denied = Reliability.DenialOf(standpoint, statement.Reference, party),
                After = after,
                Before = before,
            };
        }
    }

    /// <summary>Whether a voice takes part in a capacity in which its yes or no is nobody's consent.</summary>
    private static bool IsOutside(Voice voice) =>
        voice.Capacity is { IsKnown: true } capacity && capacity != Capacity.Party && capacity != Capacity.Organ;

    /// <summary>The party for which a voice speaks; an organ speaks for itself.</summary>
    private Id<Party>? PartyOf(Voice voice) => voice.Capacity == Capacity.Organ && voice.Speaker is { } organ && organ.Section == Section.Party
        ? Id<Party>.Parse(organ.Id)
        : standpoint.Ledger.PartyOf(voice);

    private IEnumerable<Step> Read(Event happening)
    {
        if (standpoint.Knows(happening) == Truth.No)
        {
            yield break;
        }

        var alone = Of(happening);
        foreach (var effect in (IEnumerable<Effect>)happening.Effects)
        {
            var kind = ByEffect.GetValueOrDefault(effect.Kind, StepKind.Unknown);
            if (graph.Of(effect.On) is { } topic)
            {
                yield return With(alone, kind, [topic], effect, effect.By ?? []);
            }
        }

        var about = happening.About.Select(graph.Of).OfType<Topic>().ToList();
        if (happening.Kind == EventKind.Signing && about.Count > 0 && SignersOf(happening).Where(party => !SpeaksAt(happening, party)).ToValueList() is { Count: > 0 } signers)
        {
            yield return With(alone, StepKind.Yes, about, null, signers);
        }

        if (happening.Kind == EventKind.EntryIntoForce && about.Where(topic => !happening.Effects.Any(effect => effect.On == topic.On)).ToList() is { Count: > 0 } entering)
        {
            yield return With(alone, StepKind.Start, entering, null, []);
        }
    }

    private static Step With(Step alone, StepKind kind, List<Topic> on, Effect? effect, ValueList<Id<Party>> parties) => new()
    {
        Entry = alone.Entry,
        Kind = kind,
        Parties = parties,
        On = on,
        Effect = effect,
        First = alone.First,
        Last = alone.Last,
        At = alone.At,
        Zone = alone.Zone,
        Happened = alone.Happened,
        Doubt = alone.Doubt ?? (kind is StepKind.Agree or StepKind.Extend or StepKind.Suspend or StepKind.Resume or StepKind.End or StepKind.Start && alone.Entry is Event { Votes: var votes } && votes.Any(vote => vote.IsCarried == Truth.No) ? ReasonCode.SourcesDisagree : null),
        Denied = alone.Denied,
        After = alone.After,
        Before = alone.Before,
    };

    private (int First, int Last, Instant? At, Offset Zone) DaysOf(Event happening)
    {
        var days = standpoint.WhenHappened(happening);
        var at = days.Earliest == days.Latest ? standpoint.Ledger.Times.Of(happening.Reference).Exact : null;
        var zone = at is not null && Clocks.Of(happening.When?.Values[0]) is { } moment ? moment.At.Offset : default;
        var dates = standpoint.Known(happening.When, happening);
        return dates.Count > 0 && dates.All(date => Standpoint.IsOnlyInferred(date.Evidence.Count > 0 ? date.Evidence : happening.Evidence))
            ? (DayNumber.Always, DayNumber.Last(standpoint.FirstReportOf(happening)), null, default)
            : (DayNumber.First(days.Earliest), standpoint.Happened(happening) is Truth.Yes or Truth.Maybe ? LastOf(days) : DayNumber.Last(days.Latest), at, zone);
    }

    private ValueList<Id<Party>> SignersOf(Event signing) =>
    [
        .. standpoint.Known(signing.Participants, signing).SelectMany(testimony => testimony.Value)
            .Where(Signs)
            .Select(one => one.Party).OfType<Id<Party>>().Distinct().OrderBy(party => party.Text, StringComparer.Ordinal),
    ];

    /// <summary>Whether a statement says in what form a party answered at a signing, so that its taking part says nothing more.</summary>
    private bool SpeaksAt(Event signing, Id<Party> party) => signing.About.Any(on => (standpoint.Ledger.Of(on)?.Statements ?? [])
        .Any(said => (said.Form is not null || said.Conditions.Count > 0 || said.Done == Act.Reject) && said.By.Any(voice => voice.In == signing.Id && PartyOf(voice) == party)));

    /// <summary>Whether someone who takes part in a signing signs: as a party, or where nothing else is stated.</summary>
    public static bool Signs(Participant one) => one.TakesPart && (one.Capacity is null ? one.Role is null || IsSigner(one.Role) : one.Capacity == Capacity.Party);

    private static bool IsSigner(string role) =>
        role.Equals("signatory", StringComparison.OrdinalIgnoreCase) || role.Equals("delegation", StringComparison.OrdinalIgnoreCase)
        || role.Equals("author", StringComparison.OrdinalIgnoreCase) || role.Equals("party", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is another report of a statement that the record has too.</summary>
    private bool IsRepeatOf(Statement statement) => statement.Links.Any(link => link.Kind == LinkKind.SameAs
        && standpoint.Find(link.To) is Statement same && same != statement && same.Act == statement.Act && standpoint.Knows(same) == Truth.Yes
        && (string.CompareOrdinal(same.Id.Text, statement.Id.Text) < 0 || !same.Links.Any(back => back.Kind == LinkKind.SameAs && back.To == statement.Reference)));

    /// <summary>What came before a statement: what it answers, repeats, replaces or says it comes after.</summary>
    private static ValueList<Reference> Earlier(Statement statement) =>
    [
        .. new[] { statement.Answers, statement.ReactsTo }.OfType<Reference>(),
        .. (statement.Iteration?.Of ?? []).Select(earlier => (Reference)earlier),
        .. statement.Links.Where(link => link.Kind == LinkKind.After || link.Kind == LinkKind.Replaces || link.Kind == LinkKind.Corrects).Select(link => link.To),
        .. statement.On.Where(on => on.Section == Section.Statement),
    ];

    private ValueList<Id<Party>> AddresseesOf(Statement statement)
    {
        var parties = new List<Id<Party>>();
        foreach (var to in statement.To ?? [])
        {
            if (to.Section == Section.Party)
            {
                parties.Add(Id<Party>.Parse(to.Id));
            }
            else if (standpoint.Find(to) is Person person && person.Offices.Select(office => office.Of).Distinct().ToArray() is [{ } of] && of.Section == Section.Party)
            {
                parties.Add(Id<Party>.Parse(of.Id));
            }
        }

        return [.. parties.Distinct()];
    }
}
