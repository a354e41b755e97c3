using System.Text;

namespace Negotiation.Model.Tests.Laws;

/// <summary>A tree as a text, with the place of every name and value in it.</summary>
internal sealed class JsonPrint
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);
    private readonly string afterObject;

    private JsonPrint(string afterObject) => this.afterObject = afterObject;

    /// <summary>The text.</summary>
    public string Text => field ??= text.ToString();

    /// <summary>The tree on one line.</summary>
    public static JsonPrint Of(JsonTree tree) => Of(tree, "");

    /// <summary>The tree with a new line after each object.</summary>
    public static JsonPrint OnLines(JsonTree tree) => Of(tree, "\r\n\t");

    /// <summary>The line and the column of a value, as an editor tells them.</summary>
    public (int? Line, int? Column) OfValue(string pointer) => Place(values[pointer]);

    /// <summary>The line and the column of the name of a member.</summary>
    public (int? Line, int? Column) OfName(string pointer) => Place(names[pointer]);

    private static JsonPrint Of(JsonTree tree, string afterObject)
    {
        var print = new JsonPrint(afterObject);
        print.Add(tree, "");
        return print;
    }

    private (int Line, int Column) Place(int offset)
    {
        var before = Text[..offset];
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return (before.Count(c => c == '\n') + 1, line.EnumerateRunes().Count() + 1);
    }

    private void Add(JsonTree tree, string pointer)
    {
        values.TryAdd(pointer, text.Length);
        switch (tree)
        {
            case JsonObjectTree(var members):
                text.Append('{');
                foreach (var (index, member) in members.Index())
                {
                    text.Append(index == 0 ? "" : ",");
                    names.TryAdd($"{pointer}/{member.Step}", text.Length);
                    text.Append('"').Append(member.RawName).Append("\":");
                    Add(member.Value, $"{pointer}/{member.Step}");
                }

                text.Append('}').Append(afterObject);
                break;
            case JsonListTree(var items):
                text.Append('[');
                foreach (var (index, item) in items.Index())
                {
                    text.Append(index == 0 ? "" : ",");
                    Add(item, $"{pointer}/{index}");
                }

                text.Append(']');
                break;
            case JsonScalar(var raw):
                text.Append(raw);
                break;
            default:
                throw new NotSupportedException(tree.GetType().Name);
        }
    }
}
