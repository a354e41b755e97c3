using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Rules;

public sealed class FindingLimitTests
{
    private const string Start = """{"schemaVersion":1,"id":"a","title":"A",""";

    [Fact]
    public void An_error_is_listed_before_any_number_of_notes()
    {
        var read = NegotiationJson.Read(
            """{"schemaVersion":1,"id":"a","u":0,"v":0,"w":0,"x":0,"y":0}""", new ReadOptions { MaxDiagnostics = 2 });

        Assert.Equal(["NEG1006", "NEG1012", "NEG1017"], read.Diagnostics.Select(finding => finding.Code).Order(StringComparer.Ordinal));
        Assert.EndsWith("4 more findings are not listed, 0 of them errors: correct what is listed, or raise the limit of 2.", read.Diagnostics[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_takes_the_place_of_the_last_note_and_the_first_ones_stay() =>
        Lists(["NEG1006 ", "NEG1012 /u", "NEG1012 /v", "NEG1017 "], """{"schemaVersion":1,"id":"a","u":0,"v":0,"w":0}""", limit: 3);

    [Fact]
    public void No_note_takes_the_place_of_an_error() =>
        Lists(["NEG1005 /id", "NEG1017 "], """{"schemaVersion":1,"id":0,"title":"A","u":0}""", limit: 1);

    [Fact]
    public void Errors_beyond_the_limit_are_counted()
    {
        var read = Lists(["NEG1005 /id", "NEG1005 /title", "NEG1017 "], """{"schemaVersion":1,"id":0,"title":0,"proposals":0,"u":0}""", limit: 2);

        Assert.Equal("2 more findings are not listed, 1 of them errors: correct what is listed, or raise the limit of 2.", read.Diagnostics[^1].Message);
    }

    [Fact]
    public void As_many_findings_as_the_limit_are_all_of_them() =>
        Lists(["NEG1005 /id", "NEG1012 /u"], """{"schemaVersion":1,"id":0,"title":"A","u":0}""", limit: 2);

    [Fact]
    public void One_reading_leaves_nothing_to_the_next()
    {
        Lists(["NEG1005 /id", "NEG1017 "], """{"schemaVersion":1,"id":0,"title":0,"u":0}""", limit: 1);
        Lists(["NEG1005 /id", "NEG1005 /title", "NEG1012 /u"], """{"schemaVersion":1,"id":0,"title":0,"u":0}""", limit: 3);
    }

    [Fact]
    public void What_was_found_on_a_path_that_was_given_up_is_neither_listed_nor_counted()
    {
        // The value is read as a plain one at first, and lacks members, until 'attested' turns up.
        var read = NegotiationJson.Read(
            Start + "\"u\":0,\"v\":0,\"w\":0,\"proposals\":[{\"kind\":\"ceasefire\",\"id\":\"p\",\"schedule\":{\"x\":0,\"start\":0,\"attested\":[{\"value\":{\"every\":\"P1D\"}}]}}]}",
            new ReadOptions { MaxDiagnostics = 2 });

        Assert.DoesNotContain(read.Diagnostics, finding => finding.Severity == Severity.Error);
        Assert.NotNull(read.Record);
        Assert.EndsWith(" more findings are not listed, 0 of them errors: correct what is listed, or raise the limit of 2.", read.Diagnostics[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_on_a_path_that_was_given_up_leaves_its_place_to_another()
    {
        var log = new DiagnosticLog();
        log.Clear(2);
        Add(log, RuleBook.WrongType, "/first");
        var before = log.Counts;
        Add(log, RuleBook.UnknownMember, "/given-up/0");
        Add(log, RuleBook.WrongType, "/given-up/1");
        log.ForgetFrom(before);
        Add(log, RuleBook.WrongType, "/second");

        Assert.Equal(["/first", "/second"], log.Findings().Select(finding => finding.Pointer));
        Assert.Equal((2, 0, 2), (log.Counts.Errors, log.Counts.Others, log.Counts.All));
        Assert.Null(log.Rest());
    }

    [Fact]
    public void Each_finding_keeps_its_place_in_the_text()
    {
        var log = new DiagnosticLog();
        log.Clear(5);
        log.Takes(RuleBook.WrongType);
        log.Keep(new Diagnostic(RuleBook.WrongType, "/a", "A."), 7);
        log.Takes(RuleBook.UnknownMember);
        log.Keep(new Diagnostic(RuleBook.UnknownMember, "/b", "B."), 3);

        Assert.Equal([7, 3], log.Offsets());
        Assert.Equal(2, log.Count);
    }

    [Theory]
    [InlineData(3, 4)]
    [InlineData(4, 5)]
    [InlineData(5, 5)]
    public void The_limit_holds_for_the_rules_too(int duplicates, int expected)
    {
        var issues = string.Join(',', Enumerable.Repeat("""{"id":"i","name":"I"}""", duplicates + 1));
        var read = NegotiationJson.Validate(Start + "\"issues\":[" + issues + "],\"x\":0}", new ReadOptions { MaxDiagnostics = 3 });

        Assert.Equal(expected, read.Diagnostics.Count);
        Assert.Equal(expected > 4, read.Diagnostics[^1].Rule == RuleBook.MoreFindings);
    }

    private static ReadResult Lists(string[] expected, string json, int limit)
    {
        var read = NegotiationJson.Read(json, new ReadOptions { MaxDiagnostics = limit });
        Assert.Equal(expected, read.Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer}"));
        return read;
    }

    private static void Add(DiagnosticLog log, Rule rule, string pointer)
    {
        if (log.Takes(rule))
        {
            log.Keep(new Diagnostic(rule, pointer, "A message."), 0);
        }
    }
}
