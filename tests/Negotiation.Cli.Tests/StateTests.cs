using System.Runtime.CompilerServices;
using Negotiation.Model;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Cli.Tests;

public sealed class StateTests
{
    private static readonly string Sources = Repository.Path("seeds/istanbul-2025-sources/record.json");

    public static TheoryData<string> Commands => ["positions", "table", "timeline"];

    [Fact]
    public async Task Positions_on_a_day() => await MatchesAsync(["positions", Samples.Istanbul, "--on", "2025-05-19"]);

    [Fact]
    public async Task The_table_of_both_seeds() => await MatchesAsync(["table", Samples.Istanbul, Sources]);

    [Fact]
    public async Task The_timeline() => await MatchesAsync(["timeline", Samples.Istanbul]);

    [Fact]
    public async Task All_about_the_exchange() => await MatchesAsync(["ask", Samples.Istanbul, Sources, "--about", "thousand-for-thousand"]);

    [Fact]
    public async Task Why_a_party_refuses() => await MatchesAsync(["why", Samples.Istanbul, "--of", "russia:comprehensive-ceasefire"]);

    [Fact]
    public async Task What_changed_as_sources_arrived() =>
        await MatchesAsync(["changes", Samples.Istanbul, Sources, "--known", "--from", "2025-05-16", "--to", "2025-05-19"]);

