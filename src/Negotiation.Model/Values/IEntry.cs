namespace Negotiation.Model;

/// <summary>A type whose values stand in a section of the record under an id.</summary>
public interface IEntry
{
    /// <summary>The section in which the entries of this type stand.</summary>
    internal static abstract Section Section { get; }
}
