using System.Collections;
using System.Runtime.CompilerServices;

namespace Negotiation.Analysis;

/// <summary>An immutable list that is equal to another when their elements are, one by one.</summary>
/// <remarks>The default is the empty list. It holds no <c>null</c>. A collection expression makes one: <c>["low", "high"]</c>.</remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Of))]
public readonly struct EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly T[]? items;

    internal EquatableList(T[] items) => this.items = items.Length == 0 ? null : items;

    /// <summary>The number of elements.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>The element at a place, counted from 0.</summary>
    /// <param name="index">The place, at least 0 and less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} elements.");

    /// <summary>Two lists are equal when they have equal elements in the same order.</summary>
    public static bool operator ==(EquatableList<T> left, EquatableList<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    public static bool operator !=(EquatableList<T> left, EquatableList<T> right) => !left.Equals(right);

    /// <summary>The elements as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Walks the elements in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(EquatableList<T> other) => ReferenceEquals(items, other.items) || AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableList<T> other && Equals(other);

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

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
