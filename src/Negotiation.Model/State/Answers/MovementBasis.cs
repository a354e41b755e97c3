namespace Negotiation.Model;

/// <summary>How it is known whether a position moved.</summary>
public sealed record MovementBasis : Code<MovementBasis>, ICode<MovementBasis>
{
    private MovementBasis(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Someone says so.</summary>
    public static MovementBasis Said { get; } = new("said", "Someone says so.");

    /// <summary>By comparison of what was said before with what was said last.</summary>
    public static MovementBasis Compared { get; } = new("compared", "By comparison of what was said before with what was said last.");

    /// <summary>Nothing earlier is known.</summary>
    public static MovementBasis NothingToCompare { get; } = new("nothing-to-compare", "Nothing earlier is known.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<MovementBasis> Known { get; } =
    [
        Said, Compared, NothingToCompare,
    ];

    static string ICode<MovementBasis>.Description => "How it is known whether a position moved.";

    static MovementBasis ICode<MovementBasis>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
