namespace Negotiation.Model;

/// <summary>What a text says of consent to it does not contradict itself.</summary>
internal sealed class Consents : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey) => survey.Each<Consent>((consent, findings) =>
    {
        CheckOnce(consent.Of, "of", survey, findings);
        CheckOnce(consent.Binds, "binds", survey, findings);
        CheckOrgans(consent, survey, findings);
        if (consent.Of is { } consenters)
        {
            CheckBound(consent, consenters, survey, findings);
            CheckQuorum(consent, consenters, survey, findings);
        }
    });

    private static void CheckOnce(ValueList<Id<Party>>? parties, string member, Survey survey, Findings findings)
    {
        var met = new HashSet<Id<Party>>();
        var place = 0;
        foreach (var party in parties ?? [])
        {
            if (!met.Add(party))
            {
                findings.Add(RuleBook.PartyRepeated, $"{survey.Path}/{member}/{place}", $"'{(Reference)party}' is named here for the second time: name it once.");
            }

            place++;
        }
    }

    private static void CheckOrgans(Consent consent, Survey survey, Findings findings)
    {
        HashSet<Id<Party>>? consenters = consent.Of is { } of ? [.. of] : null;
        var met = new HashSet<(Id<Party> Body, Id<Party> For)>();
        var place = 0;
        foreach (var organ in consent.Organs)
        {
            var (body, party) = ((Reference)organ.Body, (Reference)organ.For);
            if (!met.Add((organ.Body, organ.For)))
            {
                findings.Add(RuleBook.PartyRepeated, $"{survey.Path}/organs/{place}/body", $"'{body}' is named as an organ of '{party}' for the second time: name it once.");
            }

            if (organ.Body == organ.For)
            {
                findings.Add(RuleBook.OrganConsents, $"{survey.Path}/organs/{place}/body", $"'{body}' is named as an organ of itself: name the organ that approves for it.");
            }
            else if (consenters?.Contains(organ.Body) == true)
            {
                findings.Add(
                    RuleBook.OrganConsents,
                    $"{survey.Path}/organs/{place}/body",
                    $"'{body}' is an organ of '{party}' here, and its own consent is needed under 'of': take it out of one of the two.");
            }

            if (consenters?.Contains(organ.For) == false)
            {
                findings.Add(
                    RuleBook.OutsideConsent,
                    $"{survey.Path}/organs/{place}/for",
                    $"'{party}' has an organ here and is not among those whose consent is needed: add it to 'of', or take the organ out.");
            }

            place++;
        }
    }

    /// <summary>Nobody is bound without consent (Vienna Convention on the Law of Treaties, article 34), save by the decision of an organ that they empowered.</summary>
    private static void CheckBound(Consent consent, ValueList<Id<Party>> consenters, Survey survey, Findings findings)
    {
        if (consent.Means is { } means && (means == ConsentMeans.Decision || !means.IsKnown))
        {
            return;
        }

        HashSet<Id<Party>> named = [.. consenters];
        var place = 0;
        foreach (var party in consent.Binds ?? [])
        {
            if (!named.Contains(party))
            {
                findings.Add(
                    RuleBook.OutsideConsent,
                    $"{survey.Path}/binds/{place}",
                    $"'{(Reference)party}' is to be bound and is not among those whose consent is needed: add it to 'of', or write the means 'decision'.");
            }

            place++;
        }
    }

    private static void CheckQuorum(Consent consent, ValueList<Id<Party>> consenters, Survey survey, Findings findings)
    {
        var count = consenters.Distinct().Count();
        if (consent.Quorum is { } quorum && quorum > count)
        {
            findings.Add(
                RuleBook.QuorumTooHigh,
                $"{survey.Path}/quorum",
                $"{quorum} of {count} must have consented, which can never be: lower the quorum, or add parties to 'of'.");
        }
    }
}
