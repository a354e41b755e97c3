using System.Text;
using System.Text.Json.Nodes;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests.Json;

public sealed class AnswerJsonTests
{
    private static readonly NegotiationState Before = Istanbul.Record.AsOf(new LocalDate(2025, 5, 19), new LocalDate(2025, 5, 20));
    private static readonly NegotiationState Now = Istanbul.Record.AsOf();

    /// <summary>Of each kind of answer the longest, which has the most members.</summary>
    [Fact]
    public void Every_kind_is_written_as_approved()
    {
        var text = new StringBuilder();
        var kinds = Now.Answers.Concat(EpisodeRecord.Minsk.Record.AsOf().Answers).GroupBy(answer => answer.GetType().Name, AnswerJson.WriteCompact, StringComparer.Ordinal);
        foreach (var kind in kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            text.Append(kind.Key).Append('\n').Append(kind.MaxBy(json => json.Length)).Append('\n');
        }

        Approval.Matches("tests/Negotiation.Model.Tests/Json/Answers.approved.txt", text.ToString());
    }

    [Fact]
    public void A_state_is_written_with_its_answers_and_the_evidence_of_all_that_they_rest_on()
    {
        var written = JsonNode.Parse(AnswerJson.Write(Before))!.AsObject();

        Assert.Equal(["negotiation", "asOf", "answers", "evidence"], written.Select(member => member.Key));
        Assert.Equal(Istanbul.Record.Id.ToString(), (string?)written["negotiation"]);
        Assert.Equal("""{"on":"2025-05-19","knownBy":"2025-05-20"}""", written["asOf"]!.ToJsonString());
        Assert.Equal(Before.Answers.Select(AnswerJson.WriteCompact).Select(Plain), written["answers"]!.AsArray().Select(answer => answer!.ToJsonString()));
        Assert.Equal(
            Before.Answers.SelectMany(answer => answer.RestsOn).Select(entry => entry.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            written["evidence"]!.AsObject().Select(entry => entry.Key));
    }

    [Fact]
    public void Changes_are_written_between_two_pairs_of_days()
    {
        var changes = Before.ChangesTo(Now);
        var written = JsonNode.Parse(AnswerJson.Write(Before, Now, changes))!.AsObject();

        Assert.Equal(["negotiation", "from", "to", "changes", "evidence"], written.Select(member => member.Key));
        Assert.Equal(Istanbul.Record.Id.ToString(), (string?)written["negotiation"]);
        Assert.Equal("""{"on":"2025-05-19","knownBy":"2025-05-20"}""", written["from"]!.ToJsonString());
        Assert.Equal("""{"on":"2025-05-19"}""", written["to"]!.ToJsonString());
        Assert.Equal(
            changes.Select(change => (change.Key, Written(change.Before), Written(change.After))),
            written["changes"]!.AsArray().Select(change => ((string)change!["key"]!, change["before"]?.ToJsonString(), change["after"]?.ToJsonString())));
        Assert.Equal(
            changes.SelectMany(change => new[] { change.Before, change.After }).OfType<Answer>()
                .SelectMany(answer => answer.RestsOn).Select(entry => entry.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            written["evidence"]!.AsObject().Select(entry => entry.Key));
    }

    [Fact]
    public void Grounds_are_written_with_their_answer_and_its_evidence()
    {
        var grounds = Before.Why(Before.Rejections[0], TestContext.Current.CancellationToken);
        var written = JsonNode.Parse(AnswerJson.Write(Before, grounds))!.AsObject();

        Assert.Equal(
            ["negotiation", "asOf", "answer", "withdrawals", "carriedBy", "isSettled", "withstands", "evidence"],
            written.Select(member => member.Key));
        Assert.Equal(Istanbul.Record.Id.ToString(), (string?)written["negotiation"]);
        Assert.Equal("""{"on":"2025-05-19","knownBy":"2025-05-20"}""", written["asOf"]!.ToJsonString());
        Assert.Equal(Written(grounds.Answer), written["answer"]!.ToJsonString());
        Assert.Equal(grounds.Withdrawals.Select(set => string.Join(' ', set.Select(entry => entry.Text))), written["withdrawals"]!.AsArray().Select(set => string.Join(' ', set!.AsArray())));
        Assert.Equal(grounds.RestsOn.Select(entry => entry.Text), written["carriedBy"]!.AsArray().Select(entry => (string?)entry));
        Assert.Equal((grounds.IsSettled, grounds.Withstands), ((bool)written["isSettled"]!, (int)written["withstands"]!));
        Assert.Equal(grounds.Answer.RestsOn.Select(entry => entry.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), written["evidence"]!.AsObject().Select(entry => entry.Key));
    }

    [Fact]
    public void A_text_has_lines_and_ends_with_one() => Assert.All(
        [AnswerJson.Write(Before, []), AnswerJson.Write(Before, Now, []), AnswerJson.Write(Before, Before.Why(Before.Rejections[0], TestContext.Current.CancellationToken))],
        text =>
        {
            Assert.StartsWith("{\n  \"negotiation\": ", text, StringComparison.Ordinal);
            Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
        });

    private static string? Written(Answer? answer) => answer is null ? null : Plain(AnswerJson.WriteCompact(answer));

    /// <summary>The same JSON with the escapes of <see cref="JsonNode"/>.</summary>
    private static string Plain(string json) => JsonNode.Parse(json)!.ToJsonString();
}
