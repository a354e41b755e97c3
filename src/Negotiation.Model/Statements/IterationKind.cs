namespace Negotiation.Model;

/// <summary>Whether something is said for the first time.</summary>
public sealed record IterationKind : Code<IterationKind>, ICode<IterationKind>
{
    private IterationKind(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>It had not been said before.</summary>
    public static IterationKind First { get; } = new("first", "It had not been said before.");

    /// <summary>It had been said before.</summary>
    public static IterationKind Again { get; } = new("again", "It had been said before.");

    /// <summary>The speaker says that nothing has changed.</summary>
    public static IterationKind Unchanged { get; } = new("unchanged", "The speaker says that nothing has changed.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<IterationKind> Known { get; } = [First, Again, Unchanged];

    static string ICode<IterationKind>.Description => "Whether something is said for the first time.";

    static IterationKind ICode<IterationKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
