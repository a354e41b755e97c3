using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>A fact as it is reported: one value, or several that contradict each other, each with the evidence for it.</summary>
/// <remarks>
/// Nobody wins silently: two lengths of one extension stay two until a reader decides. A value converts to an attested one
/// that rests on the evidence of the entry itself, and is written as the plain value.
/// </remarks>
/// <example>
/// <code>
/// Attested&lt;When&gt; day = "2025-06-01";
/// var contested = new Attested&lt;When&gt;(
/// [
///     new Testimony&lt;When&gt; { Value = "2025-06-01", Evidence = [new Evidence { Source = "gazette", Wording = Wording.Paraphrase }] },
///     new Testimony&lt;When&gt; { Value = "2025-06-02", Evidence = [new Evidence { Source = "herald", Wording = Wording.Paraphrase }] },
/// ]);
/// Console.WriteLine(contested.TryGetSingle(out _) ? "one day" : $"{contested}"); // 2025-06-01 or 2025-06-02
/// </code>
/// </example>
/// <typeparam name="T">The type of the fact.</typeparam>
public sealed record Attested<T> : IAttested<T>, IOpenRecord
    where T : notnull
{
    private readonly T first;
    private readonly ValueList<Testimony<T>> testimonies;

    /// <summary>One value that rests on the evidence of the entry which holds it.</summary>
    /// <param name="value">The value.</param>
    public Attested(T value) => first = Guard.Element(value);

    /// <summary>Values with the evidence for each.</summary>
    /// <param name="testimonies">At least one value with its evidence.</param>
    /// <exception cref="DomainRuleException">NEG2003: there is none.</exception>
    public Attested(ValueList<Testimony<T>> testimonies)
    {
        var given = Guard.NotEmpty(testimonies);
        first = given[0].Value;
        this.testimonies = given.Count == 1 && given[0] is { Evidence.Count: 0, Unknown.Count: 0 } ? default : given;
    }

    /// <summary>The values with the evidence for each; empty evidence means that of the entry itself.</summary>
    public ValueList<Testimony<T>> Testimonies =>
        testimonies.Count == 0 ? [new Testimony<T> { Value = first }] : testimonies;

    /// <summary>The values, each once, in the order in which they are attested.</summary>
    public ValueList<T> Values => testimonies.Count == 0 ? [first] : [.. testimonies.Select(testimony => testimony.Value).Distinct()];

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>Whether there are two values that differ.</summary>
    public bool IsContested => testimonies.Count > 1 && Values.Count > 1;

    /// <summary>The value when all agree.</summary>
    /// <exception cref="InvalidOperationException">The fact is contested: look at <see cref="Values"/>.</exception>
    public T Single => IsContested
        ? throw new InvalidOperationException($"{Values.Count} values contradict each other: look at Values or Testimonies.")
        : first;

    /// <summary>Whether there is one value without evidence of its own, which JSON shows as the plain value.</summary>
    internal bool IsPlain => testimonies.Count == 0 && Unknown.Count == 0;

    /// <summary>The value that is attested first.</summary>
    internal T First => first;

    /// <summary>The same as the constructor: one value that rests on the evidence of its entry.</summary>
    /// <param name="value">The value; <c>null</c>, which is <em>not stated</em>, stays <c>null</c>.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Attested<T>?(T? value) => value is null ? null : new(value);

    /// <summary>One value, read from its text: <c>"2015-06-04"</c> is a <see cref="When"/>, <c>"minsk"</c> the id of a territory.</summary>
    /// <remarks>
    /// Dates, ids, codes and texts are written as one text; an extent, a quantity, a schedule and a consent are not, which the
    /// compiler cannot know. A span, so that where the fact is itself a text, the text is the value.
    /// </remarks>
    /// <param name="text">The text of a value.</param>
    /// <exception cref="DomainRuleException">
    /// NEG2025: values of this type are not written as one text; or the code of the rule for the form of the value, such as NEG2006
    /// for a date.
    /// </exception>
    public static implicit operator Attested<T>(ReadOnlySpan<char> text) => new(AttestedText.Read<T>(text.ToString()));

    /// <summary>The value when all agree; the way that does not throw.</summary>
    /// <param name="value">The value, or the default where the fact is contested.</param>
    /// <returns>Whether all agree.</returns>
    public bool TryGetSingle([MaybeNullWhen(false)] out T value)
    {
        value = IsContested ? default : first;
        return !IsContested;
    }

    /// <summary>Whether one of the values is this one.</summary>
    /// <param name="value">The value to look for.</param>
    public bool Includes(T value) =>
        testimonies.Count == 0 ? EqualityComparer<T>.Default.Equals(first, value) : Values.Contains(value);

    /// <summary>The values, with "or" between them.</summary>
    public override string ToString() => string.Join(" or ", Values.AsEnumerable());
}
