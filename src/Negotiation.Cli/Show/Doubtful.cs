using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>Tells entries that nobody should trust from the others.</summary>
internal static class Doubtful
{
    /// <summary>What stands behind the name of a doubtful entry.</summary>
    public const string Mark = " [doubtful]";

    /// <summary>Whether an entry has evidence, all of it graded 4 (doubtful) or 5 (improbable).</summary>
    public static bool Is(Entry entry) => entry.Evidence.Count > 0 && entry.Evidence.All(evidence => IsLow(evidence.Grade));

    /// <summary>Whether a grade is 4 or 5.</summary>
    public static bool IsLow(InformationGrade? grade) =>
        grade == InformationGrade.Doubtful || grade == InformationGrade.Improbable;

    /// <summary>The mark of an entry: empty for one that is not doubtful.</summary>
    public static string MarkOf(bool isDoubtful) => isDoubtful ? Mark : "";
}
