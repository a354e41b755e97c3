using System.Buffers.Binary;
using System.Text;

namespace Negotiation.Model.Json;

/// <summary>Packs the unknown members of one object; afterwards it packs those of another.</summary>
internal sealed class MemberPacker
{
    private const int Few = 16;
    private const int UsualLength = 1 << 12;
    private const int LongestLength = 5;

    private byte[] bytes = new byte[256];
    private int end = MemberPack.Start;
    private int count;

    /// <summary>The places of the names by their hashes, where there are more than a few; 0 is free.</summary>
    private int[] table = [];

    /// <summary>Whether it holds no member.</summary>
    public bool IsEmpty => count == 0;

    /// <summary>Adds a member; no when there is one of that name.</summary>
    public bool Add(string name, ReadOnlySpan<byte> utf8Value)
    {
        var nameLength = Encoding.UTF8.GetByteCount(name);
        MakeRoom(nameLength + utf8Value.Length + (2 * LongestLength));
        var at = end;
        WriteLength(ref at, nameLength);
        var utf8Name = bytes.AsSpan(at, nameLength);
        Encoding.UTF8.GetBytes(name, utf8Name);
        if (!IsNew(utf8Name))
        {
            return false;
        }

        at += nameLength;
        WriteLength(ref at, utf8Value.Length);
        utf8Value.CopyTo(bytes.AsSpan(at));
        end = at + utf8Value.Length;
        count++;
        return true;
    }

    /// <summary>The members, and the packer is empty again.</summary>
    public byte[]? Take()
    {
        if (count == 0)
        {
            return null;
        }

        table = [];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, count);
        var pack = bytes.AsSpan(0, end).ToArray();
        Clear();
        return pack;
    }

    /// <summary>Forgets all members, and the room that only many or long ones need.</summary>
    public void Clear()
    {
        end = MemberPack.Start;
        count = 0;
        table = [];
        if (bytes.Length > UsualLength)
        {
            bytes = new byte[256];
        }
    }

    private void MakeRoom(int more)
    {
        if (bytes.Length - end < more)
        {
            Array.Resize(ref bytes, (int)Math.Min(Math.Max(bytes.Length * 2L, (long)end + more), Array.MaxLength));
        }
    }

    private void WriteLength(ref int at, int length)
    {
        for (; length >= 0x80; length >>= 7)
        {
            bytes[at++] = (byte)(length | 0x80);
        }

        bytes[at++] = (byte)length;
    }

    /// <summary>Whether no member has the name, which stands behind the last; where there are many, its place is noted.</summary>
    private bool IsNew(ReadOnlySpan<byte> name)
    {
        if (count < Few)
        {
            for (var at = MemberPack.Start; at < end;)
            {
                if (MemberPack.Part(bytes, ref at).SequenceEqual(name))
                {
                    return false;
                }

                MemberPack.Part(bytes, ref at);
            }

            return true;
        }

        if (count * 4L >= table.Length * 3L)
        {
            Rehash();
        }

        var slot = SlotOf(name);
        if (table[slot] != 0)
        {
            return false;
        }

        table[slot] = end;
        return true;
    }

    private void Rehash()
    {
        table = new int[Math.Max(table.Length * 2, Few * 4)];
        for (var at = MemberPack.Start; at < end;)
        {
            var place = at;
            table[SlotOf(MemberPack.Part(bytes, ref at))] = place;
            MemberPack.Part(bytes, ref at);
        }
    }

    /// <summary>The slot of a name, or the free one where it belongs.</summary>
    private int SlotOf(ReadOnlySpan<byte> name)
    {
        // The hash is seeded in each process, so that nobody can write names that share it.
        var hash = default(HashCode);
        hash.AddBytes(name);
        for (var slot = hash.ToHashCode() & (table.Length - 1); ; slot = (slot + 1) & (table.Length - 1))
        {
            var place = table[slot];
            if (place == 0 || MemberPack.Part(bytes, ref place).SequenceEqual(name))
            {
                return slot;
            }
        }
    }
}
