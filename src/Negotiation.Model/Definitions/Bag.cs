namespace Negotiation.Model.Json;

/// <summary>Things in no order: equal to another when it has the same ones, each as often.</summary>
internal sealed class Bag(object[] items) : IEquatable<Bag>
{
    private readonly object[] items = items;

    /// <inheritdoc/>
    public bool Equals(Bag? other)
    {
        if (other is null || other.items.Length != items.Length)
        {
            return false;
        }

        var left = other.items.ToList();
        return Array.TrueForAll(items, left.Remove);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Bag);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = items.Length;
        foreach (var item in items)
        {
            hash += item.GetHashCode();
        }

        return hash;
    }
}
