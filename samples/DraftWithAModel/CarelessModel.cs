using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace DraftWithAModel;

/// <summary>Stands in for a language model, so that nothing here needs a network: it drafts carelessly, and repairs its draft by the findings.</summary>
/// <param name="draft">The draft that it writes first.</param>
/// <param name="atSecondLook">What it would write if it looked at the text again: it does so for what a finding points to without saying what to write. <c>null</c> where it knows nothing but the findings.</param>
internal sealed partial class CarelessModel(string draft, string? atSecondLook = null) : IChatClient
{
    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        List<ChatMessage> talk = [.. messages];
        var written = talk.FindLast(message => message.Role == ChatRole.Assistant)?.Text;
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, written is null ? draft : Repaired(written, talk[^1].Text))));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        // It holds nothing.
    }

    /// <summary>The draft with each value put right of which an error says what to write.</summary>
    private string Repaired(string written, string findings)
    {
        var root = JsonNode.Parse(written)!;
        foreach (var finding in JsonNode.Parse(findings)!.AsArray().Where(finding => Text(finding!, "severity") is "Error"))
        {
            var (pointer, message) = (Text(finding!, "pointer"), Text(finding!, "message"));
            if (finding!["fix"] is { } fix)
            {
                Write(root, Text(fix, "pointer"), Text(fix, "value"));
            }
            else if (message.Contains("is no member here", StringComparison.Ordinal))
            {
                var (holder, last) = Holder(root, pointer);
                holder.AsObject().Remove(last);
            }
            else if (Within().Match(message) is { Success: true } within)
            {
                Holder(root, pointer).Holder["within"] = within.Groups["words"].Value;
            }
            else if (Missing().Match(message) is { Success: true } missing)
            {
                Write(root, $"{pointer}/{missing.Groups["member"].Value}", missing.Groups["words"].Value);
            }
            else if (Wanted().Match(message) is { Success: true } wanted)
            {
                Write(root, pointer, wanted.Groups["words"].Value);
            }
            else if (atSecondLook is not null)
            {
                LookAgain(root, JsonNode.Parse(atSecondLook)!, pointer);
            }
        }

        return root.ToJsonString();
    }

    /// <summary>Writes the value anew that a finding points to, as the text has it.</summary>
    private static void LookAgain(JsonNode root, JsonNode text, string pointer)
    {
        foreach (var (member, value) in pointer.Length == 0 ? text.AsObject().ToArray() : [])
        {
            if (!root.AsObject().ContainsKey(member))
            {
                root[member] = value?.DeepClone();
            }
        }

        if (pointer.Length > 0)
        {
            var (holder, last) = Holder(root, pointer);
            var (source, _) = Holder(text, pointer);
            if (holder is JsonArray items)
            {
                var place = int.Parse(last, CultureInfo.InvariantCulture);
                items[place] = source[place]?.DeepClone();
            }
            else
            {
                holder[last] = source[last]?.DeepClone();
            }
        }
    }

    private static void Write(JsonNode root, string pointer, string value)
    {
        var (holder, last) = Holder(root, pointer);
        if (holder is JsonArray items)
        {
            var place = int.Parse(last, CultureInfo.InvariantCulture);

            // Of a line of the grammar what is wrong is what follows the key.
            items[place] = pointer.Contains("/details/", StringComparison.Ordinal) && !value.Contains(": ", StringComparison.Ordinal) && items[place]!.GetValue<string>() is var line
                ? line[..(line.IndexOf(':', StringComparison.Ordinal) + 2)] + value : value;
        }
        else
        {
            holder[last] = value is ['[', ..] ? JsonNode.Parse(value) : value;
        }
    }

    /// <summary>What holds the value of a pointer, and its name or place in it.</summary>
    private static (JsonNode Holder, string Last) Holder(JsonNode root, string pointer)
    {
        var steps = pointer.Split('/')[1..];
        var holder = root;
        foreach (var step in steps[..^1])
        {
            holder = holder is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : holder[step]!;
        }

        return (holder, steps[^1]);
    }

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();

    [GeneratedRegex("^'(?<member>.+?)' is missing: write one of '(?<words>.+?)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Missing();

    [GeneratedRegex("as 'within' of the quotation, one of '(?<words>.+?)' \\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Within();

    [GeneratedRegex("(nearest is|names like it are|the names are|a list,|write( one of)?) '(?<words>.+?)'(?=[ ,.:;]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wanted();
}
