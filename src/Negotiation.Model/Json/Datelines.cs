using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace Negotiation.Model.Json;

/// <summary>Says of dates in words which day they are by the dateline of the source that reports the entry.</summary>
internal static class Datelines
{
    /// <summary>The findings, those on a date in words with the day that the dateline gives.</summary>
    /// <param name="findings">What was found while a text was read.</param>
    /// <param name="utf8Json">The text, which is well-formed.</param>
    public static ValueList<Diagnostic> Add(ValueList<Diagnostic> findings, ReadOnlyMemory<byte> utf8Json)
    {
        if (!findings.Any(finding => finding.Rule == RuleBook.NotADate))
        {
            return findings;
        }

        using var json = JsonDocument.Parse(utf8Json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        return [.. findings.Select(finding => finding.Rule == RuleBook.NotADate ? Add(finding, json.RootElement) : finding)];
    }

    private static Diagnostic Add(Diagnostic finding, JsonElement root)
    {
        var steps = finding.Pointer.Split('/');
        if (steps.Length < 4
            || DateInWords.Read(TextOf(At(root, steps.Skip(1))) ?? "") is not { InDigits: null } words
            || TextOf(At(root, [.. steps[1..3], "evidence", "0", "source"])) is not { } source
            || TextOf(Published(root, source)) is not { } published
            || !LocalDatePattern.Iso.Parse(published).TryGetValue(default, out var dateline)
            || words.By(dateline) is not { } day)
        {
            return finding;
        }

        return new Diagnostic(
            finding.Rule, finding.Pointer, $"{finding.Message} Counted from the dateline of '{source.Excerpt()}' ({published}), it is {day}.")
        { Line = finding.Line, Column = finding.Column };
    }

    private static JsonElement? Published(JsonElement root, string source)
    {
        foreach (var candidate in At(root, ["sources"]) is { ValueKind: JsonValueKind.Array } sources ? sources.EnumerateArray() : default)
        {
            if (string.Equals(TextOf(At(candidate, ["id"])), source, StringComparison.Ordinal))
            {
                return At(candidate, ["published"]);
            }
        }

        return null;
    }

    private static JsonElement? At(JsonElement element, IEnumerable<string> steps)
    {
        foreach (var step in steps)
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(step, out var member))
            {
                element = member;
            }
            else if (element.ValueKind == JsonValueKind.Array && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < element.GetArrayLength())
            {
                element = element[place];
            }
            else
            {
                return null;
            }
        }

        return element;
    }

    private static string? TextOf(JsonElement? element)
    {
        try
        {
            return element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
