using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>The name of any entry: <c>section:slug</c>, or <c>provision:document/number</c> for a part of a document.</summary>
/// <remarks>A section that this version does not know is kept, so that a record of a later version loses nothing.</remarks>
/// <example>
/// <code>
/// Reference reference = "party:north";
/// Console.WriteLine($"{reference.Id} in {reference.Section}");
/// </code>
/// </example>
public readonly record struct Reference : ITextValue<Reference>
{
    private static readonly TextForm Form = new(
        RuleBook.NotAReference,
        $"^[a-z]+(-[a-z]+)*:{Slug.Expression}(/\\S+)?$",
        "A reference to an entry: section:id, or provision:document/number.",
        "event:briefing-19-may");

    private readonly string? text;

    private Reference(string text) => this.text = text;

    /// <summary>The reference as it is written; empty only for the default.</summary>
    public string Text => text ?? "";

    /// <summary>The reference, or <c>null</c> for the default: half the room of a <see cref="Nullable{T}"/> to whoever keeps many.</summary>
    internal Reference? OrAbsent => text is null ? default(Reference?) : this;

    static TextForm ITextValue<Reference>.Form => Form;

    /// <summary>The section in which the entry stands.</summary>
    public Section Section => Section.Of(Text.AsSpan(0, Colon));

    /// <summary>The id of the entry; of the document, for a provision.</summary>
    public string Id => Slash < 0 ? Text[(Colon + 1)..] : Text[(Colon + 1)..Slash];

    /// <summary>The number of the provision in its document; <c>null</c> when the reference is not to a provision.</summary>
    public string? Provision => Slash < 0 ? null : Text[(Slash + 1)..];

    /// <summary>The same as <see cref="Id"/>, without a string.</summary>
    internal ReadOnlySpan<char> IdSpan => Slash < 0 ? Text.AsSpan(Colon + 1) : Text.AsSpan()[(Colon + 1)..Slash];

    /// <summary>The same as <see cref="Provision"/>, without a string; empty when the reference is not to a provision.</summary>
    internal ReadOnlySpan<char> ProvisionSpan => Slash < 0 ? default : Text.AsSpan(Slash + 1);

    /// <summary>Whether the reference is to a provision.</summary>
    internal bool IsToProvision => Slash >= 0;

    private int Colon => Text.IndexOf(':', StringComparison.Ordinal);

    private int Slash => Text.IndexOf('/', StringComparison.Ordinal);

    /// <summary>The same as <see cref="Parse"/>.</summary>
    /// <param name="text">The text of the reference.</param>
    public static implicit operator Reference(string text) => Parse(text);

    /// <summary>Reads a reference.</summary>
    /// <param name="text"><c>section:slug</c> or <c>provision:document/number</c>.</param>
    /// <exception cref="DomainRuleException">NEG2005: the text is of neither form.</exception>
    public static Reference Parse(string text) => TextForm.Parse<Reference>(text);

    /// <summary>Reads a reference, or says that the text is none.</summary>
    /// <param name="text">The text, possibly <c>null</c>.</param>
    /// <param name="reference">The reference, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Reference reference) =>
        TryRead(text ?? "", out reference, out _);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    static bool ITextValue<Reference>.TryRead(string text, out Reference value, out string fault) =>
        TryRead(text, out value, out fault);

    internal static Reference To(Section section, string id) => new($"{section.Text}:{id}");

    private static bool TryRead(string text, out Reference value, out string fault)
    {
        var good = IsReference(text);
        value = good ? new Reference(text) : default;
        fault = good ? "" : Form.Refuse(text, "is not a reference: write the section, a colon and the id");
        return good;
    }

    private static bool IsReference(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0 || !Slug.IsSlug(text[..colon]) || text[..colon].ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var rest = text[(colon + 1)..];
        var slash = rest.IndexOf('/');
        var isProvision = text[..colon].SequenceEqual(Section.Provision.Text);
        return slash < 0
            ? !isProvision && Slug.IsSlug(rest)
            : Slug.IsSlug(rest[..slash]) && rest[(slash + 1)..].IsWord();
    }
}
