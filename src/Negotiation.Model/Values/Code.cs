using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>A term of an open code list: one that this version knows, or an unknown one whose text is kept.</summary>
/// <remarks>
/// The lists are open because the world is: a record that says <c>"kind": "clan"</c> is read, kept, written back, and
/// reported as <em>information</em>. Codes compare by their text, case included,
/// and sort by it, character by character.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(Act.Of("reject") == Act.Reject); // True
/// Console.WriteLine(Act.Of("haggle").IsKnown); // False
/// </code>
/// </example>
/// <typeparam name="TSelf">The type itself.</typeparam>
public abstract record Code<TSelf> : IComparable<TSelf>, IComparable, ISpanParsable<TSelf>
    where TSelf : Code<TSelf>, ICode<TSelf>
{
    private protected Code(string text, string? meaning)
    {
        Text = text;
        Meaning = meaning;
    }

    /// <summary>The code as it is written.</summary>
    public string Text { get; }

    /// <summary>Whether this version knows the code.</summary>
    public bool IsKnown => Lookup.ByText.ContainsKey(Text) || TSelf.IsOfForm(Text);

    /// <summary>What a known code means and does, as its documentation says it; <c>null</c> of one that is not known.</summary>
    internal string? Meaning { get; }

    /// <summary>The code with this text: the known one, or an unknown one that keeps the text.</summary>
    /// <param name="text">The text of the code.</param>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public static TSelf Of(string text) =>
        Lookup.ByText.TryGetValue(text ?? "", out var known) ? known : TSelf.Create(Guard.NotBlank(text!));

    /// <summary>The same, without a string for a known one.</summary>
    /// <param name="text">The text, which is not blank.</param>
    internal static TSelf Of(ReadOnlySpan<char> text) =>
        Lookup.BySpan.TryGetValue(text, out var known) ? known : TSelf.Create(text.ToString());

    /// <summary>Whether it is the same code of the same list.</summary>
    /// <param name="other">The other code.</param>
    public virtual bool Equals(Code<TSelf>? other) =>
        other is not null && EqualityContract == other.EqualityContract && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text of the code.</summary>
    public sealed override string ToString() => Text;

    int IComparable<TSelf>.CompareTo(TSelf? other) => string.CompareOrdinal(Text, other?.Text);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TSelf other => string.CompareOrdinal(Text, other.Text),
        _ => throw new ArgumentException($"{obj.GetType().Name} is compared with {typeof(TSelf).Name}: compare values of one type.", nameof(obj)),
    };

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Of(s);
    }

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryOf(s ?? "", out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Of(s.ToString());

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TryOf(s.ToString(), out result);

    private static bool TryOf(string text, [MaybeNullWhen(false)] out TSelf code)
    {
        code = string.IsNullOrWhiteSpace(text) || !text.IsWhole() ? null : Of(text);
        return code is not null;
    }

    private protected abstract void Closed();

    private static class Lookup
    {
        public static readonly FrozenDictionary<string, TSelf> ByText =
            TSelf.Known.ToFrozenDictionary(code => code.Text, StringComparer.Ordinal);

        public static readonly FrozenDictionary<string, TSelf>.AlternateLookup<ReadOnlySpan<char>> BySpan =
            ByText.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
