namespace Negotiation.Model;

/// <summary>How reliable a source has proved to be: the letter of the Admiralty code (NATO STANAG 2511).</summary>
/// <remarks>
/// It grades the source, whatever it reports; <see cref="InformationGrade"/> grades what is reported, whoever does.
/// The two are never added up.
/// </remarks>
public sealed record SourceReliability : Code<SourceReliability>, ICode<SourceReliability>
{
    private SourceReliability(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Completely reliable.</summary>
    public static SourceReliability CompletelyReliable { get; } = new("A", "Completely reliable.");

    /// <summary>Usually reliable.</summary>
    public static SourceReliability UsuallyReliable { get; } = new("B", "Usually reliable.");

    /// <summary>Fairly reliable.</summary>
    public static SourceReliability FairlyReliable { get; } = new("C", "Fairly reliable.");

    /// <summary>Not usually reliable.</summary>
    public static SourceReliability NotUsuallyReliable { get; } = new("D", "Not usually reliable.");

    /// <summary>Unreliable.</summary>
    public static SourceReliability Unreliable { get; } = new("E", "Unreliable.");

    /// <summary>Cannot be judged. It is not the worst grade but the absence of one.</summary>
    public static SourceReliability CannotBeJudged { get; } = new("F", "Cannot be judged. It is not the worst grade but the absence of one.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<SourceReliability> Known { get; } =
    [
        CompletelyReliable, UsuallyReliable, FairlyReliable, NotUsuallyReliable, Unreliable, CannotBeJudged,
    ];

    static string ICode<SourceReliability>.Description => "The reliability of a source by the Admiralty code, A to F.";

    static SourceReliability ICode<SourceReliability>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
