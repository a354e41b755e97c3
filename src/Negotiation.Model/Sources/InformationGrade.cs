namespace Negotiation.Model;

/// <summary>How credible a piece of information is: the digit of the Admiralty code (NATO STANAG 2511).</summary>
/// <remarks>A label, not a number: 6 is not worse than 5.</remarks>
public sealed record InformationGrade : Code<InformationGrade>, ICode<InformationGrade>
{
    private InformationGrade(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Confirmed by other sources.</summary>
    public static InformationGrade Confirmed { get; } = new("1", "Confirmed by other sources.");

    /// <summary>Probably true.</summary>
    public static InformationGrade ProbablyTrue { get; } = new("2", "Probably true.");

    /// <summary>Possibly true.</summary>
    public static InformationGrade PossiblyTrue { get; } = new("3", "Possibly true.");

    /// <summary>Doubtful.</summary>
    public static InformationGrade Doubtful { get; } = new("4", "Doubtful.");

    /// <summary>Improbable.</summary>
    public static InformationGrade Improbable { get; } = new("5", "Improbable.");

    /// <summary>Cannot be judged. It is not the worst grade but the absence of one.</summary>
    public static InformationGrade CannotBeJudged { get; } = new("6", "Cannot be judged. It is not the worst grade but the absence of one.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<InformationGrade> Known { get; } =
    [
        Confirmed, ProbablyTrue, PossiblyTrue, Doubtful, Improbable, CannotBeJudged,
    ];

    static string ICode<InformationGrade>.Description => "The credibility of information by the Admiralty code, 1 to 6.";

    static InformationGrade ICode<InformationGrade>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
