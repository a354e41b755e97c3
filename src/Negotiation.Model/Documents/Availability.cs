namespace Negotiation.Model;

/// <summary>Whether the public can read a text.</summary>
/// <remarks>It is said of the text as a whole; an annex is a document of its own. It decides no answer.</remarks>
public sealed record Availability : Code<Availability>, ICode<Availability>
{
    private Availability(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Those whose text it is, or others entitled to, made all of it public.</summary>
    public static Availability Published { get; } = new("published", "Those whose text it is, or others entitled to, made all of it public.");

    /// <summary>It is not public: what is known of it is what others say.</summary>
    public static Availability Unpublished { get; } = new("unpublished", "It is not public: what is known of it is what others say.");

    /// <summary>It became public without the consent of those whose text it is; whether it is genuine may be in dispute.</summary>
    public static Availability Leaked { get; } = new("leaked", "It became public without the consent of those whose text it is; whether it is genuine may be in dispute.");

    /// <summary>A part of it is public, and the rest is not.</summary>
    public static Availability PartlyPublished { get; } = new("partly-published", "A part of it is public, and the rest is not.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Availability> Known { get; } = [Published, Unpublished, Leaked, PartlyPublished];

    static string ICode<Availability>.Description => "Whether the public can read the text.";

    static Availability ICode<Availability>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
