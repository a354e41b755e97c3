namespace Negotiation.Model;

/// <summary>An exchange or release does not include people whom it excludes.</summary>
/// <remarks>
/// Sure is only what the terms say: an included category is within an excluded one when it has all its terms. Whether
/// journalists are civilians is not for this rule to say. What is attested with evidence of its own may contradict the rest on
/// purpose, also where only one of several voices is left of it, and is no finding.
/// </remarks>
internal sealed class Exclusions : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Proposal>((proposal, findings) =>
    {
        switch (proposal)
        {
            case PrisonerExchange exchange:
                Check(exchange.Transfers, exchange.Excluded, survey, findings);
                break;
            case DetaineeRelease release:
                Check(release.Transfers, release.Excluded, survey, findings);
                break;
            default:
                break;
        }
    });

    private static void Check(
        AttestedList<Transfer> transfers, AttestedList<PersonCategory>? excluded, Survey survey, Findings findings)
    {
        if (excluded is not { Fact.IsPlain: true } || !transfers.Fact.IsPlain)
        {
            return;
        }

        foreach (var included in transfers.Single.Select(transfer => transfer.Category).OfType<PersonCategory>())
        {
            if (excluded.Single.FirstOrDefault(included.IsWithin) is { } ruledOut)
            {
                findings.Add(
                    RuleBook.ExcludedAndIncluded,
                    $"{survey.Path}/excluded",
                    $"'{ruledOut}' is excluded, and '{included}' is to be transferred: take one of the two out, or attest both.");
            }
        }
    }
}
