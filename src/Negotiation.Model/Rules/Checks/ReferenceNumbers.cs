namespace Negotiation.Model;

/// <summary>Numbers for references: for those to entries the numbers of the index, for all others the next ones.</summary>
internal sealed class ReferenceNumbers(RecordIndex index)
{
    private readonly int entries = index.Count;
    private readonly Dictionary<Reference, int> others = [];
    private readonly List<Reference> names = [];

    /// <summary>The number of a reference.</summary>
    public int Of(Reference reference)
    {
        var number = index.NumberOf(reference);
        if (number < 0 && !others.TryGetValue(reference, out number))
        {
            number = entries + names.Count;
            others.Add(reference, number);
            names.Add(reference);
        }

        return number;
    }

    /// <summary>Whether a number is an entry's.</summary>
    public bool IsEntry(int number) => number < entries;

    /// <summary>The reference with a number.</summary>
    public Reference ReferenceOf(int number) => IsEntry(number) ? index.EntryAt(number).Reference : names[number - entries];
}
