namespace Negotiation.Model;

/// <summary>Whether all of something is meant or a part.</summary>
public sealed record ExtentKind : Code<ExtentKind>, ICode<ExtentKind>
{
    private ExtentKind(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>All of it.</summary>
    public static ExtentKind Whole { get; } = new("whole", "All of it.");

    /// <summary>Some of it.</summary>
    public static ExtentKind Part { get; } = new("part", "Some of it.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<ExtentKind> Known { get; } = [Whole, Part];

    static string ICode<ExtentKind>.Description => "Whether all of the territory is meant or a part.";

    static ExtentKind ICode<ExtentKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
