namespace Negotiation.Model;

/// <summary>Gathers findings up to a limit; of what is beyond it, only the numbers are kept.</summary>
/// <remarks>An error takes the place of a lighter finding, so that a text with errors never seems to have none.</remarks>
internal sealed class DiagnosticLog
{
    private const int UsualCapacity = 1024;
    private readonly List<Diagnostic> kept = [];
    private readonly List<long> offsets = [];
    private int limit = int.MaxValue;
    private int keptErrors;
    private long errors;
    private long others;

    /// <summary>The number of findings that are kept.</summary>
    public int Count => kept.Count;

    /// <summary>The findings so far, to come back to.</summary>
    public DiagnosticMark Mark => new(kept.Count, errors, others);

    /// <summary>Forgets what was found after a mark.</summary>
    public void ReturnTo(DiagnosticMark mark)
    {
        var more = Math.Max(0, kept.Count - mark.Count);
        kept.RemoveRange(kept.Count - more, more);
        offsets.RemoveRange(offsets.Count - more, more);
        keptErrors = kept.Count(finding => finding.Severity == Severity.Error);
        errors = mark.Errors;
        others = mark.Others;
    }

    /// <summary>Forgets all findings.</summary>
    /// <param name="newLimit">How many findings to keep from now on.</param>
    public void Clear(int newLimit)
    {
        kept.Clear();
        offsets.Clear();
        if (kept.Capacity > UsualCapacity)
        {
            kept.Capacity = 0;
            offsets.Capacity = 0;
        }

        limit = newLimit;
        keptErrors = 0;
        errors = 0;
        others = 0;
    }

    /// <summary>Counts a finding under a rule, and says whether it is to be kept: then <see cref="Keep"/> comes next.</summary>
    public bool Takes(Rule rule)
    {
        if (rule.Severity != Severity.Error)
        {
            others++;
            return kept.Count < limit;
        }

        errors++;
        if (keptErrors == limit)
        {
            return false;
        }

        keptErrors++;
        if (kept.Count == limit)
        {
            var lighter = kept.FindLastIndex(finding => finding.Severity != Severity.Error);
            kept.RemoveAt(lighter);
            offsets.RemoveAt(lighter);
        }

        return true;
    }

    /// <summary>Keeps a finding.</summary>
    /// <param name="finding">The finding, of a rule that was just taken.</param>
    /// <param name="offset">Where in the text; -1 when that is not known.</param>
    public void Keep(Diagnostic finding, long offset)
    {
        kept.Add(finding);
        offsets.Add(offset);
    }

    /// <summary>The findings that are kept.</summary>
    public Diagnostic[] Findings() => [.. kept];

    /// <summary>Where in the text the findings are that are kept.</summary>
    public long[] Offsets() => [.. offsets];

    /// <summary>The finding that says how many are not kept; <c>null</c> when all are.</summary>
    public Diagnostic? Rest()
    {
        var moreErrors = errors - keptErrors;
        var moreOthers = others - (kept.Count - keptErrors);
        return moreErrors + moreOthers == 0
            ? null
            : new Diagnostic(
                RuleBook.MoreFindings,
                "",
                $"{moreErrors + moreOthers} more findings are not listed, {moreErrors} of them errors: mend what is listed, or raise the limit of {limit}.");
    }
}
