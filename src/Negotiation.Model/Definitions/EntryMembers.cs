using System.Runtime.CompilerServices;

namespace Negotiation.Model.Json;

/// <summary>The members that all entries share, defined once: how they are bound to others and where they are reported.</summary>
/// <typeparam name="T">The type of the entry.</typeparam>
internal sealed class EntryMembers<T>
    where T : Entry
{
    private readonly Member<T, ValueList<Link>> links;
    private readonly Member<T, ValueList<Evidence>> evidence;

    /// <summary>Adds the members to a definition, after all others.</summary>
    public EntryMembers(Members<T> members)
    {
        links =
            members.List(
                "links", LinkDefinition.Codec, static e => e.Links, "How this entry is bound to others: before, possibly the same as, revises.");
        evidence = members.Evidence(static e => e.Evidence, "Where the entry is reported, one by one.");
    }

    /// <summary>Gives an entry fresh from its initialiser the members that all entries share.</summary>
    public T Complete(T entry, Draft draft)
    {
        SetLinks(entry, links.Of(draft));
        SetEvidence(entry, evidence.Of(draft));
        SetUnknown(entry, draft.TakeUnknown());
        return entry;
    }

    // An init accessor cannot be called on behalf of a base type; the runtime lets a codec of the same assembly do so once.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Links")]
    private static extern void SetLinks(Entry entry, ValueList<Link> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Evidence")]
    private static extern void SetEvidence(Entry entry, ValueList<Evidence> value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Unknown")]
    private static extern void SetUnknown(Entry entry, UnknownMembers value);
}
