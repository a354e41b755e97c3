using System.Globalization;
using System.Text;

namespace Negotiation.Model.Json;

/// <summary>Where a reader or a walker is; told as a JSON Pointer only when someone asks.</summary>
internal sealed class JsonPath
{
    private PathSegment[] segments = new PathSegment[16];
    private int count;

    /// <summary>How many steps deep it leads.</summary>
    public int Depth => count;

    /// <summary>Steps into a member.</summary>
    public void Enter(string member) => Push(new PathSegment(member, 0));

    /// <summary>Steps into an object; <see cref="At"/> goes on to its members, which costs no more than a number.</summary>
    public void EnterObject(string[] names) => Push(new PathSegment(names, -1));

    /// <summary>Goes on to a member of the object, or with -1 to none of them.</summary>
    public void At(int member) => segments[count - 1].Index = member;

    /// <summary>Steps into the first element of a list; <see cref="Next"/> goes on to the others.</summary>
    public void EnterList() => Push(new PathSegment(null, 0));

    /// <summary>Goes on to the next element.</summary>
    public void Next() => segments[count - 1].Index++;

    /// <summary>Steps out.</summary>
    public void Leave() => count--;

    /// <summary>Steps out as far as a depth.</summary>
    public void LeaveTo(int depth) => count = depth;

    /// <summary>The path as an RFC 6901 JSON Pointer.</summary>
    public string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (var segment in segments.AsSpan(0, count))
        {
            switch (segment.Of)
            {
                case string name:
                    pointer.Append('/').Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
                    break;
                case string[] names when segment.Index >= 0:
                    pointer.Append('/').Append(names[segment.Index]);
                    break;
                case null:
                    pointer.Append('/').Append(CultureInfo.InvariantCulture, $"{segment.Index}");
                    break;
                default:
                    break;
            }
        }

        return pointer.ToString();
    }

    /// <summary>The path as an RFC 6901 JSON Pointer.</summary>
    public override string ToString() => Pointer();

    private void Push(PathSegment segment)
    {
        if (count == segments.Length)
        {
            Array.Resize(ref segments, count * 2);
        }

        segments[count++] = segment;
    }
}