    [Fact]
    public async Task A_change_has_its_evidence()
    {
        string[] question = ["changes", Samples.Istanbul, "--from", "2025-05-16", "--to", "2025-05-19"];
        var text = await CommandRun.OfAsync(question);
        var json = await CommandRun.OfAsync([.. question, "--format", "json"]);

        Assert.Equal(
            text.Output.Split('\n').Count(line => line.StartsWith("    Why: ", StringComparison.Ordinal)),
            text.Output.Split('\n').Count(line => line.StartsWith("    Evidence: ", StringComparison.Ordinal)));
        Assert.Contains("\"statement:comprehensive-ceasefire-refused\": [", json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_have_the_order_of_the_answers()
    {
        string[] days = ["--from", "1990-01-01", "--to", "2025-05-19"];
        var changes = await CommandRun.OfAsync(["changes", Samples.Istanbul, Sources, .. days]);
        var ledger = new Ledger(NegotiationRecord.Merge([Read(Samples.Istanbul), Read(Sources)]).Record!);
        var order = ledger.AsOf(new LocalDate(2025, 5, 19)).Answers.Select(answer => AnswerWords.Heading(answer.Question)).Distinct();

        string[] headings = [.. changes.Output.Split('\n').Skip(2).Where(line => line.Length > 0 && char.IsAsciiLetterUpper(line[0]))];

        Assert.True(headings.Length > 10);
        Assert.Equal(order.Where(headings.Contains), headings);
    }

    [Fact]
    public async Task Changes_in_the_timeline_have_its_order()
    {
        var changes = await CommandRun.OfAsync("changes", Samples.Istanbul, "--from", "1990-01-01", "--to", "2025-05-19");
        var timeline = await CommandRun.OfAsync("timeline", Samples.Istanbul, "--on", "2025-05-19");

        // What has no day is the same on every day.
        Assert.Equal(Entries(timeline.Output).Where(line => !line.Contains("on a day not stated", StringComparison.Ordinal)), Entries(changes.Output));

        static IEnumerable<string> Entries(string text) =>
            text[text.IndexOf("\nIn order\n", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("  - ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Why_a_party_is_silent_on_an_issue_and_what_to_ask_about_instead() =>
        await MatchesAsync(["why", Samples.Istanbul, "--of", "russia:ceasefire"]);

    [Theory]
    [InlineData("--from 2025-05-16 --to 2025-05-19", "Changes from 2025-05-16 to 2025-05-19")]
    [InlineData("--from 2025-05-16 --to 2025-05-19 --known-by 2025-05-20", "Changes from 2025-05-16 to 2025-05-19, known by 2025-05-20")]
    [InlineData("--known --from 2025-05-16 --to 2025-05-19", "Changes by what was known on 2025-05-16, as of 2025-05-16, and on 2025-05-19, as of 2025-05-19")]
    [InlineData("--known --from 2025-05-16 --to 2025-05-19 --on 2025-05-20", "Changes by what was known on 2025-05-16 and on 2025-05-19, as of 2025-05-20")]
    public async Task The_heading_of_changes_tells_the_days(string options, string heading)
    {
        var run = await CommandRun.OfAsync(["changes", Samples.Istanbul, .. options.Split(' ')]);

        Assert.StartsWith($"{heading}\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask FILES --about ceasefire")]
    [InlineData("ask FILES --about territory")]
    [InlineData("ask FILES --about russia")]
    [InlineData("ask FILES --about thousand-for-thousand")]
    [InlineData("changes FILES --known --from 2025-05-16 --to 2025-05-19")]
    public async Task Text_has_words_and_names_in_place_of_codes_and_ids(string command)
    {
        var run = await CommandRun.OfAsync([.. command.Split(' ').SelectMany(word => word == "FILES" ? [Samples.Istanbul, Sources] : new[] { word })]);
        var text = string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotMatch("It is (in-force|carried-out|not-raised)|held by russia|(Before|Now): [a-z]+-|Only [a-z]+-[-a-z0-9]+ reports|; [^;]* open, [A-Z]", text);
    }

    [Fact]
    public async Task A_contrast_tells_on_what_each_side_stands()
    {
        var run = await CommandRun.OfAsync("ask", Samples.Istanbul, "--about", "ceasefire");
        var text = string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains(
            "Ceasefire: conflict; Russia rejects 'A ceasefire that is called comprehensive', Ukraine advances 'A ceasefire, of no stated scope', ",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_nobody_is_left_out_is_said()
    {
        var text = await TextAsync(Samples.Kinds, "release");

        Assert.Contains(" Left out: nobody. Why: ", text, StringComparison.Ordinal);
        Assert.Contains(" Left out: nobody. That it is agreed is not recorded.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"announced\"", "- 2025-05-11: the meeting on 2025-05-11, announced\n")]
    [InlineData("\"cancelled\"", "- 2025-05-11: the meeting on 2025-05-11, cancelled\n")]
    [InlineData("\"did-not-happen\"", "- 2025-05-11: the meeting on 2025-05-11, did not happen\n")]
    [InlineData("\"possible\"", "- 2025-05-11: the meeting on 2025-05-11, possible\n")]
    [InlineData("\"happened\"", "- 2025-05-11: the meeting on 2025-05-11\n")]
    [InlineData("\"postponed\"", "- 2025-05-11: the meeting on 2025-05-11, postponed\n")]
    [InlineData("""{"attested": [{"value": "announced"}, {"value": "happened"}]}""", "- 2025-05-11: the meeting on 2025-05-11\n")]
    [InlineData("""{"attested": [{"value": "announced"}, {"value": "cancelled"}]}""", "- 2025-05-11: the meeting on 2025-05-11, cancelled\n")]
    [InlineData("""{"attested": [{"value": "announced"}, {"value": "possible"}]}""", "- 2025-05-11: the meeting on 2025-05-11, announced or possible\n")]
    [InlineData("""{"attested": [{"value": "happened"}, {"value": "cancelled"}]}""", "- 2025-05-11: the meeting on 2025-05-11, happened or cancelled [maybe]\n")]
    public async Task The_timeline_tells_whether_an_event_came_to_pass(string occurrence, string line)
    {
        var run = await CommandRun.WithInputAsync(
            $$"""
            {
              "schemaVersion": 1, "id": "harbour", "title": "Harbour",
              "events": [{ "id": "meeting", "kind": "meeting", "occurrence": {{occurrence}}, "when": "2025-05-11" }]
            }
            """,
            "timeline",
            "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_meeting_it_is_told_who_is_to_come_and_where()
    {
        var text = await TextAsync(Samples.Istanbul, "four-way-meeting");

        Assert.Contains(
            "To meet: Ukraine (delegation), Russia (delegation), United States (delegation) and European Union (delegation). "
            + "Where: Turkey, Vatican or Switzerland. ",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_area_it_is_told_how_much_in_words()
    {
        var text = await TextAsync(Samples.Istanbul, "donetsk-oblast");

        Assert.Contains("Donetsk Oblast: the whole of it, claimed; Russia controls part of it ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_exchange_the_ratio_is_told()
    {
        var text = await TextAsync(Samples.Istanbul, "thousand-for-thousand");

        Assert.Contains(" Ratio: 1000 (Russia) to 1000 (Ukraine). ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_changes_from_a_day_to_itself()
    {
        var run = await CommandRun.OfAsync("changes", Samples.Istanbul, "--from", "2025-05-19", "--to", "2025-05-19");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("\n\nNothing changed.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from 2025-05-20 --to 2025-05-19", "--from is later than --to: swap them.")]
    [InlineData("--from 2025-05-16 --to 2025-05-19 --on 2025-05-19", "--on contradicts --from and --to")]
    [InlineData("--known --from 2025-05-16 --to 2025-05-19 --known-by 2025-05-19", "--known-by contradicts --known")]
    public async Task Options_that_contradict_each_other_are_refused(string options, string fault)
    {
        var run = await CommandRun.OfAsync(["changes", Samples.Istanbul, .. options.Split(' ')]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mars:comprehensive-ceasefire", "'mars' is no party of the record: write european-union, russia, ukraine or united-states.")]
    [InlineData("russia:weather", "nothing in the record is called 'weather'")]
    [InlineData("United States:weather", "nothing in the record is called 'weather'")]
    [InlineData("russia", "'russia' names no answer: write PARTY:ENTRY")]
    [InlineData("position party:russia proposal:weather", "names no answer")]
    public async Task An_answer_that_there_is_not_is_refused(string answer, string fault)
    {
        var run = await CommandRun.OfAsync("why", Samples.Istanbul, "--of", answer);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("russia:proposal:comprehensive-ceasefire")]
    [InlineData("party:russia:proposal:comprehensive-ceasefire")]
    [InlineData("Moscow:comprehensive-ceasefire")]
    [InlineData("position party:russia proposal:comprehensive-ceasefire")]
    public async Task An_answer_is_found_by_party_and_entry_or_by_key(string answer) => Assert.Equal(
        await CommandRun.OfAsync("why", Samples.Istanbul, "--of", "russia:comprehensive-ceasefire"),
        await CommandRun.OfAsync("why", Samples.Istanbul, "--of", answer));

    [Theory]
    [InlineData("ceasefire")]
    [InlineData("issue:ceasefire")]
    [InlineData("CEASEFIRE")]
    public async Task A_subject_is_found_by_id_reference_or_name(string subject)
    {
        var run = await CommandRun.OfAsync("ask", Samples.Istanbul, "--about", subject);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Ceasefire, as of 2025-05-19\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Trump", "Donald Trump")]
    [InlineData("Zelensky", "Volodymyr Zelensky")]
    [InlineData("ZELENSKY", "Volodymyr Zelensky")]
    [InlineData("Person:Trump", "Donald Trump")]
    [InlineData("Thousand-For-Thousand", "Each side gives up 1,000 prisoners")]
    [InlineData("kyiv independent", "Kyiv Independent")]
    public async Task A_subject_is_found_whatever_the_case_by_last_word_and_by_publisher(string subject, string heading)
    {
        var run = await CommandRun.OfAsync("ask", Samples.Istanbul, "--about", subject);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{heading}, as of 2025-05-19\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_blank_subject_is_refused(string subject)
    {
        var run = await CommandRun.OfAsync("ask", Samples.Istanbul, "--about", subject);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("a blank names nothing: write a reference such as proposal:truce, an id, or a name.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Smith", "'Smith' can be person:ann or person:bob: write which.")]
    [InlineData("the daily", "'the daily' can be source:daily-1 or source:daily-2: write which.")]
    public async Task Those_who_share_a_last_word_or_a_publisher_are_listed(string subject, string fault)
    {
        const string Record = """
            {
              "schemaVersion": 1, "id": "harbour", "title": "Harbour",
              "sources": [{ "id": "daily-1", "publisher": "The Daily", "language": "en" }, { "id": "daily-2", "publisher": "The Daily", "language": "en" }],
              "people": [{ "id": "ann", "name": "Ann Smith" }, { "id": "bob", "name": "Bob Smith" }]
            }
            """;
        var run = await CommandRun.WithInputAsync(Record, "ask", "-", "--about", subject);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weather", "nothing in the record is called 'weather': write a reference such as proposal:truce; 'negotiation show' lists what there is.")]
    [InlineData("truce", "nothing in the record is called 'truce'")]
    [InlineData("oblast", "did you mean")]
    [InlineData("ukraine", "'ukraine' can be party:ukraine or territory:ukraine: write which.")]
    [InlineData("proposal:weather", "nothing in the record is called 'proposal:weather'")]
    public async Task A_subject_that_there_is_not_or_that_can_be_several_is_refused(string subject, string fault)
    {
        var run = await CommandRun.OfAsync("ask", Samples.Istanbul, "--about", subject);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Before_the_first_day_nothing_has_happened(string command)
    {
        var run = await CommandRun.OfAsync(command, Samples.Istanbul, "--on", "2025-05-01");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n\nNothing yet: the first day in the record is 2025-05-16.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Before_the_first_report_nothing_is_known(string command)
    {
        var run = await CommandRun.OfAsync(command, Samples.Istanbul, "--known-by", "2025-05-18");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("\n\nNothing is recorded as of these days.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_record_with_errors_is_refused_with_its_findings(string command)
    {
        var run = await CommandRun.WithInputAsync(Samples.Untitled, command, "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("lacks the required member 'title'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--on", "19 May")]
    [InlineData("--on", "2025-05")]
    [InlineData("--known-by", "2025-02-30")]
    public async Task A_day_that_is_none_is_refused(string option, string day)
    {
        var run = await CommandRun.OfAsync("positions", Samples.Istanbul, option, day);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{day}' is not a day: write year, month and day, such as 2025-05-19.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_that_of_the_library()
    {
        var run = await CommandRun.OfAsync("positions", Samples.Istanbul, "--on", "2025-05-19", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"key\": \"position party:russia proposal:comprehensive-ceasefire\"", run.Output, StringComparison.Ordinal);
    }

    /// <summary>What is answered about a thing, as one line.</summary>
    private static async Task<string> TextAsync(string record, string about)
    {
        var run = await CommandRun.OfAsync("ask", record, "--about", about);

        Assert.Equal(0, run.ExitCode);
        return string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static NegotiationRecord Read(string path) => NegotiationJson.Read(File.ReadAllText(path)).Record!;

    private static async Task MatchesAsync(string[] arguments, [CallerMemberName] string test = "")
    {
        var run = await CommandRun.OfAsync(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= Page.Width, line));
        Expected.Matches(run.Output, test: test);
    }
}
