using System.Text;

namespace Negotiation.Workbooks;

/// <summary>Several values in one cell, parted by semicolons or line breaks; one that has either or begins with a quotation mark is in quotation marks.</summary>
internal static class CellList
{
    /// <summary>The values; a blank between two semicolons is an empty one.</summary>
    public static List<string> Split(string text)
    {
        var (values, value, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (isQuoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                value.Append('"');
                i++;
            }
            else if (text[i] == '"' && (isQuoted || string.IsNullOrWhiteSpace(value.ToString())))
            {
                (isQuoted, value) = (!isQuoted, isQuoted ? value : value.Clear());
            }
            else if (text[i] is ';' or '\n' or '\r' && !isQuoted)
            {
                values.Add(value.ToString().Trim());
                value.Clear();
            }
            else
            {
                value.Append(text[i]);
            }
        }

        values.Add(value.ToString().Trim());
        return values is [""] ? [] : values;
    }

    /// <summary>The values in one cell.</summary>
    public static string Join(IEnumerable<string> values) => string.Join("; ", values.Select(Written)).TrimEnd(' ', ';');

    private static string Written(string value) =>
        value.AsSpan().IndexOfAny(';', '\n', '\r') >= 0 || value.StartsWith('"') ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
