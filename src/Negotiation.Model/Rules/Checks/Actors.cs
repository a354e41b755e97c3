namespace Negotiation.Model;

/// <summary>Who commits to a proposal is among those who are to carry it out.</summary>
internal sealed class Actors : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Statement>((statement, findings) =>
    {
        if (statement.Done != Act.Commit)
        {
            return;
        }

        var parties = statement.By.Select(voice => voice.For is { } party ? party : voice.Speaker).OfType<Reference>().ToArray();
        foreach (var proposal in statement.On.Select(survey.Index.Find).OfType<Proposal>())
        {
            Check(statement, proposal, parties, survey, findings);
        }
    });

    private static void Check(Statement statement, Proposal proposal, Reference[] parties, Survey survey, Findings findings)
    {
        if (proposal.Actors is not { IsContested: false } actors)
        {
            return;
        }

        var named = actors.Single.Select(actor => (Reference)actor).ToHashSet();
        foreach (var party in parties.Where(party => party.Section == Section.Party && !named.Contains(party)))
        {
            findings.Add(
                RuleBook.NotAnActor,
                $"{survey.Path}/act",
                $"'{statement.Reference}' commits '{party}' to '{proposal.Reference}', whose actors it is not among: correct the act or the actors.");
        }
    }
}
