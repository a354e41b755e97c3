using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>Looks ahead in an object for the member that tells its shape.</summary>
internal static class UnionText
{
    /// <summary>The name of the member that tells the kind.</summary>
    public const string Kind = "kind";

    /// <summary>Whether the object on which the reader stands has a member of this name.</summary>
    /// <remarks>Not inlined, so that only an object pays for the copy of the reader, which is large.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Has(ref readonly Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        var ahead = reader;
        return Find(ref ahead, name);
    }

    /// <summary>Whether the object on which the reader stands has a member of this name; the reader given is a copy.</summary>
    /// <param name="ahead">Stands on the start of the object, and afterwards, on a yes, on the value of the member.</param>
    /// <param name="name">The name to look for.</param>
    public static bool Find(ref Utf8JsonReader ahead, ReadOnlySpan<byte> name)
    {
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var found = TokenText.Is(ref ahead, name);
            ahead.Read();
            if (found)
            {
                return true;
            }

            ahead.TrySkip();
        }

        return false;
    }
}
