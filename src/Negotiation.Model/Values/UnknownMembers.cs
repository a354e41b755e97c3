using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Negotiation.Model;

/// <summary>Members of a JSON object that this version does not know, with their values as they were written.</summary>
/// <remarks>
/// They are written back after the known members, in the order in which they came. Two sets are equal when they have the
/// same names with the same values, in whatever order. The default is empty.
/// </remarks>
public readonly struct UnknownMembers : IReadOnlyCollection<KeyValuePair<string, RawValue>>, IEquatable<UnknownMembers>
{
    private readonly KeyValuePair<string, RawValue>[]? members;

    /// <summary>Members with their values.</summary>
    /// <param name="members">Names, each once, with their values.</param>
    /// <exception cref="DomainRuleException">
    /// NEG1004: a name occurs twice. NEG1009: a name holds half of a surrogate pair. NEG2002: a name or a value is <c>null</c>.
    /// </exception>
    public UnknownMembers(params IEnumerable<KeyValuePair<string, RawValue>> members)
    {
        KeyValuePair<string, RawValue>[] given = [.. members];
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in given)
        {
            Guard.Whole(member.Key, "a name");
            Guard.Element(member.Value, $"the member '{member.Key.Excerpt()}'");
            if (!names.Add(member.Key))
            {
                throw new DomainRuleException(RuleBook.DuplicateMember, $"the member '{member.Key}' occurs twice: keep one.");
            }
        }

        this.members = given.Length == 0 ? null : given;
    }

    /// <summary>The number of members.</summary>
    public int Count => members?.Length ?? 0;

    /// <summary>Two sets are equal when they have the same names with the same values.</summary>
    public static bool operator ==(UnknownMembers left, UnknownMembers right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    public static bool operator !=(UnknownMembers left, UnknownMembers right) => !left.Equals(right);

    /// <summary>The value of a member.</summary>
    /// <param name="name">The name, case included.</param>
    /// <param name="value">The value, or <c>null</c> when there is no such member.</param>
    public bool TryGet(string name, [NotNullWhen(true)] out RawValue? value)
    {
        foreach (var member in members ?? [])
        {
            if (string.Equals(member.Key, name, StringComparison.Ordinal))
            {
                value = member.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(UnknownMembers other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        if (Count == 0)
        {
            return true;
        }

        var others = new Dictionary<string, RawValue>(other.members!, StringComparer.Ordinal);
        return Array.TrueForAll(members!, member => others.TryGetValue(member.Key, out var value) && value == member.Value);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnknownMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var member in members ?? [])
        {
            hash ^= HashCode.Combine(member.Key, member.Value);
        }

        return hash;
    }

    /// <summary>The members as a span, without a copy.</summary>
    internal ReadOnlySpan<KeyValuePair<string, RawValue>> AsSpan() => members;

    /// <summary>The members in the order in which they came.</summary>
    public IEnumerator<KeyValuePair<string, RawValue>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, RawValue>>)(members ?? [])).GetEnumerator();

    /// <summary>The names in braces.</summary>
    public override string ToString() => $"{{{string.Join(", ", (members ?? []).Select(member => member.Key))}}}";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
