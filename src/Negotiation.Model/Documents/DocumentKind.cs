namespace Negotiation.Model;

/// <summary>What sort of text it is.</summary>
public sealed record DocumentKind : Code<DocumentKind>, ICode<DocumentKind>
{
    private DocumentKind(string text)
        : base(text)
    {
    }

    /// <summary>An agreement.</summary>
    public static DocumentKind Agreement { get; } = new("agreement");

    /// <summary>A memorandum.</summary>
    public static DocumentKind Memorandum { get; } = new("memorandum");

    /// <summary>A statement, of one or of several.</summary>
    public static DocumentKind Statement { get; } = new("statement");

    /// <summary>A declaration.</summary>
    public static DocumentKind Declaration { get; } = new("declaration");

    /// <summary>A treaty.</summary>
    public static DocumentKind Treaty { get; } = new("treaty");

    /// <summary>A letter.</summary>
    public static DocumentKind Letter { get; } = new("letter");

    /// <summary>An annex.</summary>
    public static DocumentKind Annex { get; } = new("annex");

    /// <summary>A map.</summary>
    public static DocumentKind Map { get; } = new("map");

    /// <summary>A resolution.</summary>
    public static DocumentKind Resolution { get; } = new("resolution");

    /// <summary>A draft.</summary>
    public static DocumentKind Draft { get; } = new("draft");

    /// <summary>A list, of people or of terms.</summary>
    public static DocumentKind List { get; } = new("list");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<DocumentKind> Known { get; } =
    [
        Agreement, Memorandum, Statement, Declaration, Treaty, Letter, Annex, Map, Resolution, Draft, List,
    ];

    static string ICode<DocumentKind>.Description => "What sort of text it is.";

    static DocumentKind ICode<DocumentKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
