namespace Negotiation.Model.Tests.Laws;

/// <summary>A place in a JSON tree.</summary>
/// <param name="Pointer">Its RFC 6901 JSON Pointer.</param>
/// <param name="Node">What stands there.</param>
/// <param name="IsUnderstood">Whether the library understands it; it does not look into unknown members.</param>
/// <param name="Put">Makes the whole tree with something else in this place.</param>
internal sealed record JsonPlace(string Pointer, JsonTree Node, bool IsUnderstood, Func<JsonTree, JsonTree> Put)
{
    /// <summary>The last step of the pointer.</summary>
    public string Name => Pointer[(Pointer.LastIndexOf('/') + 1)..];

    /// <summary>Whether it tells which shape the object around it has.</summary>
    public bool TellsTheShape => Name is "kind" or "attested";

    /// <summary>Whether a place is this one or stands inside it.</summary>
    public bool Holds(JsonPlace other) =>
        string.Equals(Pointer, other.Pointer, StringComparison.Ordinal) || other.Pointer.StartsWith(Pointer + "/", StringComparison.Ordinal);

    public override string ToString() => Pointer.Length == 0 ? "the whole text" : Pointer;
}
