using System.Text.RegularExpressions;
using Negotiation.Drafting.Tests.Drafts;
using Negotiation.Model.Json;

namespace Negotiation.Drafting.Tests.Comparing;

/// <summary>Two codings of one text: what is the same, what differs, and how far that is beyond chance.</summary>
public static partial class ComparisonTests
{
    private static NegotiationRecord Mill => Draft.Parse(Examples.Draft).Anchor(Examples.Text).Record!;

    /// <summary>The worked examples of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): two coders and two values, two coders and five, four coders with values missing.</summary>
    [Theory]
    [InlineData(0.095, "0100000010", "1110010000")]
    [InlineData(0.692, "aabbdcccedda", "babbbccceddd")]
    [InlineData(0.743, "123321412...", "1233224125.3", ".3332342251.", "12332441251.")]
    public static void Alpha_is_that_of_its_paper(double alpha, params string[] coders) => Assert.Equal(
        alpha, Reliability.KrippendorffAlpha(Enumerable.Range(0, coders[0].Length).Select(unit => coders.Select(coder => coder[unit] is '.' ? null : coder[unit].ToString())))!.Value, 3);

    [Fact]
    public static void Alpha_of_what_nobody_could_disagree_about_is_none()
    {
        Assert.Null(Reliability.KrippendorffAlpha([["a", "a"], ["a", "a"]]));
        Assert.Null(Reliability.KrippendorffAlpha([["a", null], [null, "b"]]));
        Assert.Null(Reliability.KrippendorffAlpha([]));
    }

    /// <summary>A record and itself: every entry is in both and the same, and no agreement is less than all.</summary>
    [Fact]
    public static void A_record_is_the_same_as_itself()
    {
        foreach (var (file, record) in RoundTripTests.Records)
        {
            var comparison = RecordComparison.Of(record, record);
            Assert.True(comparison.Pairs.Count == record.Entries.Count() && comparison.Pairs.All(pair => pair.First == pair.Second && pair.Differences.Count == 0), file);
            Assert.True(comparison.OnlyInFirst.Count + comparison.OnlyInSecond.Count == 0 && comparison.Agreements.All(agreement => agreement.Agreeing == agreement.Units && agreement.Alpha is null or 1), file);
        }
    }

    /// <summary>Ids and names of one's own make no difference where the words are the same.</summary>
    [Fact]
    public static void Ids_do_not_matter()
    {
        var other = NegotiationJson.Read(Ids.Replace(NegotiationJson.Write(Mill), match => match.Value.Replace("rise-2015", "first-year", StringComparison.Ordinal)
            .Replace("mill-company", "employer", StringComparison.Ordinal).Replace("ann-smith", "smith", StringComparison.Ordinal))).Record!;
        var comparison = RecordComparison.Of(Mill, other);

        Assert.NotEqual(Mill, other);
        Assert.Equal([], comparison.Pairs.SelectMany(pair => pair.Differences));
        Assert.Equal([], comparison.OnlyInFirst.Concat(comparison.OnlyInSecond));
    }

    /// <summary>One coder sees a refusal where the other sees a putting off, and an entry more.</summary>
    [Fact]
    public static void What_differs_is_said_member_by_member()
    {
        var other = Draft.Parse(Examples.Draft.Replace("rejects", "defers", StringComparison.Ordinal) + "\nissue: redundancies\n  > compulsory redundancies").Anchor(Examples.Text);
        Assert.NotNull(other.Record);
        var comparison = RecordComparison.Of(Mill, other.Record);

        Assert.Equal("act: reject / defer", Assert.Single(comparison.Pairs.SelectMany(pair => pair.Differences)).ToString());
        Assert.Equal(["issue:redundancies"], comparison.OnlyInSecond.Select(entry => entry.Text));
        var acts = Assert.Single(comparison.Agreements, agreement => agreement.Section == Section.Statement && agreement.Member == "act");
        Assert.Equal(acts.Units - 1, acts.Agreeing);
        Assert.InRange(acts.Alpha!.Value, 0.1, 0.99);
    }

    [GeneratedRegex("\"[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ids { get; }
}
