using System.Text;

namespace Negotiation.Model.Json;

/// <summary>Lays out compact JSON: what fits on a line stands on one, everything else is broken, two spaces a level.</summary>
/// <remarks>One record has one layout, so that two versions of it can be compared line by line.</remarks>
internal ref struct RecordLayout
{
    private const int LineWidth = 140;
    private readonly ReadOnlySpan<byte> compact;
    private readonly Dictionary<int, int> ends;
    private readonly StringBuilder output = new();
    private int at;

    private RecordLayout(ReadOnlySpan<byte> compact)
    {
        this.compact = compact;
        ends = Ends(compact);
    }

    /// <summary>The text in its layout, with a line feed at its end.</summary>
    public static string Of(ReadOnlySpan<byte> compact)
    {
        var layout = new RecordLayout(compact);
        layout.Value(indent: 0, column: 0);
        return layout.output.Append('\n').ToString();
    }

    /// <summary>For each opening bracket the place of its closing one.</summary>
    private static Dictionary<int, int> Ends(ReadOnlySpan<byte> compact)
    {
        var found = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (var i = 0; i < compact.Length; i++)
        {
            switch (compact[i])
            {
                case (byte)'"':
                    i = EndOfString(compact, i);
                    break;
                case (byte)'{' or (byte)'[':
                    open.Push(i);
                    break;
                case (byte)'}' or (byte)']':
                    found[open.Pop()] = i;
                    break;
                default:
                    break;
            }
        }

        return found;
    }

    private static int EndOfString(ReadOnlySpan<byte> compact, int start)
    {
        var i = start + 1;
        while (compact[i] != '"')
        {
            i += compact[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    private void Value(int indent, int column)
    {
        if (!ends.TryGetValue(at, out var end))
        {
            Scalar();
            return;
        }

        var inner = compact[at..(end + 1)];
        var line = OneLine(inner, LineWidth - column);
        if (line is not null)
        {
            output.Append(line);
            at = end + 1;
            return;
        }

        Broken(indent, end);
    }

    private void Broken(int indent, int end)
    {
        output.Append((char)compact[at++]);
        while (at < end)
        {
            output.Append('\n').Append(' ', indent + 2);
            var column = indent + 2;
            if (compact[at] == '"' && compact[EndOfString(compact, at) + 1] == ':')
            {
                var start = output.Length;
                Scalar();
                output.Append(": ");
                at++;
                column += output.Length - start;
            }

            Value(indent + 2, column + 1);
            if (compact[at] == ',')
            {
                output.Append(',');
                at++;
            }
        }

        output.Append('\n').Append(' ', indent).Append((char)compact[at++]);
    }

    private void Scalar()
    {
        var start = at;
        if (compact[at] == '"')
        {
            at = EndOfString(compact, at) + 1;
        }
        else
        {
            while (at < compact.Length && compact[at] is not ((byte)',' or (byte)'}' or (byte)']'))
            {
                at++;
            }
        }

        output.Append(Encoding.UTF8.GetString(compact[start..at]));
    }

    /// <summary>The value on one line, with a space after commas and colons; <c>null</c> when it is wider than allowed.</summary>
    private static string? OneLine(ReadOnlySpan<byte> value, int width)
    {
        if (value.Length > width * 4)
        {
            return null;
        }

        var line = new StringBuilder();
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '"')
            {
                i = EndOfString(value, i);
            }
            else if (value[i] is (byte)',' or (byte)':')
            {
                line.Append(Encoding.UTF8.GetString(value[start..(i + 1)])).Append(' ');
                start = i + 1;
            }
        }

        line.Append(Encoding.UTF8.GetString(value[start..]));
        return line.Length <= width ? line.ToString() : null;
    }
}
