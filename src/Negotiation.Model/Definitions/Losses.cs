using System.Globalization;

namespace Negotiation.Model.Json;

/// <summary>What could not be read of a record, while the rest of it is: entries, their members, and elements of the lists among these.</summary>
internal sealed class Losses
{
    /// <summary>A section, an entry, a member and an element: a part of anything smaller would say something else without the rest.</summary>
    private const int Deepest = 4;

    private readonly Dictionary<string, SortedSet<int>> elements = new(StringComparer.Ordinal);
    private readonly HashSet<string> places = new(StringComparer.Ordinal);

    /// <summary>Pointers to all that is lost.</summary>
    public IReadOnlyCollection<string> Places => places;

    /// <summary>Leaves something out; no when it is too small a part to be left out by itself.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="isElement">Whether it is an element of a list.</param>
    public bool Add(JsonPath path, bool isElement)
    {
        if (path.Depth > Deepest)
        {
            return false;
        }

        var pointer = path.Pointer();
        places.Add(pointer);
        if (isElement)
        {
            var slash = pointer.LastIndexOf('/');
            var list = pointer[..slash];
            if (!elements.TryGetValue(list, out var lost))
            {
                elements[list] = lost = [];
            }

            lost.Add(int.Parse(pointer.AsSpan(slash + 1), CultureInfo.InvariantCulture));
        }

        return true;
    }

    /// <summary>Where in the text something stands that has a pointer into what is left.</summary>
    public string InText(string pointer)
    {
        var found = "";
        foreach (var step in pointer.Split('/').Skip(1))
        {
            var next = step;
            if (elements.TryGetValue(found, out var lost) && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                foreach (var gone in lost)
                {
                    index += gone <= index ? 1 : 0;
                }

                next = index.ToString(CultureInfo.InvariantCulture);
            }

            found += "/" + next;
        }

        return found;
    }

    /// <summary>Whether something is lost of the entry in which a pointer into the text leads.</summary>
    public bool Touch(string pointer) => EntryOf(pointer) is var entry && places.Any(place => string.Equals(EntryOf(place), entry, StringComparison.Ordinal));

    private static string EntryOf(string pointer) => string.Join('/', pointer.Split('/').Take(3));
}
