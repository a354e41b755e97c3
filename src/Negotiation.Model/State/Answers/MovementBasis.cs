namespace Negotiation.Model;

/// <summary>How it is known whether a position moved.</summary>
public sealed record MovementBasis : Code<MovementBasis>, ICode<MovementBasis>
{
    private MovementBasis(string text)
        : base(text)
    {
    }

    /// <summary>Someone says so.</summary>
    public static MovementBasis Said { get; } = new("said");

    /// <summary>By comparison of what was said before with what was said last.</summary>
    public static MovementBasis Compared { get; } = new("compared");

    /// <summary>Nothing earlier is known.</summary>
    public static MovementBasis NothingToCompare { get; } = new("nothing-to-compare");

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
