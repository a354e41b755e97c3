namespace Negotiation.Model;

/// <summary>How a position compares with the one before it.</summary>
public sealed record MovementKind : Code<MovementKind>, ICode<MovementKind>
{
    private MovementKind(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>It is the first that is known.</summary>
    public static MovementKind First { get; } = new("first", "It is the first that is known.");

    /// <summary>It is as it was.</summary>
    public static MovementKind Unchanged { get; } = new("unchanged", "It is as it was.");

    /// <summary>It moved away from acceptance: along accepts, open, conditional, rejects; or a condition was added.</summary>
    public static MovementKind Hardened { get; } = new("hardened", "It moved away from acceptance: along accepts, open, conditional, rejects; or a condition was added.");

    /// <summary>It moved towards acceptance: along rejects, conditional, open, accepts; or a condition was dropped.</summary>
    public static MovementKind Softened { get; } = new("softened", "It moved towards acceptance: along rejects, conditional, open, accepts; or a condition was dropped.");

    /// <summary>It is another one, neither harder nor softer.</summary>
    public static MovementKind Changed { get; } = new("changed", "It is another one, neither harder nor softer.");

    /// <summary>What it was before cannot be determined.</summary>
    public static MovementKind NotStated { get; } = new("not-stated", "What it was before cannot be determined.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<MovementKind> Known { get; } =
    [
        First, Unchanged, Hardened, Softened, Changed, NotStated,
    ];

    static string ICode<MovementKind>.Description => "How a position compares with the one before it.";

    static MovementKind ICode<MovementKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
