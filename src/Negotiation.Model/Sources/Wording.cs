namespace Negotiation.Model;

/// <summary>How near the record is to the words of the source.</summary>
public sealed record Wording : Code<Wording>, ICode<Wording>
{
    private Wording(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>The words themselves, as a speaker is reported to have said them.</summary>
    public static Wording Verbatim { get; } = new("verbatim", "The words themselves, as a speaker is reported to have said them.");

    /// <summary>The sense in other words.</summary>
    public static Wording Paraphrase { get; } = new("paraphrase", "The sense in other words.");

    /// <summary>Concluded from the source, which does not say it outright; the note says how.</summary>
    public static Wording Inferred { get; } = new("inferred", "Concluded from the source, which does not say it outright; the note says how.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Wording> Known { get; } = [Verbatim, Paraphrase, Inferred];

    static string ICode<Wording>.Description => "How near the record is to the words of the source.";

    static Wording ICode<Wording>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
