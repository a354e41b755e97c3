namespace Negotiation.Model;

/// <summary>How a term is renewed.</summary>
public sealed record RenewalMode : Code<RenewalMode>, ICode<RenewalMode>
{
    private RenewalMode(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>By itself, unless something prevents it.</summary>
    public static RenewalMode Automatic { get; } = new("automatic", "By itself, unless something prevents it.");

    /// <summary>When those concerned agree.</summary>
    public static RenewalMode ByConsent { get; } = new("by-consent", "When those concerned agree.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<RenewalMode> Known { get; } = [Automatic, ByConsent];

    static string ICode<RenewalMode>.Description => "How the term is renewed.";

    static RenewalMode ICode<RenewalMode>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
