using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>The number of a provision as its document writes it: <c>4</c>, <c>13d</c>, <c>II.2</c>.</summary>
/// <remarks>Any text without white space.</remarks>
public readonly record struct ProvisionNumber : ITextValue<ProvisionNumber>
{
    private static readonly TextForm Form = new(
        RuleBook.Blank,
        "^\\S+$",
        "The number of a provision, as the document writes it.",
        "13d");

    private readonly string? text;

    private ProvisionNumber(string text) => this.text = text;

    /// <summary>The text as it was given; empty only for the default.</summary>
    public string Text => text ?? "";

    static TextForm ITextValue<ProvisionNumber>.Form => Form;

    /// <summary>The same as <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ProvisionNumber(string text) => Parse(text);

    /// <summary>Reads the text.</summary>
    /// <param name="text">A text such as <c>13d</c>.</param>
    /// <exception cref="DomainRuleException">NEG2001: the text is not of this form.</exception>
    public static ProvisionNumber Parse(string text) => TextForm.Parse<ProvisionNumber>(text);

    /// <summary>Reads the text, or says that it is not of this form.</summary>
    /// <param name="text">The text, possibly <c>null</c>.</param>
    /// <param name="value">The value, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out ProvisionNumber value) => TryRead(text ?? "", out value, out _);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    static bool ITextValue<ProvisionNumber>.TryRead(string text, out ProvisionNumber value, out string fault) =>
        TryRead(text, out value, out fault);

    private static bool TryRead(string text, out ProvisionNumber value, out string fault)
    {
        var good = IsGood(text);
        value = good ? new ProvisionNumber(text) : default;
        fault = good ? "" : Form.Refuse(text, "is not a number of a provision: write it without white space");
        return good;
    }

    private static bool IsGood(string text) => text.IsWord();
}
