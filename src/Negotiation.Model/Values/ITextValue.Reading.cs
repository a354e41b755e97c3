using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>A value that is written as one text: an id, a reference, a date, a language tag.</summary>
/// <remarks>
/// They sort character by character, dates and moments by the time line. They are no <see cref="IFormattable"/>: each has one text
/// and no format, and an interpolated string takes that text without a copy.
/// </remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal interface ITextValue<TSelf> : ITextValue, IComparable<TSelf>, IComparable, ISpanParsable<TSelf>
    where TSelf : ITextValue<TSelf>
{
    /// <summary>What the text looks like, for the schema and the messages.</summary>
    public static abstract TextForm Form { get; }

    /// <summary>Reads the text; on refusal the fault names the value seen and the remedy.</summary>
    public static abstract bool TryRead(string text, out TSelf value, out string fault);

    int IComparable<TSelf>.CompareTo(TSelf? other) => other is null ? 1 : string.CompareOrdinal(Text, other.Text);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TSelf other => ((IComparable<TSelf>)this).CompareTo(other),
        _ => throw new ArgumentException($"{obj.GetType().Name} is compared with {typeof(TSelf).Name}: compare values of one type.", nameof(obj)),
    };

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TextForm.Parse<TSelf>(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.TryRead(s ?? "", out result, out _);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextForm.Parse<TSelf>(s.ToString());

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        TSelf.TryRead(s.ToString(), out result, out _);
}
