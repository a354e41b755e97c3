using System.Text;

namespace Negotiation.Model.Json;

/// <content>How two objects that stand for the same are merged, member by member.</content>
internal sealed partial class ObjectCodec<T>
{
    /// <summary>The member that tells the objects of a list apart; <c>null</c> where there is none.</summary>
    public Member<T>? IdentityMember { get; init; }

    /// <summary>Where an object is reported; <c>null</c> where what holds it says that.</summary>
    public Func<T, ValueList<Evidence>>? EvidenceOf { get; init; }

    /// <summary>Whether two objects are the same where their members are, the lists among them in whatever order.</summary>
    public bool IsSameByMembers { get; init; }

    /// <inheritdoc/>
    public override object Identity(T value) =>
        IdentityMember is not null ? IdentityMember.Identity(value)!
        : EvidenceOf is not null || IsSameByMembers ? FactsOf(value)
        : value;

    /// <inheritdoc/>
    public override T Merge(T left, T right, Merging merging)
    {
        if (IdentityMember is null && EvidenceOf is null)
        {
            return base.Merge(left, right, merging);
        }

        var outer = merging.Enter(EvidenceOf?.Invoke(left) ?? default, EvidenceOf?.Invoke(right) ?? default);
        var draft = newDraft();
        foreach (var member in members)
        {
            member.Merge(left, right, merging, draft);
        }

        foreach (var (name, value) in merging.Unite(left.Unknown, right.Unknown))
        {
            draft.Keep(name, Encoding.UTF8.GetBytes(value.Json));
        }

        merging.Leave(outer);
        return make(draft);
    }

    /// <summary>All that an object states, its evidence left out.</summary>
    private ValueList<object?> FactsOf(T value) => new(
        [.. members.Where(member => !string.Equals(member.Name, "evidence", StringComparison.Ordinal)).Select(member => member.Identity(value)), value.Unknown]);
}
