using System.Globalization;
using System.Text;

namespace Negotiation.Model.Json;

/// <summary>Where a reader or a walker is; told as a JSON Pointer only when someone asks.</summary>
internal sealed class JsonPath
{
    private PathSegment[] segments = new PathSegment[16];
    private int count;

    /// <summary>How many steps it is from the root.</summary>
    public int Depth => count;

    /// <summary>Steps into a member.</summary>
    public void Enter(string member) => Push(new PathSegment(member, 0));

    /// <summary>Steps into the first element of a list; <see cref="Next"/> goes on to the others.</summary>
    public void EnterList() => Push(new PathSegment(null, 0));

    /// <summary>Goes on to the next element.</summary>
    public void Next() => segments[count - 1] = new PathSegment(null, segments[count - 1].Index + 1);

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
            pointer.Append('/');
            if (segment.Name is null)
            {
                pointer.Append(segment.Index.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                pointer.Append(segment.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }
        }

        return pointer.ToString();
    }

    private void Push(PathSegment segment)
    {
        if (count == segments.Length)
        {
            Array.Resize(ref segments, count * 2);
        }

        segments[count++] = segment;
    }
}
