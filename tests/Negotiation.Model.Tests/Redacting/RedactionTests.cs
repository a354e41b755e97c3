using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests.Redacting;

public sealed class RedactionTests
{
    private static readonly LocalDate Day = new(2025, 5, 20);

    private static readonly NegotiationRecord Case = new()
    {
        Id = "case",
        Title = "A case",
        Sources = [Paper("daily"), Paper("cable-7")],
        Parties =
        [
            new Party { Id = "north", Kind = PartyKind.State, Name = "North", Evidence = [In("daily")] },
            new Party { Id = "south", Kind = PartyKind.State, Name = "South", Evidence = [In("daily")] },
        ],
        People = [new Person { Id = "envoy-k", Name = "Kim Arda", Evidence = [In("daily")] }],
        Proposals = [new Undertaking { Id = "open-port", Action = "open", Object = "the port", Evidence = [In("daily")] }],
        Statements = [Says("yes-to-port", Act.Accept, "We shall open it.")],
    };

    [Fact]
    public void A_marked_source_goes_with_all_that_cites_it()
    {
        var redaction = Redact(Case with
        {
            Sources = [Paper("daily"), Paper("cable-7") with { Handling = Tlp("amber") }],
            Parties = [Case.Parties[0], Case.Parties[1] with { Evidence = [In("daily"), In("cable-7")] }],
            Proposals = [Case.Proposals[0], new Undertaking { Id = "close-port", Action = "close", Evidence = [In("cable-7")] }],
        });

        Assert.Equal(Case.Parties, redaction.Record.Parties);
        Assert.Equal(Case.Proposals, redaction.Record.Proposals);
        Assert.Equal([Paper("daily")], redaction.Record.Sources);
        Assert.Equal((2, 2, 0), (redaction.Entries, redaction.Evidence, redaction.Unnamed));
    }

    [Fact]
    public void What_the_level_allows_stays() =>
        Assert.Same(Case, Redact(Case with { Statements = [] }).Record with { Statements = Case.Statements } == Case ? Case : null);

    [Theory]
    [InlineData("clear", "clear")]
    [InlineData("green", "clear green TLP:GREEN")]
    [InlineData("amber", "clear green TLP:GREEN amber")]
    [InlineData("amber+strict", "clear green TLP:GREEN amber amber+strict")]
    [InlineData("red", "clear green TLP:GREEN amber amber+strict red")]
    [InlineData("mauve", "clear")]
    public void A_level_allows_itself_and_those_before_it(string level, string marks) => Assert.Equal(
        marks.Split(' '),
        new[] { "clear", "green", "TLP:GREEN", "amber", "amber+strict", "red", "white", "mauve" }
            .Where(mark => Stays(Tlp(mark), TlpLevel.Of(level))));

    [Theory]
    [InlineData("2025-05-19", true)]
    [InlineData("2025-05-20", false)]
    [InlineData("2025-05", false)]
    [InlineData("2025-04", true)]
    [InlineData("2025-05-19?", false)]
    [InlineData("2025-05-01~", false)]
    [InlineData("2025-05-01/..", false)]
    public void An_embargo_ends_when_its_last_day_is_certainly_over(string until, bool hasEnded)
    {
        var audience = new Audience { Level = TlpLevel.Red, On = Day };

        Assert.Equal(hasEnded, Stays(new Handling { Scheme = HandlingScheme.Embargo, Mark = "release", Until = until }, audience));
        Assert.Equal(hasEnded, Stays(new Handling { Scheme = HandlingScheme.Embargo, Mark = until }, audience));
        Assert.False(Stays(new Handling { Scheme = HandlingScheme.Embargo, Mark = "release", Until = until }, audience with { On = null }));
    }

    [Theory]
    [InlineData("2025-05-19", true)]
    [InlineData("2025-05-20", true)]
    [InlineData("2025-05-21", false)]
    [InlineData("2025-05", false)]
    [InlineData("2025-04", true)]
    [InlineData("2025-05-19?", false)]
    [InlineData("2025-04~", false)]
    [InlineData("../2025-05-01", true)]
    [InlineData(null, false)]
    public void A_source_is_known_by_a_day_when_it_was_certainly_published_then(string? published, bool isKnown)
    {
        var record = Case with
        {
            Sources = [Paper("daily") with { Published = "2025-05-01" }, Paper("cable-7") with { Published = published is null ? null : (When)published }],
            Proposals = [Case.Proposals[0], new Undertaking { Id = "close-port", Action = "close", Evidence = [In("cable-7")] }],
        };
        var redaction = record.RedactFor(new Audience { Level = TlpLevel.Clear, KnownBy = Day });

        Assert.Equal(isKnown, redaction.Record.Sources.Any(source => source.Id == "cable-7"));
        Assert.Equal(isKnown ? record.Proposals : Case.Proposals, redaction.Record.Proposals);
        Assert.Equal(Case.Parties, redaction.Record.Parties);
        Assert.Same(record, record.RedactFor(TlpLevel.Clear).Record);
    }

