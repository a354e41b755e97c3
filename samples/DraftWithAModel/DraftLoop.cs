using System.Text.Json;
using Microsoft.Extensions.AI;
using Negotiation.Drafting;
using Negotiation.Model;

namespace DraftWithAModel;

/// <summary>Has a language model draft a record of a text: it is shown what is wrong with its draft until nothing is, or until it has had enough rounds.</summary>
/// <param name="model">The model. Any client of Microsoft.Extensions.AI will do.</param>
internal sealed class DraftLoop(IChatClient model)
{
    private const string Task = """
        Draft a record of the negotiation in the text, as JSON of the schema that you are given.
        - Quote: each entry has the words of the text that say so, exactly as they are there. Do not join what is apart, and do not correct it.
        - Names: declare each party, person, proposal and event once, and use its name as declared everywhere else.
        - Details are lines 'KEY: VALUE', and only for what no member says: 'for: 2 years' (how long it lasts), 'until: 31 May 2025' (its last day), 'open until: DAY' (until when an
          offer can be accepted), 'if: NAME happened' or 'if: "words"' (a condition), 'revises: NAME', 'answers: LABEL', 'form: vote'. Phrases of the text are not details: they are quotes.
        - A demand is a demand for territory. Any other is a deed; that somebody demands it is a statement.
        - Acts: what somebody did by saying something. "Has not replied" is no refusal. What is not said is null.
        - Put what you leave out under left_out, with the reason.
        When you are shown findings, correct those values and change nothing else; write the whole draft again.
        """;

    /// <summary>How often it may draft.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>Takes each draft, by its round, with what was found in it.</summary>
    public Action<int, DraftResult>? Seen { get; init; }

    /// <summary>The last draft that the model wrote, anchored.</summary>
    /// <param name="text">The text; the draft calls its source by its name.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<DraftResult> DraftAsync(SourceText text, CancellationToken cancellationToken = default)
    {
        using var schema = JsonDocument.Parse(DraftSchema.Strict);
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(schema.RootElement, "draft") };
        List<ChatMessage> talk = [new(ChatRole.System, Task), new(ChatRole.User, $"The source is called {text.Source}. Its text:\n\n{text.Text}")];
        for (var round = 1; ; round++)
        {
            var answer = await model.GetResponseAsync(talk, options, cancellationToken).ConfigureAwait(false);
            var result = Draft.ParseJson(answer.Text).Anchor(text);
            Seen?.Invoke(round, result);
            if (result.Record is not null || round == Rounds)
            {
                return result;
            }

            talk.Add(new(ChatRole.Assistant, answer.Text));
            talk.Add(new(ChatRole.User, Findings(result)));
        }
    }

    /// <summary>The findings as data: the value, what is wrong with it, and what to write where that is known.</summary>
    public static string Findings(DraftResult result) => JsonSerializer.Serialize(result.Diagnostics.Select(finding => new
    {
        pointer = finding.Pointer,
        severity = finding.Severity.ToString(),
        message = finding.Message,
        fix = finding.Fix is ValueFix fix ? new { pointer = fix.Pointer, value = fix.Text } : null,
    }));
}
