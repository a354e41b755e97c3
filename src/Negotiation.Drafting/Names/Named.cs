namespace Negotiation.Drafting;

/// <summary>An entry, as a name leads to it.</summary>
/// <param name="Section">Its section.</param>
/// <param name="Id">Its id in that section.</param>
internal sealed record Named(Section Section, string Id)
{
    /// <summary>The reference to it.</summary>
    public string Reference => $"{Section}:{Id}";
}
