using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>Members of a JSON object that this version does not know, with their values as they were written.</summary>
/// <remarks>
/// They are written back after the known members, in the order in which they came. Two sets are equal when they have the
/// same names with the same values, in whatever order. The default is empty.
/// </remarks>
public readonly struct UnknownMembers : IReadOnlyCollection<KeyValuePair<string, RawValue>>, IEquatable<UnknownMembers>
{
    private readonly byte[]? pack;

    /// <summary>Members with their values.</summary>
    /// <param name="members">Names, each once, with their values.</param>
    /// <exception cref="DomainRuleException">
    /// NEG1004: a name occurs twice. NEG1009: a name holds half of a surrogate pair. NEG2002: a name or a value is <c>null</c>.
    /// </exception>
    public UnknownMembers(params IEnumerable<KeyValuePair<string, RawValue>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var packer = new MemberPacker();
        foreach (var member in members)
        {
            Guard.Whole(member.Key, "a name");
            Guard.Element(member.Value, $"the member '{member.Key.Excerpt()}'");
            if (!packer.Add(member.Key, Encoding.UTF8.GetBytes(member.Value.Json)))
            {
                throw new DomainRuleException(RuleBook.DuplicateMember, $"the member '{member.Key}' occurs twice: keep one.");
            }
        }

        pack = packer.Take();
    }

    private UnknownMembers(byte[]? pack) => this.pack = pack;

    /// <summary>The number of members.</summary>
    public int Count => MemberPack.Count(pack);

    /// <summary>The members as they are packed, without a copy.</summary>
    internal ReadOnlySpan<byte> Pack => pack;

    /// <summary>Two sets are equal when they have the same names with the same values.</summary>
    public static bool operator ==(UnknownMembers left, UnknownMembers right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    public static bool operator !=(UnknownMembers left, UnknownMembers right) => !left.Equals(right);

    /// <summary>The value of a member.</summary>
    /// <param name="name">The name, case included.</param>
    /// <param name="value">The value, or <c>null</c> when there is no such member.</param>
    public bool TryGet(string name, [NotNullWhen(true)] out RawValue? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        value = null;
        if (pack is null)
        {
            return false;
        }

        const int Short = 64;
        Span<byte> room = name.Length <= Short ? stackalloc byte[Encoding.UTF8.GetMaxByteCount(Short)] : new byte[Encoding.UTF8.GetByteCount(name)];
        var utf8Name = room[..Encoding.UTF8.GetBytes(name, room)];
        for (var at = MemberPack.Start; at < pack.Length;)
        {
            var isNamed = MemberPack.Part(pack, ref at).SequenceEqual(utf8Name);
            var json = MemberPack.Part(pack, ref at);
            if (isNamed)
            {
                value = new RawValue(Encoding.UTF8.GetString(json));
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(UnknownMembers other)
    {
        if (Pack.SequenceEqual(other.Pack))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        var others = new Dictionary<string, RawValue>(other, StringComparer.Ordinal);
        return this.All(member => others.TryGetValue(member.Key, out var value) && value == member.Value);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnknownMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        for (var at = MemberPack.Start; at < Pack.Length;)
        {
            var member = default(HashCode);
            member.AddBytes(MemberPack.Part(Pack, ref at));
            member.AddBytes(MemberPack.Part(Pack, ref at));
            hash ^= member.ToHashCode();
        }

        return hash;
    }

    /// <summary>Members that are packed already.</summary>
    internal static UnknownMembers OfPack(byte[]? pack) => new(pack);

    /// <summary>The members in the order in which they came.</summary>
    public IEnumerator<KeyValuePair<string, RawValue>> GetEnumerator()
    {
        var at = MemberPack.Start;
        while (at < (pack?.Length ?? 0))
        {
            var name = Encoding.UTF8.GetString(MemberPack.Part(pack, ref at));
            yield return new(name, new RawValue(Encoding.UTF8.GetString(MemberPack.Part(pack, ref at))));
        }
    }

    /// <summary>The names in braces.</summary>
    public override string ToString() => $"{{{string.Join(", ", this.Select(member => member.Key))}}}";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
