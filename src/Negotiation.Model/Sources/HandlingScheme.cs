namespace Negotiation.Model;

/// <summary>The scheme to which a handling mark belongs.</summary>
public sealed record HandlingScheme : Code<HandlingScheme>, ICode<HandlingScheme>
{
    private HandlingScheme(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>The Traffic Light Protocol 2.0: red, amber+strict, amber, green, clear.</summary>
    public static HandlingScheme Tlp { get; } = new("tlp", "The Traffic Light Protocol 2.0: red, amber+strict, amber, green, clear.");

    /// <summary>Not to be passed on before a time.</summary>
    public static HandlingScheme Embargo { get; } = new("embargo", "Not to be passed on before a time.");

    /// <summary>Only for those whom the mark names.</summary>
    public static HandlingScheme Named { get; } = new("named", "Only for those whom the mark names.");

    /// <summary>The words may be used, their speaker not named.</summary>
    public static HandlingScheme ChathamHouse { get; } = new("chatham-house", "The words may be used, their speaker not named.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<HandlingScheme> Known { get; } = [Tlp, Embargo, Named, ChathamHouse];

    static string ICode<HandlingScheme>.Description => "The scheme of a handling mark.";

    static HandlingScheme ICode<HandlingScheme>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
