namespace Negotiation.Model;

/// <summary>What sort of text it is.</summary>
/// <remarks>
/// The kind decides no answer. Whose consent a text needs and whom it binds is its <see cref="Consent"/>, an award and a resolution included; what it
/// holds is put by who puts it, and by no kind of text.
/// </remarks>
public sealed record DocumentKind : Code<DocumentKind>, ICode<DocumentKind>
{
    private DocumentKind(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>An agreement.</summary>
    public static DocumentKind Agreement { get; } = new("agreement", "An agreement.");

    /// <summary>A memorandum.</summary>
    public static DocumentKind Memorandum { get; } = new("memorandum", "A memorandum.");

    /// <summary>A statement, of one or of several.</summary>
    public static DocumentKind Statement { get; } = new("statement", "A statement, of one or of several.");

    /// <summary>A declaration.</summary>
    public static DocumentKind Declaration { get; } = new("declaration", "A declaration.");

    /// <summary>A treaty.</summary>
    public static DocumentKind Treaty { get; } = new("treaty", "A treaty.");

    /// <summary>A letter.</summary>
    public static DocumentKind Letter { get; } = new("letter", "A letter.");

    /// <summary>An annex.</summary>
    public static DocumentKind Annex { get; } = new("annex", "An annex.");

    /// <summary>A map.</summary>
    public static DocumentKind Map { get; } = new("map", "A map.");

    /// <summary>A resolution.</summary>
    public static DocumentKind Resolution { get; } = new("resolution", "A resolution.");

    /// <summary>A draft.</summary>
    public static DocumentKind Draft { get; } = new("draft", "A draft.");

    /// <summary>A list, of people or of terms.</summary>
    public static DocumentKind List { get; } = new("list", "A list, of people or of terms.");

    /// <summary>An award or judgment, by which a third decides a dispute.</summary>
    public static DocumentKind Award { get; } = new("award", "An award or judgment, by which a third decides a dispute.");

    /// <summary>A constitution, or a law of that rank.</summary>
    public static DocumentKind Constitution { get; } = new("constitution", "A constitution, or a law of that rank.");

    /// <summary>A communique: what those who met make known together.</summary>
    public static DocumentKind Communique { get; } = new("communique", "A communique: what those who met make known together.");

    /// <summary>A report on what someone found.</summary>
    public static DocumentKind Report { get; } = new("report", "A report on what someone found.");

    /// <summary>Instructions to the own negotiators: what they may offer, and how far they may go. What it holds is put to nobody by that.</summary>
    public static DocumentKind Guidance { get; } = new("guidance", "Instructions to the own negotiators: what they may offer, and how far they may go. What it holds is put to nobody by that.");

    /// <summary>The minutes of a meeting: what was said there, as those who met agreed to record it.</summary>
    public static DocumentKind Minute { get; } = new("minute", "The minutes of a meeting: what was said there, as those who met agreed to record it.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<DocumentKind> Known { get; } =
    [
        Agreement, Memorandum, Statement, Declaration, Treaty, Letter, Annex, Map, Resolution, Draft, List, Award, Constitution, Communique, Report, Guidance, Minute,
    ];

    static string ICode<DocumentKind>.Description => "What sort of text it is.";

    static DocumentKind ICode<DocumentKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
