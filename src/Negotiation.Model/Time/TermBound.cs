namespace Negotiation.Model;

/// <summary>Whether a term is exact or a limit.</summary>
public sealed record TermBound : Code<TermBound>, ICode<TermBound>
{
    private TermBound(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>So long.</summary>
    public static TermBound Exactly { get; } = new("exactly", "So long.");

    /// <summary>No longer.</summary>
    public static TermBound AtMost { get; } = new("at-most", "No longer.");

    /// <summary>No shorter.</summary>
    public static TermBound AtLeast { get; } = new("at-least", "No shorter.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<TermBound> Known { get; } = [Exactly, AtMost, AtLeast];

    static string ICode<TermBound>.Description => "Whether the term is exact or a limit.";

    static TermBound ICode<TermBound>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
