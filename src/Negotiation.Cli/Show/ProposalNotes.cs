using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Sums up the proposals of a record, with what was said and done about them.</summary>
internal sealed class ProposalNotes(NegotiationRecord record, Names names, TimeWords times, VoiceWords voices, ConditionWords conditions, ConsentWords consents, EffectWords effects)
{
    private readonly ILookup<Reference, Statement> statements = record.Statements
        .SelectMany(statement => statement.On.Select(on => (on, statement)))
        .ToLookup(pair => pair.on, pair => pair.statement);

    /// <summary>The note on one proposal.</summary>
    public ProposalNote Of(Proposal proposal) => new(
        proposal.Id.Text,
        ProposalWords.Code(proposal),
        ProposalWords.Kind(proposal),
        names.InFull(proposal),
        proposal.Summary is { } summary ? Lists.Or(summary.Values) : null,
        proposal.Issue is { } issue ? names.Of(issue) : null,
        [.. (proposal.Toward ?? []).Select(party => names.Of(party))],
        proposal.Schedule is { } schedule ? Lists.Or(schedule.Values.Select(times.Of)) : null,
        conditions.Of(proposal.Conditions),
        consents.OfOptional(proposal.Consent),
        conditions.Of(proposal.VoidWhen),
        consents.OfOptional(proposal.Withdrawal),
        proposal.OpenUntil is { } last ? times.Bound(last) : null,
        Listed(proposal.Covers),
        Listed(proposal.NotCovering),
        [.. proposal.Excluded?.Elements.Select(CodeWords.Of) ?? []],
        [.. (proposal as MeetingProposal)?.VenueOneOf?.Elements.Select(place => names.Of(place)) ?? []],
        Doubtful.Is(proposal),
        [.. statements[proposal.Reference].Select(Move)],
        [.. record.Events.SelectMany(happening => Ties(happening, proposal.Reference))]);

    private IReadOnlyList<string> Listed(AttestedList<Reference>? fact) => [.. fact?.Elements.Select(entry => names.Of(entry)) ?? []];

    private MoveNote Move(Statement statement)
    {
        var again = statement.Iteration is { } iteration ? $" ({CodeWords.Of(iteration.Kind.Text)})" : "";
        var condition = statement.Conditions.Count > 0 ? ", on conditions" : "";
        return new MoveNote(
            statement.Id.Text,
            statement.Act.Text,
            $"{ActWords.Participle(statement)} by {voices.Who(statement.By)}{again}{condition}{Doubtful.MarkOf(Doubtful.Is(statement))}");
    }

    private IEnumerable<string> Ties(Event happening, Reference proposal)
    {
        if (happening.About.Contains(proposal))
        {
            yield return $"subject of {names.Of(happening.Reference)}";
        }

        foreach (var effect in happening.Effects.Where(effect => effect.On == proposal))
        {
            yield return $"{names.Of(happening.Reference)} {effects.OnIt(effect)}";
        }
    }
}
