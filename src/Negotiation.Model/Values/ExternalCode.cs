using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>The code of something in another scheme: <c>scheme:code</c>, such as <c>iso-3166-2:UA-14</c> or <c>wikidata:Q212</c>.</summary>
/// <remarks>Never a key of ours: schemes change, and disagree.</remarks>
public readonly record struct ExternalCode : ITextValue<ExternalCode>
{
    private static readonly TextForm Form = new(
        RuleBook.NotACode,
        "^[a-z0-9]+(-[a-z0-9]+)*:\\S+$",
        "A code in another scheme: scheme:code.",
        "iso-3166-1:UA");

    private readonly string? text;

    private ExternalCode(string text) => this.text = text;

    /// <summary>The text as it was given; empty only for the default.</summary>
    public string Text => text ?? "";

    static TextForm ITextValue<ExternalCode>.Form => Form;

    /// <summary>The scheme, such as <c>iso-3166-2</c>.</summary>
    public string Scheme => Text[..Text.IndexOf(':', StringComparison.Ordinal)];

    /// <summary>The code in the scheme, such as <c>UA-14</c>.</summary>
    public string Code => Text[(Text.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The same as <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ExternalCode(string text) => Parse(text);

    /// <summary>Reads the text.</summary>
    /// <param name="text">A text such as <c>iso-3166-1:UA</c>.</param>
    /// <exception cref="DomainRuleException">NEG2010: the text is not of this form.</exception>
    public static ExternalCode Parse(string text) => TextForm.Parse<ExternalCode>(text);

    /// <summary>Reads the text, or says that it is not of this form.</summary>
    /// <param name="text">The text, possibly <c>null</c>.</param>
    /// <param name="value">The value, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out ExternalCode value) => TryRead(text ?? "", out value, out _);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    static bool ITextValue<ExternalCode>.TryRead(string text, out ExternalCode value, out string fault) =>
        TryRead(text, out value, out fault);

    private static bool TryRead(string text, out ExternalCode value, out string fault)
    {
        var good = IsGood(text);
        value = good ? new ExternalCode(text) : default;
        fault = good ? "" : Form.Refuse(text, "is not an external code: write the scheme, a colon and the code");
        return good;
    }

    private static bool IsGood(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && Slug.IsSlug(text.AsSpan(0, colon))
            && text.AsSpan(colon + 1).IsWord();
    }
}
