using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>A SHA-256: 64 lower-case hexadecimal digits.</summary>
/// <remarks>By which the words of a source are known without being kept.</remarks>
public readonly record struct Sha256 : ITextValue<Sha256>
{
    private static readonly TextForm Form = new(
        RuleBook.NotASha256,
        "^[0-9a-f]{64}$",
        "A SHA-256 in lower-case hexadecimal digits.",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    private readonly string? text;

    private Sha256(string text) => this.text = text;

    /// <summary>The text as it was given; empty only for the default.</summary>
    public string Text => text ?? "";

    static TextForm ITextValue<Sha256>.Form => Form;

    /// <summary>The same as <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Sha256(string text) => Parse(text);

    /// <summary>Reads the text.</summary>
    /// <param name="text">A text such as <c>e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855</c>.</param>
    /// <exception cref="DomainRuleException">NEG2009: the text is not of this form.</exception>
    public static Sha256 Parse(string text) => TextForm.Parse<Sha256>(text);

    /// <summary>Reads the text, or says that it is not of this form.</summary>
    /// <param name="text">The text, possibly <c>null</c>.</param>
    /// <param name="value">The value, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Sha256 value) => TryRead(text ?? "", out value, out _);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    static bool ITextValue<Sha256>.TryRead(string text, out Sha256 value, out string fault) =>
        TryRead(text, out value, out fault);

    private static bool TryRead(string text, out Sha256 value, out string fault)
    {
        var good = IsGood(text);
        value = good ? new Sha256(text) : default;
        fault = good ? "" : Form.Refuse(text, "is not a SHA-256: write 64 lower-case hexadecimal digits");
        return good;
    }

    private static bool IsGood(string text) =>
        text.Length == 64 && !text.AsSpan().ContainsAnyExcept(Digits);
}
