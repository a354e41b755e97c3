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
/// <param name="isWhole">Whether it says something else when anything is left out of it, so that it is shown as it is or not at all.</param>
internal sealed class ListCodec<T>(Codec<T> element, int least = 0, bool isWhole = false) : Codec<ValueList<T>>
{
    /// <summary>More elements are set aside, and joined when all are read: a long list is never held more than twice.</summary>
    private const int MostAtOnce = 1 << 13;

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
        var few = default(Few);
        Span<T> items = few;
        T[]? rented = null;
        List<T[]>? full = null;
        var count = 0;
        var good = true;
        context.Path.EnterList();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                context.Count(in reader);
            }

            if (element.Read(ref reader, context, out var item))
            {
                if (count == items.Length)
                {
                    if (count >= MostAtOnce)
                    {
                        (full ??= []).Add(items[..count].ToArray());
                        count = 0;
                    }
                    else
                    {
                        items = Grow(items, ref rented);
                    }
                }

                items[count++] = item;
            }
            else
            {
                good &= least < 2 && !isWhole && context.Loses(isElement: true);
            }

            context.Path.Next();
        }

        context.Path.Leave();
        if (good && full is null && count < least)
        {
            ReportTooFew(context, start);
            good = false;
        }

        value = good ? new ValueList<T>(Join(full, items[..count])) : default;
        Release(rented);
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
    public override Shape Shape => new Shape.Several(element.Shape);

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

    /// <summary>The elements in whatever order: two lists of the same are one.</summary>
    public override object Identity(ValueList<T> value) => new Bag([.. value.Select(element.Identity)]);

    /// <summary>The elements of both, each once; those that stand for the same are merged.</summary>
    public override ValueList<T> Merge(ValueList<T> left, ValueList<T> right, Merging merging)
    {
        if (left.Count == 0 != (right.Count == 0))
        {
            // Absent lists do not come here: this emptiness says that there is none.
            return base.Merge(left, right, merging);
        }

        var places = new Dictionary<object, int>(left.Count);
        var merged = new List<T>(left.Count);
        foreach (var item in left)
        {
            Add(item, places, merged, merging);
        }

        merging.Path.EnterList();
        foreach (var item in right)
        {
            Add(item, places, merged, merging);
            merging.Path.Next();
        }

        merging.Path.Leave();
        return new ValueList<T>([.. merged]);
    }

    /// <summary>What may be shown of the elements; a list of which nothing is left goes, for its emptiness would say that there is none.</summary>
    public override bool Prune(ref ValueList<T> value, IPruning pruning)
    {
        List<T>? kept = null;
        for (var i = 0; i < value.Count; i++)
        {
            var (item, losses) = (value[i], pruning.Losses);
            var stays = element.Prune(ref item, pruning);
            if (pruning.Losses != losses && kept is null)
            {
                kept = [.. value.AsSpan()[..i]];
            }

            if (stays)
            {
                kept?.Add(item);
            }
        }

        if (kept is null)
        {
            return true;
        }

        value = [.. kept];
        return !isWhole && least < 2 && kept.Count > 0;
    }

    private void Add(T item, Dictionary<object, int> places, List<T> merged, Merging merging)
    {
        if (places.TryAdd(element.Identity(item), merged.Count))
        {
            merged.Add(item);
        }
        else
        {
            var place = places[element.Identity(item)];
            merged[place] = element.Merge(merged[place], item, merging);
        }
    }

    private void ReportTooFew(ReadContext context, long place) => context.Report(
        least == 1 ? RuleBook.EmptyList : RuleBook.TooFewParts,
        least == 1 ? "the list is empty: give it at least one element." : "the list has fewer than two elements: give it at least two.",
        place);

    private static T[] Join(List<T[]>? full, ReadOnlySpan<T> last)
    {
        if (full is null)
        {
            return last.ToArray();
        }

        var all = new T[full.Sum(part => part.Length) + last.Length];
        var count = 0;
        foreach (var part in full)
        {
            part.CopyTo(all, count);
            count += part.Length;
        }

        last.CopyTo(all.AsSpan(count));
        return all;
    }

    private static Span<T> Grow(Span<T> items, ref T[]? rented)
    {
        var larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.CopyTo(larger);
        Release(rented);
        rented = larger;
        return larger;
    }

    private static void Release(T[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<T>.Shared.Return(rented, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    /// <summary>The first elements, which stay on the stack; more go through the pool.</summary>
    [InlineArray(8)]
    private struct Few
    {
        private T first;
    }
}
