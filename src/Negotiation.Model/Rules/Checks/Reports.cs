namespace Negotiation.Model;

/// <summary>What is said to have happened was reported afterwards, by a source that still stands.</summary>
internal sealed class Reports : RecordRule
{
    /// <inheritdoc/>
    public override void Check(Survey survey, Findings findings)
    {
        foreach (var (evidence, pointer, holder) in survey.Evidence)
        {
            if (holder is not null && holder.Evidence.Contains(evidence) && HasHappened(holder))
            {
                CheckTime(evidence, pointer, holder, survey, findings);
            }
        }

        var reported = survey.Evidence.Select(found => found.Holder).OfType<Entry>().ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (entry, pointer, _) in survey.Entries)
        {
            if (entry is Proposal or Document or Event or Statement)
            {
                CheckSources(entry, pointer, reported.Contains(entry), survey, findings);
            }
        }
    }

    private static bool HasHappened(Entry entry) => entry switch
    {
        Statement => true,
        Event happening => happening.HasHappened == Truth.Yes,
        _ => false,
    };

    private static void CheckTime(Evidence evidence, string pointer, Entry entry, Survey survey, Findings findings)
    {
        var (happened, published) = (survey.Times.Of(entry.Reference), survey.Times.Of((Reference)evidence.Source));
        if (happened.IsCertainlyAfter(published))
        {
            findings.Add(
                RuleBook.LaterThanSource,
                $"{pointer}/source",
                $"'{entry.Reference}' ({happened}) is later than '{evidence.Source}', which was published {published} and reports it: mend one of the dates.");
        }
    }

    private static void CheckSources(Entry entry, string pointer, bool isReported, Survey survey, Findings findings)
    {
        if (!isReported)
        {
            findings.Add(RuleBook.NoEvidence, pointer, $"'{entry.Reference}' has no evidence: say where it is reported.");
        }
        else if (entry.Evidence.Count > 0 && entry.Evidence.All(evidence => survey.Index.Find(evidence.Source)?.Standing?.Kind == StandingKind.Withdrawn))
        {
            findings.Add(
                RuleBook.RestsOnWithdrawn, pointer, $"'{entry.Reference}' rests only on sources that were withdrawn: find another source, or read it with care.");
        }
    }
}
