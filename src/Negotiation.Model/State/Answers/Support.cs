namespace Negotiation.Model;

/// <summary>How well something is reported.</summary>
public sealed record Support : Code<Support>, ICode<Support>
{
    private Support(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Two publishers or more report it, of which none draws on the other as far as is known, and no one side alone.</summary>
    /// <remarks>What is only inferred or graded doubtful or improbable is left out where there is other evidence; nor does it corroborate alone.</remarks>
    public static Support Corroborated { get; } = new("corroborated", "Two publishers or more report it, of which none draws on the other as far as is known, and no one side alone.");

    /// <summary>One source reports it, or several of one publisher, or none but by what is inferred or doubtful.</summary>
    public static Support SingleSource { get; } = new("single-source", "One source reports it, or several of one publisher, or none but by what is inferred or doubtful.");

    /// <summary>Only one party reports it.</summary>
    public static Support OneSided { get; } = new("one-sided", "Only one party reports it.");

    /// <summary>Sources or speakers contradict it, or each other about it.</summary>
    public static Support Contradicted { get; } = new("contradicted", "Sources or speakers contradict it, or each other about it.");

    /// <summary>It is known only through others, never in the words of those whose act it is said to be.</summary>
    public static Support AttributedOnly { get; } = new("attributed-only", "It is known only through others, never in the words of those whose act it is said to be.");

    /// <summary>All sources that report it were withdrawn.</summary>
    public static Support Withdrawn { get; } = new("withdrawn", "All sources that report it were withdrawn.");

    /// <summary>No source is given.</summary>
    public static Support NoEvidence { get; } = new("no-evidence", "No source is given.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Support> Known { get; } =
    [
        Corroborated, SingleSource, OneSided, Contradicted, AttributedOnly, Withdrawn, NoEvidence,
    ];

    static string ICode<Support>.Description => "How well something is reported.";

    static Support ICode<Support>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
