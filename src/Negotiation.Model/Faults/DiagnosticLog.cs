namespace Negotiation.Model;

/// <summary>Gathers findings up to a limit; of what is beyond it, only the numbers are kept.</summary>
/// <remarks>
/// An error takes the place of a lighter finding, so that a text with errors never seems to have none; and what ended the reading
/// that of another error, so that a text that was not read to its end never seems to be.
/// </remarks>
internal sealed class DiagnosticLog
{
    private const int UsualCapacity = 1024;
    private readonly List<Kept> kept = [];
    private int limit = int.MaxValue;
    private int keptErrors;

    /// <summary>The number of findings that are kept.</summary>
    public int Count => kept.Count;

    /// <summary>How many findings there were so far, kept or not; <see cref="ForgetFrom"/> goes back to it.</summary>
    public DiagnosticCounts Counts { get; private set; }

    /// <summary>Forgets all findings.</summary>
    /// <param name="newLimit">How many findings to keep from now on.</param>
    public void Clear(int newLimit)
    {
        kept.Clear();
        if (kept.Capacity > UsualCapacity)
        {
            kept.Capacity = 0;
        }

        limit = newLimit;
        keptErrors = 0;
        Counts = default;
    }

    /// <summary>Forgets the findings that came after others; those whose place they took stay uncounted among the listed.</summary>
    public void ForgetFrom(DiagnosticCounts counts)
    {
        while (kept.Count > 0 && kept[^1].Number > counts.All)
        {
            keptErrors -= IsError(kept[^1].Finding.Rule) ? 1 : 0;
            kept.RemoveAt(kept.Count - 1);
        }

        Counts = counts;
    }

    /// <summary>Counts a finding under a rule, and says whether it is to be kept: then <see cref="Keep"/> comes next.</summary>
    public bool Takes(Rule rule)
    {
        if (!IsError(rule))
        {
            Counts = Counts with { Others = Counts.Others + 1 };
            return kept.Count < limit;
        }

        Counts = Counts with { Errors = Counts.Errors + 1 };
        if (keptErrors == limit)
        {
            if (!EndsReading(rule))
            {
                return false;
            }

            keptErrors--;
            kept.RemoveAt(kept.Count - 1);
        }

        keptErrors++;
        if (kept.Count == limit)
        {
            kept.RemoveAt(kept.FindLastIndex(other => !IsError(other.Finding.Rule)));
        }

        return true;
    }

    /// <summary>Keeps a finding.</summary>
    /// <param name="finding">The finding, of a rule that was just taken.</param>
    /// <param name="offset">Where in the text; -1 when that is not known.</param>
    public void Keep(Diagnostic finding, long offset) => kept.Add(new Kept(finding, offset, Counts.All));

    /// <summary>Adds what another log with the same limit took, as if it had all come here.</summary>
    public void Add(DiagnosticLog other)
    {
        foreach (var found in other.kept)
        {
            if (Takes(found.Finding.Rule))
            {
                Keep(found.Finding, found.Offset);
            }
        }

        var (errors, others) = other.Counts;
        Counts = new DiagnosticCounts(Counts.Errors + errors - other.keptErrors, Counts.Others + others - (other.Count - other.keptErrors));
    }

    /// <summary>The findings that are kept.</summary>
    public Diagnostic[] Findings()
    {
        var findings = new Diagnostic[kept.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = kept[i].Finding;
        }

        return findings;
    }

    /// <summary>Where in the text the findings are that are kept.</summary>
    public long[] Offsets()
    {
        var offsets = new long[kept.Count];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = kept[i].Offset;
        }

        return offsets;
    }

    /// <summary>The finding that says how many are not kept; <c>null</c> when all are.</summary>
    public Diagnostic? Rest()
    {
        var more = Counts.All - kept.Count;
        return more == 0
            ? null
            : new Diagnostic(
                RuleBook.MoreFindings,
                "",
                $"{more} more findings are not listed, {Counts.Errors - keptErrors} of them errors: correct what is listed, or raise the limit of {limit}.");
    }

    private static bool EndsReading(Rule rule) => rule == RuleBook.NotWellFormed || rule == RuleBook.TooDeep || rule == RuleBook.TooManyValues;

    private static bool IsError(Rule rule) => rule.Severity == Severity.Error;

    /// <summary>A finding, where in the text it is, and how many there were with it.</summary>
    private readonly record struct Kept(Diagnostic Finding, long Offset, long Number);
}
