namespace Negotiation.Analysis;

/// <summary>Which combinations of a block the constraints of its issues allow.</summary>
/// <remarks>
/// A block fixes the first issues and goes through the rest. A constraint matters in it only when all of the values that are fixed are
/// among those that the constraint names; which combinations of the rest it then forbids is the same for every block.
/// </remarks>
internal sealed class BlockConstraints
{
    private const int MostUnited = 1024;

    private readonly ConstraintComponent component;
    private readonly int split;
    private readonly int block;
    private readonly bool[][] forbids;
    private readonly Dictionary<string, bool[]?> united = new(StringComparer.Ordinal);
    private readonly char[] active;
    private bool[]? forbidden;

    public BlockConstraints(ConstraintComponent component, int[] sizes, int split, int block)
    {
        (this.component, this.split, this.block) = (component, split, block);
        active = new char[component.Forbidden.Length];
        forbids = [.. component.Forbidden.Select(constraint => Rest(constraint, sizes))];
    }

    /// <summary>How many combinations of the block are allowed.</summary>
    public int Allowed { get; private set; }

    /// <summary>Goes to a block.</summary>
    /// <param name="places">The values of the issues that it fixes.</param>
    /// <returns>Whether anything is allowed in it.</returns>
    public bool Enter(int[] places)
    {
        if (active.Length == 0)
        {
            Allowed = block;
            return true;
        }

        for (var c = 0; c < active.Length; c++)
        {
            var matters = true;
            for (var k = 0; k < split && matters; k++)
            {
                matters = component.Forbidden[c][k] is not { } named || named[places[k]];
            }

            active[c] = matters ? '1' : '0';
        }

        var key = new string(active);
        if (!united.TryGetValue(key, out forbidden))
        {
            forbidden = Unite();
            if (united.Count == MostUnited)
            {
                united.Clear();
            }

            united[key] = forbidden;
        }

        Allowed = forbidden is null ? block : forbidden.Count(isForbidden => !isForbidden);
        return Allowed > 0;
    }

    /// <summary>Whether a combination of the block is allowed.</summary>
    public bool Allows(int combination) => forbidden is null || !forbidden[combination];

    private bool[]? Unite()
    {
        bool[]? all = null;
        for (var c = 0; c < active.Length; c++)
        {
            if (active[c] == '1')
            {
                all ??= new bool[block];
                for (var j = 0; j < block; j++)
                {
                    all[j] |= forbids[c][j];
                }
            }
        }

        return all;
    }

    private bool[] Rest(bool[]?[] constraint, int[] sizes)
    {
        var rest = new bool[block];
        for (var j = 0; j < block; j++)
        {
            var (left, isForbidden) = (j, true);
            for (var k = component.Issues.Length - 1; k >= split; k--)
            {
                var size = sizes[component.Issues[k]];
                isForbidden &= constraint[k] is not { } named || named[left % size];
                left /= size;
            }

            rest[j] = isForbidden;
        }

        return rest;
    }
}
