using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>Where something is published: an absolute address, kept letter by letter.</summary>
/// <remarks>A text and not a <see cref="Uri"/>, whose equality drops the fragment and whose text changes on the way.</remarks>
public readonly record struct WebAddress : ITextValue<WebAddress>
{
    private static readonly TextForm Form = new(
        RuleBook.NotAnAddress,
        "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
        "An absolute web address.",
        "https://example.org/report");

    private const string Scheme = "https://";
    private const int LongestPlainHost = 63;
    private static readonly SearchValues<char> OfHosts = SearchValues.Create("abcdefghijklmnopqrstuvwxyz.");
    private static readonly SearchValues<char> OfPaths = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.");

    private readonly string? text;

    private WebAddress(string text) => this.text = text;

    /// <summary>The text as it was given; empty only for the default.</summary>
    public string Text => text ?? "";

    static TextForm ITextValue<WebAddress>.Form => Form;

    /// <summary>The same as <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator WebAddress(string text) => Parse(text);

    /// <summary>Reads the text.</summary>
    /// <param name="text">A text such as <c>https://example.org/report</c>.</param>
    /// <exception cref="DomainRuleException">NEG2008: the text is not of this form.</exception>
    public static WebAddress Parse(string text) => TextForm.Parse<WebAddress>(text);

    /// <summary>Reads the text, or says that it is not of this form.</summary>
    /// <param name="text">The text, possibly <c>null</c>.</param>
    /// <param name="value">The value, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out WebAddress value) => TryRead(text ?? "", out value, out _);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    static bool ITextValue<WebAddress>.TryRead(string text, out WebAddress value, out string fault) =>
        TryRead(text, out value, out fault);

    private static bool TryRead(string text, out WebAddress value, out string fault)
    {
        var good = IsGood(text);
        value = good ? new WebAddress(text) : default;
        fault = good ? "" : Form.Refuse(text, "is not an absolute web address: write it with its scheme");
        return good;
    }

    private static bool IsGood(string text) => IsPlain(text) || IsAbsolute(text);

    /// <summary>The short way for the commonest addresses: a host of plain words, a path of plain characters, no port and no query.</summary>
    /// <remarks>It takes nothing that the long way would refuse, which a test holds.</remarks>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return false;
        }

        text = text[Scheme.Length..];
        var slash = text.IndexOf('/');
        var host = slash < 0 ? text : text[..slash];
        return host.Length is > 0 and <= LongestPlainHost
            && !host.ContainsAnyExcept(OfHosts)
            && host[0] != '.'
            && host[^1] != '.'
            && !host.Contains("..", StringComparison.Ordinal)
            && !text[host.Length..].ContainsAnyExcept(OfPaths);
    }

    private static bool IsAbsolute(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && colon < text.Length - 1
        && text.IsWord()
        && char.IsAsciiLetter(text[0])
        && Uri.TryCreate(text, UriKind.Absolute, out _);
}
