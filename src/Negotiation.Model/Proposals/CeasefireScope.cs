namespace Negotiation.Model;

/// <summary>What a ceasefire covers.</summary>
public sealed record CeasefireScope : Code<CeasefireScope>, ICode<CeasefireScope>
{
    private CeasefireScope(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>All fighting, or what is called comprehensive without saying more.</summary>
    public static CeasefireScope Comprehensive { get; } = new("comprehensive", "All fighting, or what is called comprehensive without saying more.");

    /// <summary>Some of it: some weapons, targets or areas.</summary>
    public static CeasefireScope Partial { get; } = new("partial", "Some of it: some weapons, targets or areas.");

    /// <summary>What help for people needs.</summary>
    public static CeasefireScope Humanitarian { get; } = new("humanitarian", "What help for people needs.");

    /// <summary>One place.</summary>
    public static CeasefireScope Local { get; } = new("local", "One place.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<CeasefireScope> Known { get; } = [Comprehensive, Partial, Humanitarian, Local];

    static string ICode<CeasefireScope>.Description => "What a ceasefire covers.";

    static CeasefireScope ICode<CeasefireScope>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
