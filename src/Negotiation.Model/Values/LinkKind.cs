namespace Negotiation.Model;

/// <summary>What ties one entry to another; read it from the entry that holds the link.</summary>
public sealed record LinkKind : Code<LinkKind>, ICode<LinkKind>
{
    private LinkKind(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>The holder comes before the other.</summary>
    public static LinkKind Before { get; } = new("before", "The holder comes before the other.");

    /// <summary>The holder comes after the other.</summary>
    public static LinkKind After { get; } = new("after", "The holder comes after the other.");

    /// <summary>The holder falls within the other.</summary>
    public static LinkKind During { get; } = new("during", "The holder falls within the other.");

    /// <summary>The two may be one and the same; nobody says so.</summary>
    public static LinkKind PossiblySameAs { get; } = new("possibly-same-as", "The two may be one and the same; nobody says so.");

    /// <summary>The two are one and the same.</summary>
    public static LinkKind SameAs { get; } = new("same-as", "The two are one and the same.");

    /// <summary>The holder takes the place of the other, with changes.</summary>
    public static LinkKind Revises { get; } = new("revises", "The holder takes the place of the other, with changes.");

    /// <summary>The holder is a version of the other.</summary>
    public static LinkKind VersionOf { get; } = new("version-of", "The holder is a version of the other.");

    /// <summary>The holder is a translation of the other.</summary>
    public static LinkKind TranslationOf { get; } = new("translation-of", "The holder is a translation of the other.");

    /// <summary>The holder is a part of the other.</summary>
    public static LinkKind PartOf { get; } = new("part-of", "The holder is a part of the other.");

    /// <summary>The two say the same to different parties.</summary>
    public static LinkKind Mirrors { get; } = new("mirrors", "The two say the same to different parties.");

    /// <summary>The holder changes the other, which goes on.</summary>
    public static LinkKind Amends { get; } = new("amends", "The holder changes the other, which goes on.");

    /// <summary>The holder lends its weight to the other.</summary>
    public static LinkKind Endorses { get; } = new("endorses", "The holder lends its weight to the other.");

    /// <summary>The holder takes the place of the other.</summary>
    public static LinkKind Replaces { get; } = new("replaces", "The holder takes the place of the other.");

    /// <summary>The holder sets the other right.</summary>
    public static LinkKind Corrects { get; } = new("corrects", "The holder sets the other right.");

    /// <summary>The holder rests on the other, and takes it as given.</summary>
    public static LinkKind BasedOn { get; } = new("based-on", "The holder rests on the other, and takes it as given.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<LinkKind> Known { get; } =
    [
        Before, After, During, PossiblySameAs, SameAs, Revises, VersionOf, TranslationOf, PartOf, Mirrors, Amends,
        Endorses, Replaces, Corrects, BasedOn,
    ];

    static string ICode<LinkKind>.Description => "What ties the holder to the other entry.";

    static bool ICode<LinkKind>.DecidesAnswers => true;

    static LinkKind ICode<LinkKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
