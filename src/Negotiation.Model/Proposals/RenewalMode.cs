namespace Negotiation.Model;

/// <summary>How a term is renewed.</summary>
public sealed record RenewalMode : Code<RenewalMode>, ICode<RenewalMode>
{
    private RenewalMode(string text)
        : base(text)
    {
    }

    /// <summary>By itself, unless something prevents it.</summary>
    public static RenewalMode Automatic { get; } = new("automatic");

    /// <summary>When those concerned agree.</summary>
    public static RenewalMode ByConsent { get; } = new("by-consent");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<RenewalMode> Known { get; } = [Automatic, ByConsent];

    static string ICode<RenewalMode>.Description => "How the term is renewed.";

    static RenewalMode ICode<RenewalMode>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
