using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

/// <summary>What is missing is named at once, and not where it is first needed.</summary>
public sealed class MissingArgumentTests
{
    private static readonly NegotiationRecord Record = NegotiationJson.Read("""{"schemaVersion":1,"id":"a","title":"A"}""").Record!;
    private static readonly NegotiationState State = Record.AsOf();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Of_a_text_or_a_stream() => Assert.All(
        new (string, Func<object?>)[]
        {
            ("json", () => NegotiationJson.Read((string)null!)),
            ("json", () => NegotiationJson.Validate((string)null!)),
            ("utf8Json", () => NegotiationJson.ReadAsync(null!, cancellationToken: Cancellation)),
            ("utf8Lines", () => NegotiationJson.ReadLinesAsync(null!, cancellationToken: Cancellation)),
            ("utf8Lines", () => NegotiationJson.ValidateLinesAsync(null!, cancellationToken: Cancellation)),
        },
        Names);

    [Fact]
    public void Of_what_is_written() => Assert.All(
        new (string, Func<object?>)[]
        {
            ("record", () => NegotiationJson.Write(null!)),
            ("record", () => Compact(null!)),
            ("utf8Lines", () => NegotiationJson.WriteLineAsync(null!, Record, Cancellation)),
            ("records", () => NegotiationJson.WriteLinesAsync(Stream.Null, null!, Cancellation)),
            ("utf8Lines", () => NegotiationJson.WriteLinesAsync(null!, new[] { Record }.ToAsyncEnumerable(), Cancellation)),
        },
        Names);

    [Fact]
    public void Of_a_line_before_anything_is_waited_for()
    {
        var thrown = Assert.Throws<ArgumentNullException>(void () => _ = NegotiationJson.WriteLineAsync(Stream.Null, null!, Cancellation));

        Assert.Equal("record", thrown.ParamName);
    }

    [Fact]
    public void Of_a_schema() => Assert.All(
        new (string, Func<object?>)[]
        {
            ("type", () => NegotiationSchema.For(null!)),
            ("definitions", () => NegotiationSchema.For(typeof(Party), null!)),
            ("definitions", () => NegotiationSchema.For(typeof(Uri), null!)),
            ("schema", () => NegotiationSchema.Transform(null!, JsonSerializerOptions.Default.GetTypeInfo(typeof(Party)), null, [])),
            ("type", () => NegotiationSchema.Transform(new JsonObject(), null!, null, [])),
        },
        Names);

    [Fact]
    public void Of_the_answers() => Assert.All(
        new (string, Func<object?>)[]
        {
            ("state", () => AnswerJson.Write(null!)),
            ("state", () => AnswerJson.Write(null!, [])),
            ("state", () => AnswerJson.Write(null!, (Grounds)null!)),
            ("grounds", () => AnswerJson.Write(State, (Grounds)null!)),
            ("answer", () => AnswerJson.WriteCompact(null!)),
            ("before", () => AnswerJson.Write(null!, State, [])),
            ("after", () => AnswerJson.Write(State, null!, [])),
        },
        Names);

    private static void Names((string Name, Func<object?> Call) missing)
    {
        var thrown = Assert.Throws<ArgumentNullException>(() =>
        {
            if (missing.Call() is Task call)
            {
                call.GetAwaiter().GetResult();
            }
        });
        Assert.Equal(missing.Name, thrown.ParamName);
    }

    private static object? Compact(NegotiationRecord record)
    {
        NegotiationJson.WriteCompact(record, new ArrayBufferWriter<byte>());
        return null;
    }
}