    [Fact]
    public void An_embargo_that_tells_no_end_holds() =>
        Assert.False(Stays(new Handling { Scheme = HandlingScheme.Embargo, Mark = "until we say so" }, new Audience { Level = TlpLevel.Red, On = Day }));

    [Fact]
    public void A_mark_counted_from_an_entry_may_still_hold() =>
        Assert.False(Stays(Tlp("red") with { Until = new Relative { Anchor = "event:talks" } }, new Audience { Level = TlpLevel.Green, On = Day }));

    [Theory]
    [InlineData("anna", true)]
    [InlineData("Boris, ANNA", true)]
    [InlineData("anna, carol", false)]
    [InlineData("", false)]
    public void A_mark_that_names_must_name_all_who_are_told(string names, bool stays) => Assert.Equal(
        stays,
        Stays(
            new Handling { Scheme = HandlingScheme.Named, Mark = "Anna; Boris" },
            new Audience { Level = TlpLevel.Red, Names = [.. names.Split(", ", StringSplitOptions.RemoveEmptyEntries)] }));

    [Fact]
    public void A_scheme_or_a_member_that_is_not_known_allows_nobody()
    {
        Assert.False(Stays(new Handling { Scheme = HandlingScheme.Of("eyes-only"), Mark = "clear" }, TlpLevel.Red));
        Assert.False(Stays(Tlp("clear") with { Unknown = Unknown("""{"except":"north"}""") }, TlpLevel.Red));
    }

    [Fact]
    public void A_mark_in_a_place_of_a_later_version_counts()
    {
        var party = Case.Parties[1] with { Unknown = Unknown("""{"handling":{"scheme":"tlp","mark":"red"}}""") };
        var minutes = Unknown("""{"weather":"fair","minutes":[{"text":"...","handling":{"scheme":"tlp","mark":"red"}}]}""");
        var left = Redact(Case with { Parties = [Case.Parties[0], party], Unknown = minutes }).Record;

        Assert.Equal([Case.Parties[0]], left.Parties);
        Assert.Equal(Unknown("""{"weather":"fair"}"""), left.Unknown);
        Assert.Empty((Case with { Unknown = Unknown("""{"handling":"red"}""") }).RedactFor(TlpLevel.Red).Record.Entries);
    }

    [Fact]
    public void Of_a_contested_fact_the_values_go_that_are_known_from_what_is_withheld()
    {
        var contested = new Attested<Occurrence>([Stated(Occurrence.Happened, "daily"), Stated(Occurrence.Cancelled, "cable-7")]);
        var talks = new Event { Id = "talks", Kind = EventKind.Talks, Occurrence = contested, Place = new([Stated((Id<Territory>)"port", "cable-7")]), Evidence = [In("daily")] };
        var left = Redact(WithCable() with { Events = [talks] }).Record;

        Assert.Equal(talks with { Occurrence = new([Stated(Occurrence.Happened, "daily")]), Place = null }, Assert.Single(left.Events.AsEnumerable()));
    }

    [Fact]
    public void An_entry_goes_without_a_fact_that_it_must_have() => Assert.Empty(Redact(WithCable() with
    {
        Events = [new Event { Id = "talks", Kind = EventKind.Talks, Occurrence = new([Stated(Occurrence.Happened, "cable-7")]), Evidence = [In("daily")] }],
    }).Record.Events.AsEnumerable());

    [Fact]
    public void An_unknown_member_of_a_moment_goes_like_any_other()
    {
        var moment = Moment.Parse("2025-05-19T10:00+03:00").With(Unknown("""{"source":"cable-7"}"""));
        var talks = new Event { Id = "talks", Kind = EventKind.Talks, Occurrence = Occurrence.Happened, When = new Attested<When>(moment), Evidence = [In("daily")] };

        Assert.Equal(new Attested<When>(Moment.Parse("2025-05-19T10:00+03:00")), Redact(WithCable() with { Events = [talks] }).Record.Events[0].When);
    }

    [Fact]
    public void What_goes_for_two_reasons_takes_its_evidence_along()
    {
        var aide = new Person
        {
            Id = "aide",
            Name = "An aide",
            Offices = [new Office { Title = "aide", Of = "person:agent-x", Evidence = [In("cable-7")] }],
        };

        Assert.Equal(Case.People, Redact(WithCable() with { People = [.. Case.People, aide, new Person { Id = "agent-x", Name = "X", Evidence = [In("cable-7")] }] }).Record.People);
    }

