using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>A readable identity: lower-case ASCII words and digits joined by single hyphens, such as <c>four-way-meeting</c>.</summary>
/// <remarks>Slugs, not GUIDs, so that a difference between two records can be read.</remarks>
public readonly record struct Slug : ITextValue<Slug>
{
    private const string Grammar = "[a-z0-9]+(-[a-z0-9]+)*";
    private static readonly TextForm Form =
        new(RuleBook.NotAnId, $"^{Grammar}$", "Lower-case words joined by hyphens.", "northern-front");

    private readonly string? text;

    private Slug(string text) => this.text = text;

    /// <summary>The text; empty only for the default, which every owner refuses.</summary>
    public string Text => text ?? "";

    static TextForm ITextValue<Slug>.Form => Form;

    /// <summary>The regular expression of a slug, without anchors.</summary>
    internal static string Expression => Grammar;

    /// <summary>The same as <see cref="Parse"/>.</summary>
    /// <param name="text">The text of the slug.</param>
    public static implicit operator Slug(string text) => Parse(text);

    /// <summary>Reads a slug.</summary>
    /// <param name="text">The text of the slug.</param>
    /// <exception cref="DomainRuleException">NEG2004: the text is not lower-case words joined by hyphens.</exception>
    public static Slug Parse(string text) => TextForm.Parse<Slug>(text);

    /// <summary>Reads a slug, or says that the text is none.</summary>
    /// <param name="text">The text, possibly <c>null</c>.</param>
    /// <param name="slug">The slug, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Slug slug) => TryRead(text ?? "", out slug, out _);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    static bool ITextValue<Slug>.TryRead(string text, out Slug value, out string fault) => TryRead(text, out value, out fault);

    /// <summary>Whether the characters form a slug.</summary>
    internal static bool IsSlug(ReadOnlySpan<char> text)
    {
        var afterHyphen = true;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                afterHyphen = false;
            }
            else if (c != '-' || afterHyphen)
            {
                return false;
            }
            else
            {
                afterHyphen = true;
            }
        }

        return !afterHyphen;
    }

    internal static bool TryRead(string text, out Slug value, out string fault)
    {
        var good = IsSlug(text);
        value = good ? new Slug(text) : default;
        fault = good ? ""
            : text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && IsSlug(text.AsSpan(colon + 1))
                ? $"'{text.Excerpt()}' is a reference, and here an id is wanted: write '{text[(colon + 1)..].Excerpt()}'."
                : Form.Refuse(text, "is not an id: use lower-case words joined by hyphens");
        return good;
    }
}
