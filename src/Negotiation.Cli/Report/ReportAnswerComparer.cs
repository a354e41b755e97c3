namespace Negotiation.Cli;

/// <summary>Tells whether the page would show two answers alike.</summary>
internal sealed class ReportAnswerComparer : IEqualityComparer<ReportAnswer>
{
    /// <summary>The only one.</summary>
    public static ReportAnswerComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(ReportAnswer? x, ReportAnswer? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null
            && string.Equals(x.Verdict, y.Verdict, StringComparison.Ordinal)
            && string.Equals(x.Tone, y.Tone, StringComparison.Ordinal)
            && string.Equals(x.Certainty, y.Certainty, StringComparison.Ordinal)
            && string.Equals(x.Since, y.Since, StringComparison.Ordinal)
            && string.Equals(x.Reason, y.Reason, StringComparison.Ordinal)
            && x.Span == y.Span
            && x.RestsOn.SequenceEqual(y.RestsOn)
            && x.Facts.SequenceEqual(y.Facts)
            && x.Steps.SequenceEqual(y.Steps)
            && x.Sides.SequenceEqual(y.Sides, SideComparer.Instance));

    /// <inheritdoc/>
    public int GetHashCode(ReportAnswer obj) => HashCode.Combine(obj.Verdict, obj.Certainty, obj.Since, obj.Reason, obj.RestsOn.Count, obj.Facts.Count);

    private sealed class SideComparer : IEqualityComparer<ReportSide>
    {
        public static SideComparer Instance { get; } = new();

        public bool Equals(ReportSide? x, ReportSide? y) =>
            x is not null && y is not null && (x with { RestsOn = y.RestsOn, Evidence = y.Evidence }) == y
            && x.RestsOn.SequenceEqual(y.RestsOn)
            && x.Evidence.Select(evidence => (evidence.Source, evidence.Hash)).SequenceEqual(y.Evidence.Select(evidence => (evidence.Source, evidence.Hash)));

        public int GetHashCode(ReportSide obj) => StringComparer.Ordinal.GetHashCode(obj.Words);
    }
}
