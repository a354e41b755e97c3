using System.Runtime.InteropServices;

namespace Negotiation.Model;

/// <summary>Which words are told to be later than which: those that answer another, react to it, repeat it or are linked as later.</summary>
internal sealed class ToldOrder
{
    private readonly Dictionary<string, List<Word>> later = new(StringComparer.Ordinal);

    private ToldOrder()
    {
    }

    /// <summary>Whether a statement may tell anything of the order of words.</summary>
    public static bool IsToldBy(Statement statement) =>
        statement.Links.Count > 0 || statement.Answers is not null || statement.ReactsTo is not null || statement.Iteration is not null;

    /// <summary>The order that the words of a row tell of each other; <c>null</c> when they tell none.</summary>
    public static ToldOrder? Of(WordRow row)
    {
        ToldOrder? order = null;
        for (var place = 0; place < row.Count; place++)
        {
            if (IsToldBy(row.StatementOf(place)))
            {
                Add(ref order, row[place]);
            }
        }

        if (order is null)
        {
            return null;
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var place = 0; place < row.Count; place++)
        {
            var id = row.StatementOf(place).Id.Text;
            if (order.later.ContainsKey(id))
            {
                named.Add(id);
            }
        }

        foreach (var earlier in order.later.Keys)
        {
            if (!named.Contains(earlier))
            {
                order.later.Remove(earlier);
            }
        }

        return order;
    }

    /// <summary>The words that tell that they are later than a word.</summary>
    public ReadOnlySpan<Word> After(in Word word) => CollectionsMarshal.AsSpan(later.GetValueOrDefault(word.Statement.Id.Text));

    private static void Add(ref ToldOrder? order, in Word word)
    {
        var statement = word.Statement;
        Add(ref order, statement.Answers, word);
        Add(ref order, statement.ReactsTo, word);
        foreach (var repeated in statement.Iteration?.Of ?? default)
        {
            Add(ref order, repeated.Text, word);
        }

        foreach (var link in statement.Links)
        {
            if (link.Kind == LinkKind.After || link.Kind == LinkKind.Replaces || link.Kind == LinkKind.Corrects)
            {
                Add(ref order, link.To, word);
            }
            else if (link.Kind == LinkKind.Before)
            {
                order ??= new();
            }
        }
    }

    private static void Add(ref ToldOrder? order, Reference? earlier, in Word word)
    {
        if (earlier is { } given && IsStatement(given))
        {
            Add(ref order, given.Text[(Section.Statement.Text.Length + 1)..], word);
        }
    }

    private static void Add(ref ToldOrder? order, string earlier, in Word word)
    {
        order ??= new();
        if (!string.Equals(earlier, word.Statement.Id.Text, StringComparison.Ordinal))
        {
            (order.later.TryGetValue(earlier, out var list) ? list : order.later[earlier] = []).Add(word);
        }
    }

    private static bool IsStatement(Reference reference) =>
        reference.Text.Length > Section.Statement.Text.Length
        && reference.Text.StartsWith(Section.Statement.Text, StringComparison.Ordinal)
        && reference.Text[Section.Statement.Text.Length] == ':';
}
