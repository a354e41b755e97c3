namespace Negotiation.Model;

/// <summary>All that what becomes of one topic can depend on: topics, the steps on them, and the facts about them that are contested.</summary>
internal sealed class Closure
{
    private readonly Standpoint standpoint;
    private readonly TopicGraph graph;
    private readonly StepReader reader;
    private readonly HashSet<Topic> topics = [];
    private readonly HashSet<Entry> happenings = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Event> lasting = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Reference, int), TalksStatus> stages = [];
    private readonly Dictionary<(Topic, string), Array> values = [];

    /// <summary>The closure of a topic.</summary>
    public Closure(Standpoint standpoint, TopicGraph graph, StepReader reader, Topic topic)
    {
        (this.standpoint, this.graph, this.reader) = (standpoint, graph, reader);
        var open = new Stack<Topic>([topic]);
        while (open.TryPop(out var next))
        {
            if (topics.Add(next))
            {
                foreach (var other in Needs(next))
                {
                    open.Push(other);
                }
            }
        }

        Topics = [.. topics.OrderBy(each => each.On.Text, StringComparer.Ordinal)];
        var steps = Topics.SelectMany(reader.On).Distinct().ToList();
        var acting = steps.Select(step => step.Entry).ToHashSet(ReferenceEqualityComparer.Instance);
        steps.AddRange(happenings.Where(each => !acting.Contains(each)).OfType<Event>().Select(reader.Of));
        Steps = steps;
        Turns = [.. lasting.SelectMany(each => TalksQuestion.StepsOn(standpoint, each))];
    }

    /// <summary>The topics, sorted by name.</summary>
    public Topic[] Topics { get; }

    /// <summary>The steps on them.</summary>
    public List<Step> Steps { get; }

    /// <summary>What suspended, resumed and closed the events that must go on.</summary>
    public TalksStep[] Turns { get; }

    /// <summary>The days on which an event that must go on begins, ends or is suspended, resumed or closed.</summary>
    public IEnumerable<DateRange> TurningDays => lasting.SelectMany(each => (IEnumerable<DateRange>)[standpoint.Ledger.Times.Of(each.Reference, Edge.Start).Days, standpoint.Ledger.Times.Of(each.Reference, Edge.End).Days])
        .Concat(Turns.Select(step => step.When));

    /// <summary>How far an event that must go on has come on a day; the same in all worlds.</summary>
    public TalksStatus StatusOn(int day, Event happening) =>
        stages.TryGetValue((happening.Reference, day), out var known) ? known : stages[(happening.Reference, day)] = TalksQuestion.Of(standpoint.AsOf(day), happening);

    /// <summary>The shortest length that is counted from an agreement, in days; <c>null</c> where none is.</summary>
    public int? CountedDays => Topics.Select(topic => topic.Proposal).OfType<Proposal>()
        .SelectMany(proposal => (IEnumerable<Schedule>)(proposal.Schedule?.Values ?? []))
        .Where(plan => plan is { Term: FixedTerm, Start: null or Relative or NumberedDay or Phrase })
        .Select(plan => (int?)Math.Max(1, new Point(0).Plus(((FixedTerm)plan.Term!).For).Day))
        .Concat(Topics.Select(topic => (topic.Proposal?.Withdrawal ?? topic.Text?.Withdrawal)?.Notice).OfType<NodaTime.Period>().Select(notice => (int?)Math.Max(1, new Point(0).Plus(notice).Day)))
        .Min();

    /// <summary>The days, as far as they are stated, by which a step must be taken to matter: on which what it is on can last be agreed or is over by its own terms, and those of the step's own conditions.</summary>
    public IEnumerable<int> LastDaysOf(Step step) => Topics.Where(topic => step.On.Exists(on => on == topic || topic.Above.Contains(on) || on.Above.Contains(topic)))
        .SelectMany(topic => lastDays.TryGetValue(topic, out var known) ? known : lastDays[topic] = [.. FindLastDays(topic)])
        .Concat((step.Said?.Conditions ?? []).SelectMany(DaysOf)).Distinct();

    private readonly Dictionary<Topic, int[]> lastDays = [];

    private IEnumerable<int> FindLastDays(Topic topic)
    {
        var times = standpoint.Ledger.Times;
        var plans = topic.Proposal is { } proposal ? standpoint.Known(proposal.Schedule, proposal).Select(testimony => testimony.Value).ToArray() : [];
        return LastDays(plans.Select(times.EndOf).Concat(plans.Select(plan => times.Of(plan.Due)))
            .Concat(reader.On(topic).Select(step => times.Of(step.Said?.OpenUntil))).Append(times.Of(topic.Proposal?.OpenUntil)));
    }

    private IEnumerable<int> DaysOf(Condition condition) => condition switch
    {
        AllOf all => all.Conditions.SelectMany(DaysOf),
        AnyOf any => any.Conditions.SelectMany(DaysOf),
        StateReached state => LastDays([standpoint.Ledger.Times.Of(state.Deadline), standpoint.Find(state.On) is Event happening ? standpoint.Ledger.Times.Of(happening.Reference) : default]),
        _ => [],
    };

    private static IEnumerable<int> LastDays(IEnumerable<Reach> times) =>
        times.Where(reach => reach.Days.Latest.Day is not null).Select(reach => DayNumber.Last(reach.Days.Latest)).Distinct();

    /// <summary>Whether anything may have been said or done by a day to make a topic itself last longer.</summary>
    public bool IsExtendedBy(int day, Topic topic) => reader.On(topic).Any(step => step is { Kind: StepKind.Extend, Happened: Truth.Yes or Truth.Maybe } && step.First <= day);

    /// <summary>The contested facts, and how many values each has.</summary>
    public IEnumerable<(Reference Owner, string Fact, int Count)> Contested => Topics.SelectMany(ContestedOf).Where(fact => fact.Count > 1);

    /// <summary>The values of a fact that are or may be known, each once.</summary>
    public T[] ValuesOf<T>(IAttested<T>? fact, Topic owner, string name)
        where T : notnull
    {
        if (fact is null)
        {
            return [];
        }

        if (!values.TryGetValue((owner, name), out var found))
        {
            values[(owner, name)] = found = standpoint.Known(fact, owner.Entry!).Select(testimony => testimony.Value).Distinct().ToArray();
        }

        return (T[])found;
    }

    /// <summary>What sets it apart from closures of other topics.</summary>
    public string Key => field ??= string.Join(' ', Topics.Select(topic => topic.On.Text));

    /// <summary>The entries on which what becomes of the topic can rest.</summary>
    public IEnumerable<Reference> Entries => Topics.Select(topic => topic.On.Provision is null ? topic.On : Reference.To(Section.Document, topic.On.Id))
        .Concat(Steps.Select(step => step.By))
        .Concat(Turns.Select(step => step.By))
        .Concat(Steps.Select(step => step.Denied?.By).OfType<Reference>());

    private IEnumerable<(Reference Owner, string Fact, int Count)> ContestedOf(Topic topic)
    {
        if (topic.Proposal is { } proposal)
        {
            yield return (topic.On, "actors", standpoint.Known(proposal.Actors, proposal).Select(testimony => testimony.Value).Distinct().Count());
            yield return (topic.On, "schedule", standpoint.Known(proposal.Schedule, proposal).Select(testimony => testimony.Value).Distinct().Count());
            yield return (topic.On, "consent", standpoint.Known(proposal.Consent, proposal).Select(testimony => testimony.Value).Distinct().Count());
            if (proposal is MeetingProposal meeting)
            {
                yield return (topic.On, "participants", standpoint.Known(meeting.Participants, meeting).Select(testimony => testimony.Value).Distinct().Count());
            }
        }
        else if (topic.Text is { } text)
        {
            yield return (topic.On, "authors", standpoint.Known(text.Authors, text).Select(testimony => testimony.Value).Distinct().Count());
            yield return (topic.On, "consent", standpoint.Known(text.Consent, text).Select(testimony => testimony.Value).Distinct().Count());
        }
    }

    private IEnumerable<Topic> Needs(Topic topic)
    {
        IEnumerable<Topic> packages = topic.Above.Append(topic).Where(each => each.IsIndivisible);
        var named = new List<Reference>();
        foreach (var plan in topic.Proposal is { } proposal ? standpoint.Known(proposal.Schedule, proposal).Select(testimony => testimony.Value) : [])
        {
            named.AddRange(Names(plan.Start).Concat(Names(plan.Due)).Concat(Names((plan.Term as UntilTerm)?.When)).Concat(Names(plan.Through)));
            named.AddRange(Names(plan.Renewal?.Unless).Concat(Names(plan.Renewal?.When)));
        }

        foreach (var condition in ConditionsOf(topic).Concat(reader.On(topic).SelectMany(step => step.Said?.Conditions ?? [])))
        {
            named.AddRange(Names(condition));
            lasting.UnionWith(Lasting(condition));
        }

        foreach (var step in reader.On(topic))
        {
            named.AddRange(Names(step.Said?.OpenUntil).Concat(Names(step.Said?.Effective)).Concat(Names(step.Said?.Until)).Concat(Names(step.Effect?.Until)));
            named.AddRange(step.Kind == StepKind.Extend ? step.Said?.On.Where(on => on != topic.On) ?? (step.Entry as Event)?.About ?? [] : []);
        }

        if (topic.Proposal is { } offered)
        {
            named.AddRange(Names(offered.OpenUntil).Concat(Names(offered.Withdrawal?.From)));
        }

        named.AddRange(EntriesInto(topic));
        foreach (var happening in named.Select(standpoint.Find).OfType<Event>())
        {
            happenings.Add(happening);
        }

        return topic.Above.Concat(packages.SelectMany(each => each.Parts)).Concat(topic.Entry is Package || topic.On.Provision is not null ? topic.Parts : [])
            .Concat(topic.Successors).Concat(topic.Predecessors).Concat(topic.Above.SelectMany(each => each.Successors)).Concat(topic.Amended)
            .Concat(named.SelectMany(Topics_).OfType<Topic>());

        IEnumerable<Topic?> Topics_(Reference on) => [graph.Of(on), .. standpoint.Find(on) is Statement said ? said.On.Select(graph.Of) : []];
    }

    private IEnumerable<Reference> EntriesInto(Topic topic) => (topic.Entry switch
    {
        Proposal proposal => standpoint.Known(proposal.Consent, proposal).Select(testimony => testimony.Value),
        Document text => standpoint.Known(text.Consent, text).Select(testimony => testimony.Value),
        _ => [],
    }).Select(consent => consent.Entry).OfType<Reference>();

    private static IEnumerable<Condition> ConditionsOf(Topic topic) => topic.Entry switch
    {
        Proposal proposal => proposal.Conditions.Concat(proposal.VoidWhen),
        Document text => text.Conditions.Concat(text.VoidWhen),
        _ => [],
    };

    /// <summary>The events that must go on for a condition to hold.</summary>
    private IEnumerable<Event> Lasting(Condition condition) => condition switch
    {
        StateReached { WhileHolds: true } state when state.State == ConditionState.Held && standpoint.Find(state.On) is Event happening => [happening],
        AllOf all => all.Conditions.SelectMany(each => Lasting(each.Within(all))),
        AnyOf any => any.Conditions.SelectMany(each => Lasting(each.Within(any))),
        _ => [],
    };

    private static IEnumerable<Reference> Names(When? time) => Anchors.Of(time).Concat(time is Phrase { Anchor: { } anchor } ? [anchor] : []);

    private static IEnumerable<Reference> Names(Condition? condition) => condition switch
    {
        StateReached state => Names(state.Deadline).Append(state.On),
        AllOf all => all.Conditions.SelectMany(Names).Concat(Names(all.Deadline)),
        AnyOf any => any.Conditions.SelectMany(Names).Concat(Names(any.Deadline)),
        _ => [],
    };
}
