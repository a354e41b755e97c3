using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>Finds where in a text the members stand that rules across entries point to.</summary>
internal static class PointerPlaces
{
    /// <summary>All findings in the order of the text: those that have a place already and those that have only a pointer; those without a place stand last.</summary>
    public static ValueList<Diagnostic> Place(ValueList<Diagnostic> placed, ValueList<Diagnostic> found, ReadOnlySpan<byte> utf8Json)
    {
        var wanted = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var finding in found)
        {
            wanted.TryAdd(finding.Pointer, -1);
        }

        Find(utf8Json, wanted);
        Diagnostic[] all = [.. found];
        var withPlaces = TextPlaces.Place(all, [.. all.Select(finding => finding.Rule == RuleBook.MoreFindings ? -1 : wanted[finding.Pointer])], utf8Json);
        return [.. placed.Concat(withPlaces).OrderBy(finding => finding.Line ?? int.MaxValue).ThenBy(finding => finding.Column ?? 0)];
    }

    private static void Find(ReadOnlySpan<byte> text, Dictionary<string, long> wanted)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 1000 });
        var path = new JsonPath();
        var isList = new Stack<bool>();
        var missing = wanted.Count;
        while (missing > 0 && reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    path.Enter(TokenText.NameOf(ref reader));
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    if (isList.Pop())
                    {
                        path.Leave();
                    }

                    break;
                default:
                    var pointer = path.Pointer();
                    if (wanted.TryGetValue(pointer, out var place) && place < 0)
                    {
                        wanted[pointer] = reader.TokenStartIndex;
                        missing--;
                    }

                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        isList.Push(reader.TokenType == JsonTokenType.StartArray);
                        if (isList.Peek())
                        {
                            path.EnterList();
                        }

                        continue;
                    }

                    break;
            }

            // A value has ended: on to the next element, or out of the member.
            if (isList.TryPeek(out var inList))
            {
                if (inList)
                {
                    path.Next();
                }
                else
                {
                    path.Leave();
                }
            }
        }
    }
}
