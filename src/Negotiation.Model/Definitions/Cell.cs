namespace Negotiation.Model.Json;

/// <summary>Holds the value of one member until its object is made.</summary>
internal abstract class Cell
{
    /// <summary>Forgets the value.</summary>
    public abstract void Clear();
}
