namespace Negotiation.Model;

/// <summary>How the positions of parties on one thing compare.</summary>
public sealed record ContrastKind : Code<ContrastKind>, ICode<ContrastKind>
{
    private ContrastKind(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>One is for it and another against it.</summary>
    public static ContrastKind Conflict { get; } = new("conflict", "One is for it and another against it.");

    /// <summary>All who spoke are for it or open to it.</summary>
    public static ContrastKind Overlap { get; } = new("overlap", "All who spoke are for it or open to it.");

    /// <summary>They read one text in different ways, and each holds to its own reading. Whether they are bound by it is another question.</summary>
    public static ContrastKind Readings { get; } = new("readings", "They read one text in different ways, and each holds to its own reading. Whether they are bound by it is another question.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<ContrastKind> Known { get; } =
    [
        Conflict, Overlap, Readings,
    ];

    static string ICode<ContrastKind>.Description => "How the positions of parties on one thing compare.";

    static ContrastKind ICode<ContrastKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
