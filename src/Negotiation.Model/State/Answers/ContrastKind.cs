namespace Negotiation.Model;

/// <summary>How the positions of parties on one thing stand to each other.</summary>
public sealed record ContrastKind : Code<ContrastKind>, ICode<ContrastKind>
{
    private ContrastKind(string text)
        : base(text)
    {
    }

    /// <summary>One is for it and another against it.</summary>
    public static ContrastKind Conflict { get; } = new("conflict");

    /// <summary>All who spoke are for it or open to it.</summary>
    public static ContrastKind Overlap { get; } = new("overlap");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<ContrastKind> Known { get; } =
    [
        Conflict, Overlap,
    ];

    static string ICode<ContrastKind>.Description => "How the positions of parties on one thing stand to each other.";

    static ContrastKind ICode<ContrastKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
