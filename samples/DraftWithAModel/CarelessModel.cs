using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace DraftWithAModel;

/// <summary>Stands in for a language model, so that nothing here needs a network: it drafts carelessly, and repairs its draft by what it is told of it and by nothing else.</summary>
/// <param name="draft">The draft that it writes first.</param>
internal sealed partial class CarelessModel(string draft) : IChatClient
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
    private static string Repaired(string written, string findings)
    {
        var root = JsonNode.Parse(written)!;
        foreach (var finding in JsonNode.Parse(findings)!.AsArray().Where(finding => Text(finding!, "severity") is "Error"))
        {
            var fix = finding!["fix"];
            var pointer = fix is null ? Text(finding, "pointer") : Text(fix, "pointer");
            if ((fix is null ? Wanted(Text(finding, "message")) : Text(fix, "value")) is { } value)
            {
                Write(root, pointer, value);
            }
        }

        return root.ToJsonString();
    }

    /// <summary>What a message says to write.</summary>
    private static string? Wanted(string message) =>
        NearestWords().Match(message) is { Success: true } nearest ? nearest.Groups["words"].Value
        : ToWrite().Match(message) is { Success: true } write ? write.Groups["words"].Value
        : null;

    private static void Write(JsonNode root, string pointer, string value)
    {
        var steps = pointer.Split('/')[1..];
        var node = root;
        foreach (var step in steps[..^1])
        {
            node = node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!;
        }

        if (node is JsonArray items)
        {
            items[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = value;
        }
        else if (steps[^1] is "words" && value.Split('|') is [_, var words, _])
        {
            // Where words stand several times, what is offered has them between bars, with what is around them.
            (node["words"], node["within"]) = (words, value.Replace("|", "", StringComparison.Ordinal));
        }
        else
        {
            node[steps[^1]] = value;
        }
    }

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();

    [GeneratedRegex("nearest is '(?<words>.+?)' in line", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NearestWords();

    [GeneratedRegex("write '(?<words>.+?)'(?=[ ,.:;]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ToWrite();
}
