using System.Text;

namespace Negotiation.Model.Json;

/// <content>What is left of an object when some of it must not be shown.</content>
internal sealed partial class ObjectCodec<T>
{
    /// <summary>The members of which one must be left for the object to be about anybody; empty where that does not matter.</summary>
    public string[] Bearers { get; init; } = [];

    /// <inheritdoc/>
    public override bool Prune(ref T value, IPruning pruning)
    {
        var entered = pruning.Enter(value);
        var pruned = pruning.MayShow(value) ? PruneMembers(value, pruning) : null;
        var stays = pruning.Leave(value, entered, stays: pruned is not null);
        value = pruned ?? value;
        return stays;
    }

    /// <summary>The object without what must not be shown: the same one when that is nothing, <c>null</c> when nothing is left.</summary>
    private T? PruneMembers(T value, IPruning pruning)
    {
        Draft? draft = null;
        var stays = true;
        foreach (var member in members)
        {
            // Even what goes is gone through, since all evidence in it counts.
            stays &= member.Prune(value, pruning, Changed);
        }

        if (!stays || pruning.Prune(value.Unknown) is not { } unknown)
        {
            return null;
        }

        if (draft is null && unknown.Count == value.Unknown.Count)
        {
            return value;
        }

        foreach (var (name, raw) in unknown)
        {
            Changed(value).Keep(name, Encoding.UTF8.GetBytes(raw.Json));
        }

        try
        {
            var left = make(Changed(value));
            return IsAboutSomebody(left) || !IsAboutSomebody(value) ? left : null;
        }
        catch (DomainRuleException)
        {
            // What is left cannot stand by itself.
            return null;
        }

        Draft Changed(T owner) => draft ??= Copy(owner);
    }

    private Draft Copy(T value)
    {
        var copy = newDraft();
        foreach (var member in members)
        {
            member.Copy(value, copy);
        }

        return copy;
    }

    private bool IsAboutSomebody(T value) =>
        Bearers.Length == 0 || Array.Exists(members, member => Bearers.Contains(member.Name, StringComparer.Ordinal) && member.IsIn(value));
}
