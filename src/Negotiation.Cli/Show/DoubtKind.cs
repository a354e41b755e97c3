namespace Negotiation.Cli;

/// <summary>The sorts of doubt that a digest points out.</summary>
internal static class DoubtKind
{
    /// <summary>A fact has several values.</summary>
    public const string Contested = "contested";

    /// <summary>Evidence is graded 4 (doubtful) or 5 (improbable).</summary>
    public const string LowGrade = "low-grade";

    /// <summary>Two entries may be one and the same.</summary>
    public const string PossiblySame = "possibly-same";

    /// <summary>A date is inferred, not told.</summary>
    public const string InferredDate = "inferred-date";

    /// <summary>A statement answers something that nobody is recorded to have put.</summary>
    public const string AnswersNothingRecorded = "answers-nothing-recorded";

    /// <summary>A statement repeats one that the record does not hold.</summary>
    public const string RepeatsNothingRecorded = "repeats-nothing-recorded";
}