    [Fact]
    public void What_refers_to_what_went_loses_the_reference_or_goes_along()
    {
        var only = Says("only", Act.Reject) with { On = ["proposal:secret-plan"] };
        var both = Says("both", Act.Reject) with { On = ["proposal:open-port", "proposal:secret-plan"], Answers = "proposal:secret-plan" };
        var after = Says("after", Act.Reaffirm) with { On = ["statement:only"] };
        var left = Redact(WithCable() with
        {
            Proposals = [.. Case.Proposals, new Undertaking { Id = "secret-plan", Action = "plan", Evidence = [In("cable-7")] }],
            Statements = [after, only, both],
        }).Record;

        Assert.Equal([Says("both", Act.Reject) with { On = ["proposal:open-port"] }], left.Statements);
    }

    [Fact]
    public void An_entry_without_evidence_goes_with_the_last_that_mentions_it()
    {
        var record = WithCable() with
        {
            Issues =
            [
                new Issue { Id = "agenda", Name = "All" },
                new Issue { Id = "secret-issue", Name = "The plan", Within = "agenda" },
                new Issue { Id = "part-of-it", Name = "A part", Within = "secret-issue" },
                new Issue { Id = "lonely", Name = "Nobody's" },
            ],
            Proposals =
            [
                Case.Proposals[0] with { Issue = "agenda" },
                new Undertaking { Id = "secret-plan", Action = "plan", Issue = "part-of-it", Evidence = [In("cable-7")] },
            ],
        };

        Assert.Equal(["agenda", "lonely"], Redact(record).Record.Issues.Select(issue => issue.Id.Text));
    }

    [Fact]
    public void An_acceptance_does_not_become_unconditional()
    {
        var record = WithCable() with
        {
            Proposals = [.. Case.Proposals, new Undertaking { Id = "secret-plan", Action = "plan", Evidence = [In("cable-7")] }],
            Statements =
            [
                Says("if-plan", Act.Accept) with { Conditions = [new StateReached { On = "proposal:secret-plan", State = ConditionState.InForce }] },
            ],
        };

        Assert.Empty(Redact(record).Record.Statements.AsEnumerable());
    }

    [Fact]
    public void Hearsay_does_not_become_a_partys_own_word()
    {
        var record = WithCable() with
        {
            People = [.. Case.People, new Person { Id = "agent-x", Name = "X", Evidence = [In("cable-7")] }],
            Statements = [Says("hearsay", Act.Accept) with { Evidence = [In("daily") with { Via = [new Voice { Speaker = "person:agent-x" }] }] }],
        };

        Assert.Empty(Redact(record).Record.Statements.AsEnumerable());
    }

    [Fact]
    public void Texts_and_unknown_members_that_tell_what_went_go_too()
    {
        var record = WithCable() with
        {
            Proposals = [Case.Proposals[0] with { Unknown = Unknown("""{"seen":["see cable-7, page 2"],"colour":"red"}""") }],
            Statements =
            [
                Says("secret-yes", Act.Accept, "Not before we are paid.") with { Handling = Tlp("red") },
                Says("repeated", Act.Assert) with { Content = "He said: \u201cnot before we are paid\u201d" },
                Says("open-yes", Act.Accept) with { Content = "It opens when we are paid." },
            ],
        };
        var left = Redact(record).Record;

        Assert.Equal(Unknown("""{"colour":"red"}"""), left.Proposals[0].Unknown);
        Assert.Equal([("repeated", null), ("open-yes", "It opens when we are paid.")], left.Statements.Select(said => (said.Id.Text, said.Content)));
    }

    [Fact]
    public void Words_that_a_source_which_stays_quotes_as_well_are_not_withheld()
    {
        var said = Says("yes-to-port", Act.Accept, "We shall open it.") with { Content = "\"We shall open it.\"" };
        var record = WithCable() with { Statements = [said with { Evidence = [.. said.Evidence, said.Evidence[0] with { Source = "cable-7" }] }] };

        Assert.Equal([said], Redact(record).Record.Statements);
    }

    [Fact]
    public void Under_the_Chatham_House_Rule_the_words_stay_and_nobody_is_named()
    {
        var said = Says("yes-to-port", Act.Accept, "We shall open it.") with
        {
            To = ["party:south"],
            Content = "The port will be opened.",
            Handling = new Handling { Scheme = HandlingScheme.ChathamHouse, Mark = "speakers" },
        };
        var again = Says("again", Act.Reaffirm) with { Iteration = new Iteration { Kind = IterationKind.Again, Of = ["yes-to-port"] } };
        var redaction = (Case with { Statements = [said, again] }).RedactFor(TlpLevel.Red);

        Assert.Equal(said with { By = [new Voice { Description = "a participant" }], To = null }, redaction.Record.Statements[0]);
        Assert.Null(redaction.Record.Statements[1].Iteration!.Of);
        Assert.Equal(1, redaction.Unnamed);
    }

