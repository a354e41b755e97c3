using System.Collections;
using System.Runtime.CompilerServices;

namespace Negotiation.Model;

/// <summary>An immutable list that is equal to another when their elements are, one by one.</summary>
/// <remarks>
/// The default is the empty list. It holds no <c>null</c>. A member whose emptiness means <em>none</em>, as opposed to
/// <em>not stated</em>, is declared <c>ValueList&lt;T&gt;?</c>.
/// </remarks>
/// <example>
/// <code>
/// ValueList&lt;string&gt; names = ["North", "South"];
/// Console.WriteLine(names == ["North", "South"]); // True
/// </code>
/// </example>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? items;

    internal ValueList(T[] items) => this.items = items.Length == 0 ? null : items;

    /// <summary>The number of elements.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>The element at a place, counted from 0.</summary>
    /// <param name="index">The place, at least 0 and less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} elements.");

    /// <summary>Two lists are equal when they have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The elements, without a copy: never to be changed.</summary>
    internal T[] Items => items ?? [];

    /// <summary>The elements as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>A list with one element more at its end.</summary>
    /// <param name="item">The element to add.</param>
    public ValueList<T> Add(T item) => ValueList.Of<T>([.. AsSpan(), item]);

    /// <summary>The elements in order, without allocation.</summary>
    public Enumerator GetEnumerator() => new(Items);

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => ReferenceEquals(items, other.items) || AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", this.AsEnumerable())}]";

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>Goes through the elements; a plain struct, so that a loop may hold <c>await</c> and <c>yield</c>.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        /// <summary>The element that the loop is at.</summary>
        public readonly T Current => items[index];

        /// <summary>Goes to the next element.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++index < items.Length;
    }
}
