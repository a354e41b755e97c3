using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

public sealed class ReadOptionsTests
{
    [Fact]
    public void What_lies_deep_hides_no_place_of_a_rule()
    {
        var json = $$"""
            {"schemaVersion":1,"id":"a","title":"A","x":{{new string('[', 200)}}{{new string(']', 200)}},
            "issues":[{"id":"i","name":"I","evidence":[{"source":"nowhere","wording":"paraphrase"}]}],"y":1}
            """;

        var findings = NegotiationJson.Validate(json, new ReadOptions { MaxDepth = 256 }).Diagnostics;

        Assert.Equal(["/x", "/issues/0/evidence/0/source", "/y"], findings.Select(finding => finding.Pointer));
        Assert.Equal([1, 2, 2], findings.Select(finding => finding.Line ?? 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(257)]
    public void A_depth_is_from_1_to_256(int depth) =>
        Assert.Contains("from 1 to 256", Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { MaxDepth = depth }).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData((1L << 30) + 1)]
    public void A_length_is_from_1_byte_to_1_gibibyte(long length) =>
        Assert.Contains("from 1 to 1073741824", Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { MaxBytes = length }).Message, StringComparison.Ordinal);

    [Fact]
    public void At_least_one_finding_is_listed() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { MaxDiagnostics = 0 });

    [Fact]
    public void At_least_one_value_is_read() =>
        Assert.Contains("the record itself", Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { MaxValues = 0 }).Message, StringComparison.Ordinal);

    [Fact]
    public void The_ends_of_every_range_belong_to_it()
    {
        Assert.Equal((1, 1, 1, 1), Limits(new ReadOptions { MaxDepth = 1, MaxBytes = 1, MaxValues = 1, MaxDiagnostics = 1 }));
        Assert.Equal(
            (256, 1L << 30, int.MaxValue, int.MaxValue),
            Limits(new ReadOptions { MaxDepth = 256, MaxBytes = 1L << 30, MaxValues = int.MaxValue, MaxDiagnostics = int.MaxValue }));
    }

    [Fact]
    public void The_defaults_are_those_that_are_documented() => Assert.Equal((64, 256L << 20, 10_000_000, 1000), Limits(ReadOptions.Default));

    private static (int Depth, long Bytes, int Values, int Diagnostics) Limits(ReadOptions options) =>
        (options.MaxDepth, options.MaxBytes, options.MaxValues, options.MaxDiagnostics);
}
