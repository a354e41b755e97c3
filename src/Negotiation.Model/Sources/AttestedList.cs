using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Negotiation.Model;

/// <summary>A list as it is reported: one list, or several that contradict each other, each with the evidence for it.</summary>
/// <remarks>
/// What <see cref="Attested{T}"/> is for a single value. Each value is a whole list: two reports that name different parties are
/// two values. An empty list is a value too, <em>none</em>; only <c>null</c> is <em>not stated</em>.
/// </remarks>
/// <example>
/// <code>
/// AttestedList&lt;Id&lt;Party&gt;&gt; authors = ["north", "south"];
/// Console.WriteLine(authors.Single.Count); // 2
/// foreach (var author in authors)
/// {
///     Console.WriteLine(author);
/// }
/// </code>
/// </example>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(AttestedList), nameof(AttestedList.Of))]
public sealed record AttestedList<T> : IAttested<ValueList<T>>, IOpenRecord
    where T : notnull
{
    /// <summary>One list that rests on the evidence of the entry which holds it.</summary>
    /// <param name="value">The list.</param>
    public AttestedList(ValueList<T> value) => Fact = new(value);

    /// <summary>Lists with the evidence for each.</summary>
    /// <param name="testimonies">At least one list with its evidence.</param>
    /// <exception cref="DomainRuleException">NEG2003: there is none.</exception>
    public AttestedList(ValueList<Testimony<ValueList<T>>> testimonies) => Fact = new(testimonies);

    /// <summary>The same fact.</summary>
    internal AttestedList(Attested<ValueList<T>> fact) => Fact = fact;

    /// <inheritdoc/>
    public ValueList<Testimony<ValueList<T>>> Testimonies => Fact.Testimonies;

    /// <inheritdoc/>
    public ValueList<ValueList<T>> Values => Fact.Values;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get => Fact.Unknown; init => Fact = Fact with { Unknown = value }; }

    /// <inheritdoc/>
    public bool IsContested => Fact.IsContested;

    /// <inheritdoc cref="Attested{T}.Single"/>
    public ValueList<T> Single => Fact.Single;

    /// <summary>The elements of the list; where it is contested, what one of the lists names, each once.</summary>
    public ValueList<T> Elements => IsContested ? [.. Values.SelectMany(list => list).Distinct()] : Fact.First;

    /// <summary>The same fact, where it does not matter that its values are lists.</summary>
    internal Attested<ValueList<T>> Fact { get; private init; }

    /// <summary>The same as the constructor: one list that rests on the evidence of its entry.</summary>
    /// <param name="value">The list; <c>null</c>, which is <em>not stated</em>, stays <c>null</c>.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator AttestedList<T>?(ValueList<T>? value) => value is { } list ? new(list) : null;

    /// <summary>The same fact, as a function gives it that does not ask whether its values are lists.</summary>
    /// <param name="fact">The fact; <c>null</c>, which is <em>not stated</em>, stays <c>null</c>.</param>
    [return: NotNullIfNotNull(nameof(fact))]
    public static implicit operator AttestedList<T>?(Attested<ValueList<T>>? fact) => fact is null ? null : new(fact);

    /// <inheritdoc cref="Attested{T}.TryGetSingle"/>
    public bool TryGetSingle(out ValueList<T> value) => Fact.TryGetSingle(out value);

    /// <summary>Whether one of the lists is this one.</summary>
    /// <param name="value">The list to look for.</param>
    public bool Includes(ValueList<T> value) => Fact.Includes(value);

    /// <summary>Goes through <see cref="Elements"/>.</summary>
    public ValueList<T>.Enumerator GetEnumerator() => Elements.GetEnumerator();

    /// <summary>The lists, with "or" between them.</summary>
    public override string ToString() => Fact.ToString();
}