    [Theory]
    [InlineData("yes-to-port", "Kim Arda will open the port.", false, true)]
    [InlineData("yes-to-port", "North will open the port.", false, true)]
    [InlineData("yes-of-north", "The port will be opened.", true, false)]
    public void Under_the_Chatham_House_Rule_what_tells_who_spoke_goes(string id, string content, bool isGone, bool isSilent)
    {
        var said = Says(id, Act.Accept) with { Content = content, Handling = new Handling { Scheme = HandlingScheme.ChathamHouse, Mark = "speakers" } };
        var left = (Case with { Statements = [said] }).RedactFor(TlpLevel.Red).Record.Statements;

        Assert.Equal(isGone, left.Count == 0);
        Assert.Equal(isSilent, left.Any(one => one.Content is null));
    }

    [Fact]
    public void A_source_under_the_Chatham_House_Rule_names_nobody_and_reports_nothing_but_words()
    {
        var rule = new Handling { Scheme = HandlingScheme.ChathamHouse, Mark = "speakers" };
        var left = (Case with
        {
            Sources = [Paper("daily"), Paper("cable-7") with { Author = "Kim Arda", Handling = rule }],
            People = [new Person { Id = "envoy-k", Name = "Kim Arda", Evidence = [In("cable-7")] }],
            Statements = [Says("yes-to-port", Act.Accept) with { Evidence = [In("cable-7")] }],
        }).RedactFor(TlpLevel.Red).Record;

        Assert.Equal(Paper("cable-7") with { Handling = rule }, left.Sources[1]);
        Assert.Empty(left.People.AsEnumerable());
        Assert.Equal([new Voice { Description = "a participant" }], Assert.Single(left.Statements.AsEnumerable()).By);
    }

    [Fact]
    public void The_founding_report_without_its_only_source_is_empty()
    {
        var record = Istanbul.Record with { Sources = [Istanbul.Article with { Handling = Tlp("red") }] };

        Assert.Equal(new NegotiationRecord { Id = record.Id, Title = record.Title }, record.RedactFor(TlpLevel.AmberStrict).Record);
        Assert.Same(record, record.RedactFor(TlpLevel.Red).Record);
    }

    [Fact]
    public void The_merged_seed_without_the_second_source_is_the_founding_report_again()
    {
        var other = NegotiationJson.Read(Istanbul.OtherFile).Record!;
        var marked = other with { Sources = [.. other.Sources.Select(source => source with { Handling = Tlp("red") })] };
        var merged = NegotiationRecord.Merge(Istanbul.Record, marked).Record!;
        var left = merged.RedactFor(TlpLevel.Green).Record;

        Assert.Equal(Istanbul.Record.Sources, left.Sources);
        Assert.Equal(Istanbul.Record.Statements.Select(said => said.Id), left.Statements.Select(said => said.Id));
        Assert.DoesNotContain(NegotiationJson.Validate(NegotiationJson.Write(left)).Diagnostics, finding => finding.Severity == Severity.Error);
    }

    private static Redaction Redact(NegotiationRecord record) => record.RedactFor(TlpLevel.Green);

    private static NegotiationRecord WithCable() => Case with { Sources = [Paper("daily"), Paper("cable-7") with { Handling = Tlp("amber") }] };

    private static bool Stays(Handling mark, Audience audience) =>
        (Case with { Statements = [Says("yes-to-port", Act.Accept) with { Handling = mark }] }).RedactFor(audience).Record.Statements.Count > 0;

    private static Handling Tlp(string mark) => new() { Scheme = HandlingScheme.Tlp, Mark = mark };

    private static Source Paper(string id) => new() { Id = id, Publisher = "A paper", Language = "en" };

    private static Evidence In(string source) => new() { Source = source, Wording = Wording.Paraphrase };

    private static Testimony<T> Stated<T>(T value, string source)
        where T : notnull => new() { Value = value, Evidence = [In(source)] };

    private static Statement Says(string id, Act act, string? words = null) => new()
    {
        Id = id,
        By = [new Voice { Speaker = "person:envoy-k", For = "north" }],
        Act = act,
        On = ["proposal:open-port"],
        Evidence = [In("daily") with { Span = words is null ? null : new TextSpan(0, words.Length, TextSpan.HashOf(words), words) }],
    };

    private static UnknownMembers Unknown(string json) =>
        NegotiationJson.Read(json.Insert(1, "\"schemaVersion\":1,\"id\":\"x\",\"title\":\"x\",")).Record!.Unknown;
}
