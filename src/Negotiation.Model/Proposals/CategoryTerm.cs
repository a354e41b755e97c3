using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>One trait by which people differ: a term on an axis, <c>axis:term</c>.</summary>
/// <remarks>Legal status, occupation, condition and nationality are axes of their own: a journalist may be a civilian and a political prisoner.</remarks>
public readonly record struct CategoryTerm : ITextValue<CategoryTerm>
{
    private static readonly TextForm Form = new(
        RuleBook.NotATerm,
        "^[a-z]+(-[a-z]+)*:[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",
        "A term on an axis of a person category: axis:term.",
        "status:civilian");

    private readonly string? text;

    private CategoryTerm(string text) => this.text = text;

    /// <summary>The text as it was given; empty only for the default.</summary>
    public string Text => text ?? "";

    static TextForm ITextValue<CategoryTerm>.Form => Form;

    /// <summary>Legal status: a civilian.</summary>
    public static CategoryTerm Civilian { get; } = new("status:civilian");

    /// <summary>Legal status: a prisoner of war (Third Geneva Convention, article 4).</summary>
    public static CategoryTerm PrisonerOfWar { get; } = new("status:prisoner-of-war");

    /// <summary>Status by the word of a party: a political prisoner; no category of international humanitarian law.</summary>
    public static CategoryTerm PoliticalPrisoner { get; } = new("status:political-prisoner");

    /// <summary>Occupation: a journalist.</summary>
    public static CategoryTerm Journalist { get; } = new("occupation:journalist");

    /// <summary>The axis: <c>status</c> (legal), <c>occupation</c>, <c>condition</c>, <c>nationality</c>, <c>sex</c>, <c>age</c>, or another.</summary>
    public string Axis => Text[..Text.IndexOf(':', StringComparison.Ordinal)];

    /// <summary>The term on the axis.</summary>
    public string Term => Text[(Text.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Being of a nationality.</summary>
    /// <param name="code">An ISO 3166-1 alpha-2 code, such as <c>UA</c>.</param>
    public static CategoryTerm Nationality(string code) => Parse($"nationality:{code}");

    /// <summary>The same as <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator CategoryTerm(string text) => Parse(text);

    /// <summary>Reads the text.</summary>
    /// <param name="text">A text such as <c>status:civilian</c>.</param>
    /// <exception cref="DomainRuleException">NEG2011: the text is not of this form.</exception>
    public static CategoryTerm Parse(string text) => TextForm.Parse<CategoryTerm>(text);

    /// <summary>Reads the text, or says that it is not of this form.</summary>
    /// <param name="text">The text, possibly <c>null</c>.</param>
    /// <param name="value">The value, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out CategoryTerm value) => TryRead(text ?? "", out value, out _);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    static bool ITextValue<CategoryTerm>.TryRead(string text, out CategoryTerm value, out string fault) =>
        TryRead(text, out value, out fault);

    private static bool TryRead(string text, out CategoryTerm value, out string fault)
    {
        var good = IsGood(text);
        value = good ? new CategoryTerm(text) : default;
        fault = good ? "" : Form.Refuse(text, "is not a term of a person category: write the axis, a colon and the term");
        return good;
    }

    private static bool IsGood(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && Slug.IsSlug(text.AsSpan(0, colon))
            && !text.AsSpan(0, colon).ContainsAnyInRange('0', '9')
            && text.All(char.IsAscii)
            && Slug.IsSlug(text[(colon + 1)..].ToLowerInvariant());
    }
}
