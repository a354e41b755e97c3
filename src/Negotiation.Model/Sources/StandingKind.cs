namespace Negotiation.Model;

/// <summary>What has become of a source since it was published.</summary>
public sealed record StandingKind : Code<StandingKind>, ICode<StandingKind>
{
    private StandingKind(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Its publisher corrected it.</summary>
    public static StandingKind Corrected { get; } = new("corrected", "Its publisher corrected it.");

    /// <summary>Its publisher took it back.</summary>
    public static StandingKind Withdrawn { get; } = new("withdrawn", "Its publisher took it back.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<StandingKind> Known { get; } = [Corrected, Withdrawn];

    static string ICode<StandingKind>.Description => "What has become of a source.";

    static StandingKind ICode<StandingKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
