using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>The language of a text: a tag of BCP 47 (RFC 5646), such as <c>uk</c> or <c>en-GB</c>.</summary>
/// <remarks>Well-formedness is checked, registration is not: <c>ua</c> is well-formed, and is no language. Compared letter by letter.</remarks>
public readonly record struct LanguageTag : ITextValue<LanguageTag>
{
    private static readonly TextForm Form = new(
        RuleBook.NotALanguage,
        "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
        "A BCP 47 language tag.",
        "uk");

    private readonly string? text;

    private LanguageTag(string text) => this.text = text;

    /// <summary>The text as it was given; empty only for the default.</summary>
    public string Text => text ?? "";

    static TextForm ITextValue<LanguageTag>.Form => Form;

    /// <summary>The same as <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LanguageTag(string text) => Parse(text);

    /// <summary>Reads the text.</summary>
    /// <param name="text">A text such as <c>uk</c>.</param>
    /// <exception cref="DomainRuleException">NEG2007: the text is not of this form.</exception>
    public static LanguageTag Parse(string text) => TextForm.Parse<LanguageTag>(text);

    /// <summary>Reads the text, or says that it is not of this form.</summary>
    /// <param name="text">The text, possibly <c>null</c>.</param>
    /// <param name="value">The value, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out LanguageTag value) => TryRead(text ?? "", out value, out _);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    static bool ITextValue<LanguageTag>.TryRead(string text, out LanguageTag value, out string fault) =>
        TryRead(text, out value, out fault);

    private static bool TryRead(string text, out LanguageTag value, out string fault)
    {
        var good = IsGood(text);
        value = good ? new LanguageTag(text) : default;
        fault = good ? "" : Form.Refuse(text, "is not a language tag: write one of BCP 47");
        return good;
    }

    private static bool IsGood(string text)
    {
        var first = true;
        foreach (var part in text.AsSpan().Split('-'))
        {
            var subtag = text.AsSpan()[part];
            if (subtag.Length is 0 or > 8 || (first && subtag.Length < 2))
            {
                return false;
            }

            foreach (var c in subtag)
            {
                if (!(char.IsAsciiLetter(c) || (!first && char.IsAsciiDigit(c))))
                {
                    return false;
                }
            }

            first = false;
        }

        return true;
    }
}
