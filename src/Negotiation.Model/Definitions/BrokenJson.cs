using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>Says where and why a text stops being JSON.</summary>
internal static class BrokenJson
{
    /// <summary>Reports what the tokenizer refused.</summary>
    public static void Report(JsonException broken, ReadOnlySpan<byte> text, int maxDepth, ReadContext context)
    {
        var offset = Offset(broken, text);
        context.Path.LeaveTo(0);
        if (IsTooDeep(text, offset, maxDepth))
        {
            context.Report(RuleBook.TooDeep, $"objects and lists are nested more than {maxDepth} deep: flatten them, or raise the limit.", offset);
        }
        else
        {
            context.Report(RuleBook.NotWellFormed, $"the text stops being JSON here: {Reason(broken)} Nothing after it was read.", offset);
        }
    }

    /// <summary>Whether an object or list begins there within as many others as are allowed.</summary>
    private static bool IsTooDeep(ReadOnlySpan<byte> text, long offset, int maxDepth)
    {
        if (offset >= text.Length || text[(int)offset] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        var depth = 0;
        var inString = false;
        for (var i = 0; i < offset; i++)
        {
            switch (text[i])
            {
                case (byte)'\\' when inString:
                    i++;
                    break;
                case (byte)'"':
                    inString = !inString;
                    break;
                case (byte)'{' or (byte)'[' when !inString:
                    depth++;
                    break;
                case (byte)'}' or (byte)']' when !inString:
                    depth--;
                    break;
                default:
                    break;
            }
        }

        return depth >= maxDepth;
    }

    private static string Reason(JsonException broken)
    {
        var place = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var path = broken.Message.IndexOf(" Path:", StringComparison.Ordinal);
        var end = place < 0 ? path : path < 0 ? place : Math.Min(place, path);
        var reason = end < 0 ? broken.Message : broken.Message[..end];

        // Advice to a programmer, which the reader of a record cannot take.
        return reason.Replace(" Change the reader options.", "", StringComparison.Ordinal);
    }

    private static long Offset(JsonException broken, ReadOnlySpan<byte> text)
    {
        var start = 0;
        for (var line = broken.LineNumber ?? 0; line > 0; line--)
        {
            var next = text[start..].IndexOf((byte)'\n');
            if (next < 0)
            {
                break;
            }

            start += next + 1;
        }

        return Math.Min(start + (broken.BytePositionInLine ?? 0), text.Length);
    }
}
