using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DraftWithAModel;
using Microsoft.Extensions.AI;

namespace Negotiation.Drafting.Tests.Json;

/// <summary>What a language model wrote, round by round, before it was corrected: played again, it comes to the same end.</summary>
/// <remarks>The drafts were written by a model that had the task of the sample, the strict schema and the text, and nothing else; only the members that are null were taken out.</remarks>
public static class TranscriptTests
{
    private static readonly string Folder = Repository.Path("tests/Negotiation.Drafting.Tests/Json/Transcripts");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public static async Task A_transcript_comes_to_a_record(string name)
    {
        string[] drafts = [.. Directory.GetFiles(Path.Combine(Folder, name), "draft*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        var shown = new StringBuilder();
        using var model = new RecordedModel(drafts);
        var loop = new DraftLoop(model)
        {
            Seen = (round, result) => shown.Append(CultureInfo.InvariantCulture, $"round {round}\n{string.Concat(result.Diagnostics.Select(finding => $"  {finding}\n"))}"),
        };

        var result = await loop.DraftAsync(new SourceText("report", await File.ReadAllTextAsync(Path.Combine(Folder, name, "report.txt"), TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);

        Assert.Equal(drafts.Length, model.Asked);
        Assert.NotNull(result.Record);
        Approval.Matches($"tests/Negotiation.Drafting.Tests/Json/Transcripts/{name}/findings.approved.txt", shown.ToString());
    }

    /// <summary>Says again what a model said.</summary>
    private sealed class RecordedModel(string[] drafts) : IChatClient
    {
        public int Asked { get; private set; }

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, drafts[Asked++])));

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            {
                yield return update;
            }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
            // It holds nothing.
        }
    }
}
