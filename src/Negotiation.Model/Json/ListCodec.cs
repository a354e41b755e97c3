using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Negotiation.Model.Json;

/// <summary>A list of values of one type.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="element">Reads and writes one element.</param>
/// <param name="least">The number of elements below which a list is refused.</param>
internal sealed class ListCodec<T>(Codec<T> element, int least = 0) : Codec<ValueList<T>>
{
    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, ReadContext context, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            WrongType.Report(ref reader, context, "a list");
            return false;
        }

        var start = reader.TokenStartIndex;
        var items = Array.Empty<T>();
        var count = 0;
        var good = true;
        context.Path.EnterList();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (element.Read(ref reader, context, out var item))
            {
                if (count == items.Length)
                {
                    Grow(ref items);
                }

                items[count++] = item;
            }
            else
            {
                good = false;
            }

            context.Path.Next();
        }

        context.Path.Leave();
        if (good && count < least)
        {
            ReportTooFew(context, start);
            good = false;
        }

        var exact = Trim(items, count);
        value = good ? new ValueList<T>(exact) : default;
        return good;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            element.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = element.Schema(definitions) };
        if (least > 0)
        {
            schema["minItems"] = least;
        }

        return schema;
    }

    /// <inheritdoc/>
    public override void Walk(ValueList<T> value, RecordWalker walker)
    {
        walker.Path.EnterList();
        foreach (var item in value)
        {
            element.Walk(item, walker);
            walker.Path.Next();
        }

        walker.Path.Leave();
    }

    /// <inheritdoc/>
    public override bool IsAbsent(ValueList<T> value) => value.Count == 0;

    private void ReportTooFew(ReadContext context, long place) => context.Report(
        least == 1 ? RuleBook.EmptyList : RuleBook.TooFewParts,
        least == 1 ? "the list is empty: give it at least one element." : "the list has fewer than two elements: give it at least two.",
        place);

    /// <summary>One element takes an array of its own; more go through the pool.</summary>
    private static void Grow(ref T[] items)
    {
        if (items.Length == 0)
        {
            items = new T[1];
            return;
        }

        var larger = ArrayPool<T>.Shared.Rent(Math.Max(16, items.Length * 2));
        items.CopyTo(larger, 0);
        Release(items);
        items = larger;
    }

    private static T[] Trim(T[] items, int count)
    {
        if (items.Length <= 1)
        {
            return count == 0 ? [] : items;
        }

        var exact = items.AsSpan(0, count).ToArray();
        Release(items);
        return exact;
    }

    private static void Release(T[] items)
    {
        if (items.Length > 1)
        {
            ArrayPool<T>.Shared.Return(items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }
}
