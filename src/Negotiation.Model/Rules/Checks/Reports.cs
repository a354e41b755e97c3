namespace Negotiation.Model;

/// <summary>What is said to have happened was reported afterwards, by a source that still stands.</summary>
internal sealed class Reports : RecordRule
{
    /// <inheritdoc/>
    public override void Join(Survey survey)
    {
        survey.Each<Evidence>((evidence, findings) =>
        {
            if (survey.Holder is { } holder && HasHappened(holder))
            {
                CheckTime(evidence, holder, survey, findings);
            }
        });
        Entry? evident = null;
        survey.Each<Evidence>((_, _) => evident = survey.Holder);
        survey.AfterEach<Entry>((entry, findings) =>
        {
            if (entry is Proposal or Document or Event or Statement)
            {
                CheckSources(entry, hasEvidence: ReferenceEquals(entry, evident), survey, findings);
            }
        });
    }

    private static bool HasHappened(Entry entry) => entry switch
    {
        Statement => true,
        Event happening => happening.HasHappened == Truth.Yes,
        _ => false,
    };

    private static void CheckTime(Evidence evidence, Entry entry, Survey survey, Findings findings)
    {
        var (happened, published) = (survey.Times.Of(entry.Reference), survey.Times.Of((Reference)evidence.Source));
        if (happened.IsCertainlyAfter(published) && entry.Evidence.Contains(evidence))
        {
            findings.Add(
                RuleBook.LaterThanSource,
                $"{survey.Path}/source",
                $"'{entry.Reference}' ({happened}) is later than '{evidence.Source}', which was published {published} and reports it: correct one of the dates.");
        }
    }

    private static void CheckSources(Entry entry, bool hasEvidence, Survey survey, Findings findings)
    {
        if (!hasEvidence)
        {
            findings.Add(RuleBook.NoEvidence, $"{survey.Path}", $"'{entry.Reference}' has no evidence: say where it is reported.");
        }
        else if (entry.Evidence.Count > 0 && RestsOnWithdrawn(entry, survey.Index))
        {
            findings.Add(
                RuleBook.RestsOnWithdrawn,
                $"{survey.Path}",
                $"'{entry.Reference}' rests only on sources that were withdrawn: find another source, or read it with care.");
        }
    }

    private static bool RestsOnWithdrawn(Entry entry, RecordIndex index) =>
        entry.Evidence.All(evidence => index.Find(evidence.Source)?.Standing?.Kind == StandingKind.Withdrawn);
}
