namespace Negotiation.Model;

/// <summary>Where a party stands on something, as far as its last statement shows.</summary>
public sealed record Stance : Code<Stance>, ICode<Stance>
{
    private Stance(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>It puts it forward: demands, proposes, requests, claims.</summary>
    public static Stance Advances { get; } = new("advances", "It puts it forward: demands, proposes, requests, claims.");

    /// <summary>It says yes, or has bound itself.</summary>
    public static Stance Accepts { get; } = new("accepts", "It says yes, or has bound itself.");

    /// <summary>It says yes once conditions hold.</summary>
    public static Stance Conditional { get; } = new("conditional", "It says yes once conditions hold.");

    /// <summary>It is in favour, without being bound.</summary>
    public static Stance Supports { get; } = new("supports", "It is in favour, without being bound.");

    /// <summary>It wants to talk about it, or not now.</summary>
    public static Stance Open { get; } = new("open", "It wants to talk about it, or not now.");

    /// <summary>It is against it, without a no to it.</summary>
    public static Stance Opposes { get; } = new("opposes", "It is against it, without a no to it.");

    /// <summary>It says no.</summary>
    public static Stance Rejects { get; } = new("rejects", "It says no.");

    /// <summary>It has taken back what it put or said.</summary>
    public static Stance Withdrawn { get; } = new("withdrawn", "It has taken back what it put or said.");

    /// <summary>Its last words differ, and nobody says which came last.</summary>
    public static Stance Unclear { get; } = new("unclear", "Its last words differ, and nobody says which came last.");

    /// <summary>Sources contradict each other about its last word.</summary>
    public static Stance Contested { get; } = new("contested", "Sources contradict each other about its last word.");

    /// <summary>It said nothing on it, as far as is known.</summary>
    public static Stance Silent { get; } = new("silent", "It said nothing on it, as far as is known.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Stance> Known { get; } =
    [
        Advances, Accepts, Conditional, Supports, Open, Opposes, Rejects, Withdrawn, Unclear, Contested, Silent,
    ];

    static string ICode<Stance>.Description => "Where a party stands on something.";

    static Stance ICode<Stance>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
