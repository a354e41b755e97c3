namespace Negotiation.Model;

/// <summary>Orders statements before sources, and each by their text.</summary>
internal sealed class ByKind : IComparer<Reference>
{
    /// <summary>The order.</summary>
    public static readonly ByKind Instance = new();

    /// <summary>A text that sorts so.</summary>
    public static string KeyOf(Reference reference) => $"{(reference.Section == Section.Statement ? 0 : 1)} {reference.Text}";

    /// <inheritdoc/>
    public int Compare(Reference x, Reference y) => string.CompareOrdinal(KeyOf(x), KeyOf(y));
}
