using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>The identity of an entry of one type: a <see cref="Slug"/> that cannot be mistaken for the id of another type.</summary>
/// <remarks>The default is no id; every owner refuses it.</remarks>
/// <example>
/// <code>
/// Id&lt;Party&gt; id = "north";
/// Reference reference = id;
/// Console.WriteLine(reference); // party:north
/// </code>
/// </example>
/// <typeparam name="TEntry">The type of the entry, such as <see cref="Party"/>.</typeparam>
public readonly record struct Id<TEntry> : ITextValue<Id<TEntry>>, IIdentity
    where TEntry : IEntry
{
    private static readonly TextForm Form = new(
        RuleBook.NotAnId, $"^{Slug.Expression}$", $"The id of an entry in the section '{TEntry.Section}'.", "northern-front");

    private readonly string? text;

    private Id(string text) => this.text = text;

    /// <summary>The text; empty only for the default.</summary>
    public string Text => text ?? "";

    /// <summary>The id, or <c>null</c> for the default: half the room of a <see cref="Nullable{T}"/> to whoever keeps many.</summary>
    internal Id<TEntry>? OrAbsent => text is null ? default(Id<TEntry>?) : this;

    static TextForm ITextValue<Id<TEntry>>.Form => Form;

    Section IIdentity.Section => TEntry.Section;

    Reference IIdentity.Reference => this;

    object IIdentity.Read(string text) => Parse(text);

    /// <summary>The same as <see cref="Parse"/>.</summary>
    /// <param name="text">The text of the id.</param>
    public static implicit operator Id<TEntry>(string text) => Parse(text);

    /// <summary>The entry's name in any section: <c>party:ukraine</c>.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator Reference(Id<TEntry> id) => Reference.To(TEntry.Section, id.Text);

    /// <summary>Reads an id.</summary>
    /// <param name="text">Lower-case words joined by hyphens.</param>
    /// <exception cref="DomainRuleException">NEG2004: the text is not lower-case words joined by hyphens.</exception>
    public static Id<TEntry> Parse(string text) => TextForm.Parse<Id<TEntry>>(text);

    /// <summary>Reads an id, or says that the text is none.</summary>
    /// <param name="text">The text, possibly <c>null</c>.</param>
    /// <param name="id">The id, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Id<TEntry> id) => TryRead(text ?? "", out id, out _);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    static bool ITextValue<Id<TEntry>>.TryRead(string text, out Id<TEntry> value, out string fault) =>
        TryRead(text, out value, out fault);

    private static bool TryRead(string text, out Id<TEntry> value, out string fault)
    {
        var good = Slug.TryRead(text, out _, out fault);
        value = good ? new Id<TEntry>(text) : default;
        return good;
    }
}
