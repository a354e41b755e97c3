namespace Negotiation.Model.Json;

/// <summary>Goes through a record with its definitions, and decides what of it may be shown.</summary>
internal interface IPruning
{
    /// <summary>How often something was left out.</summary>
    public int Losses { get; }

    /// <summary>Arrives at an object.</summary>
    /// <returns>The counts of evidence up to here, to be given back to <see cref="Leave"/>.</returns>
    public (int Met, int Kept) Enter(object value);

    /// <summary>Leaves an object; an entry all of whose evidence goes, its own or that of its facts, goes along.</summary>
    /// <param name="value">The object as it was met.</param>
    /// <param name="entered">The counts that <see cref="Enter"/> gave.</param>
    /// <param name="stays">Whether something is left of it.</param>
    /// <returns>Whether it stays.</returns>
    public bool Leave(object value, (int Met, int Kept) entered, bool stays);

    /// <summary>Whether the marks of an object allow it to be shown.</summary>
    public bool MayShow(object value);

    /// <summary>Whether an id or a reference may be shown.</summary>
    public bool MayRefer(Reference reference);

    /// <summary>Whether a text may be shown.</summary>
    public bool MayTell(string text);

    /// <summary>What may be shown of the members that this version does not know; <c>null</c> when they mark their owner above the level.</summary>
    public UnknownMembers? Prune(UnknownMembers members);
}
