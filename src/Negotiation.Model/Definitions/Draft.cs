using System.Runtime.CompilerServices;

namespace Negotiation.Model.Json;

/// <summary>The members of one object while it is read: a typed cell for each, so that no value is boxed.</summary>
internal sealed class Draft(Cell[] cells)
{
    private MemberPacker? unknown;
    private ulong present;

    /// <summary>Another draft for the same type, for an object within an object.</summary>
    public Draft? Next { get; set; }

    /// <summary>Whether an object is being read into it.</summary>
    public bool IsTaken { get; set; }

    /// <summary>What was said of the unknown name that was read last: records of one origin have the same one again and again.</summary>
    public UnknownName? LastUnknown { get; set; }

    /// <summary>Whether nothing stood in the object.</summary>
    public bool IsEmpty => present == 0 && unknown is not { IsEmpty: false };

    /// <summary>The unknown members that were read; asking for them takes them out.</summary>
    public UnknownMembers TakeUnknown() => UnknownMembers.OfPack(unknown?.Take());

    /// <summary>Notes that a member stands in the text; no when it stood there before.</summary>
    public bool Mark(int member)
    {
        var bit = 1ul << member;
        var first = (present & bit) == 0;
        present |= bit;
        return first;
    }

    /// <summary>The members of a set that have not been seen.</summary>
    public ulong Missing(ulong required) => required & ~present;

    /// <summary>The cell of a member.</summary>
    public Cell<T> Of<T>(int member) => Unsafe.As<Cell<T>>(cells[member]);

    /// <summary>Keeps an unknown member; no when one of that name is kept already.</summary>
    public bool Keep(string name, ReadOnlySpan<byte> utf8Value) => (unknown ??= new MemberPacker()).Add(name, utf8Value);

    /// <summary>Empties the draft; after a good object there is nothing left in its cells.</summary>
    public void Clear(bool taken)
    {
        present = 0;
        if (!taken)
        {
            unknown?.Clear();
            foreach (var cell in cells)
            {
                cell.Clear();
            }
        }
    }
}
