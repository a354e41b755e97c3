using static Negotiation.Model.Tests.Rules.RuleCase;

namespace Negotiation.Model.Tests.Rules;

public sealed class RecordRulesTests
{
    [Fact]
    public void A_sound_record_has_no_findings() => FindsNothing("");

    [Fact]
    public void A_reference_to_no_entry_is_an_error_that_names_it()
    {
        var finding = FindsOnly("NEG3001", "/territories/0/within", """ "territories":[{"id":"port","name":"Port","within":"coast"}] """);

        Assert.Equal(
            "'territory:coast' points to no entry: add the entry to the section 'territory', or correct the reference.",
            finding.Message);
    }

    [Fact]
    public void A_reference_inside_evidence_inside_an_office_is_found_too() => FindsOnly(
        "NEG3001",
        "/people/0/offices/0/evidence/0/source",
        """ "people":[{"id":"ann","name":"Ann","offices":[{"title":"Envoy","of":"party:north","evidence":[{"source":"radio","wording":"inferred"}]}]}] """);

    [Fact]
    public void A_reference_to_a_provision_leads_to_the_provision_of_its_document()
    {
        const string Document = """ "documents":[{"id":"pact","kind":"treaty","provisions":[{"number":"13d"}],""" + Reported + "}]";

        FindsNothing($$"""{{Document}},"statements":[{"id":"s","by":[{"speaker":"party:north"}],"act":"suspend","on":["provision:pact/13d"],{{Reported}}}] """);
        FindsOnly(
            "NEG3001",
            "/statements/0/on/0",
            $$"""{{Document}},"statements":[{"id":"s","by":[{"speaker":"party:north"}],"act":"suspend","on":["provision:pact/14"],{{Reported}}}] """);
    }

    /// <summary>A record of a later version may have sections that this one does not know; it then has their entries, too.</summary>
    [Fact]
    public void A_reference_into_an_unknown_section_is_left_alone_where_the_record_has_such_an_entry() => FindsNothing(
        $$""" "satellites":[{"id":"image-7"}],"statements":[{"id":"s","by":[{"speaker":"party:north"}],"act":"assert","on":["satellite:image-7"],{{Reported}}}] """,
        RuleBook.UnknownMember);

    [Theory]
    [InlineData("proposals:x", "'proposals:x' points into no section of the record: write 'proposal:' for 'proposals:'.")]
    [InlineData("parties:north", "'parties:north' points into no section of the record: write 'party:' for 'parties:'.")]
    [InlineData("people:ann", "'people:ann' points into no section of the record: write 'person:' for 'people:'.")]
    [InlineData("territories:coast", "'territories:coast' points into no section of the record: write 'territory:' for 'territories:'.")]
    [InlineData("statment:s", "'statment:s' points into no section of the record: write 'statement:' for 'statment:'.")]
    [InlineData(
        "satellite:image-7",
        "'satellite:image-7' points into no section of the record: write one of 'source:', 'party:', 'person:', 'territory:', 'issue:', 'proposal:', 'document:', 'event:', 'statement:', 'provision:'.")]
    public void A_reference_into_no_section_is_an_error_that_names_the_section(string reference, string message)
    {
        var finding = FindsOnly(
            "NEG3001",
            "/statements/0/on/0",
            $$""" "statements":[{"id":"s","by":[{"speaker":"party:north"}],"act":"assert","on":["{{reference}}"],{{Reported}}}] """);

        Assert.Equal(message, finding.Message);
    }

    [Theory]
    [InlineData("party:south", "NEG3019")]
    [InlineData("document:accord", "NEG3001")]
    [InlineData("provision:accord/4", "NEG3001")]
    [InlineData("event:talks", "NEG3001")]
    [InlineData("proposal:truce", "NEG3001")]
    [InlineData("issue:land", "NEG3001")]
    public void A_party_has_a_role_in_something_of_the_process_that_is_in_the_record(string of, string code) => FindsOnly(
        code,
        "/parties/0/roles/0/of",
        $$""" "parties":[{"id":"north","kind":"state","name":"North","roles":[{"role":"guarantor","of":"{{of}}"}]},{"id":"south","kind":"state","name":"South"}] """);

    [Fact]
    public void A_role_in_the_process_as_a_whole_needs_no_reference() => FindsNothing(
        """ "parties":[{"id":"north","kind":"state","name":"North","roles":[{"role":"friend","during":"2025"}]}] """);

    [Fact]
    public void A_speaker_is_a_person_a_party_or_a_source() => FindsOnly(
        "NEG3019",
        "/statements/0/by/0/speaker",
        $$""" "statements":[{"id":"s","by":[{"speaker":"statement:s"}],"act":"assert","on":["party:north"],{{Reported}}}] """);

    [Fact]
    public void Two_entries_of_one_section_have_two_ids() => FindsOnly(
        "NEG3002", "/issues/1/id", """ "issues":[{"id":"land","name":"Land"},{"id":"land","name":"Territory"}] """);

    [Fact]
    public void One_id_may_stand_in_two_sections() => FindsNothing(
        """ "issues":[{"id":"north","name":"The north"}] """);

    [Fact]
    public void Two_provisions_of_one_document_have_two_numbers() => FindsOnly(
        "NEG3002", "/documents/0/provisions/1/number", $$""" "documents":[{"id":"pact","kind":"treaty","provisions":[{"number":"1"},{"number":"1"}],{{Reported}}}] """);

    [Theory]
    [InlineData("2020/2024", true)]
    [InlineData("2026/..", true)]
    [InlineData("2024/2025", false)]
    [InlineData("2025-05", false)]
    [InlineData("../2025-05-16", true)]
    [InlineData("../2025-05-18", false)]
    public void Who_speaks_in_an_office_held_it_then(string during, bool isBreach)
    {
        var sections = $$"""
            "people":[{"id":"ann","name":"Ann","offices":[{"title":"Envoy","of":"party:north","during":"{{during}}"}]}],
            "statements":[{"id":"s","by":[{"speaker":"person:ann","for":"north","role":"envoy","at":"2025-05-19"}],"act":"assert","on":["party:north"],{{Reported}}}]
            """;

        if (isBreach)
        {
            FindsOnly("NEG3003", "/statements/0/by/0/role", sections);
        }
        else
        {
            FindsNothing(sections);
        }
    }

    [Fact]
    public void An_office_whose_time_is_not_stated_is_no_breach() => FindsNothing($$"""
        "people":[{"id":"ann","name":"Ann","offices":[{"title":"Envoy","of":"party:north"}]}],
        "statements":[{"id":"s","by":[{"speaker":"person:ann","for":"north","role":"Envoy","at":"2025-05-19"}],"act":"assert","on":["party:north"],{{Reported}}}]
        """);

    [Fact]
    public void A_role_that_is_none_of_the_recorded_offices_is_a_warning() => FindsOnly(
        "NEG3004",
        "/statements/0/by/0/role",
        $$"""
        "people":[{"id":"ann","name":"Ann","offices":[{"title":"Envoy","of":"party:north"}]}],
        "statements":[{"id":"s","by":[{"speaker":"person:ann","for":"north","role":"Minister"}],"act":"assert","on":["party:north"],{{Reported}}}]
        """);

    [Theory]
    [InlineData("""["status:civilian"]""", """["status:civilian"]""", true)]
    [InlineData("""["status:civilian","nationality:UA"]""", """["status:civilian"]""", true)]
    [InlineData("""["status:civilian"]""", """["status:civilian","sex:female"]""", false)]
    [InlineData("""["occupation:journalist"]""", """["status:civilian"]""", false)]
    public void An_exchange_does_not_include_whom_it_excludes(string included, string excluded, bool isContradiction)
    {
        var sections = $$"""
            "proposals":[{"kind":"prisoner-exchange","id":"swap","transfers":[{"category":{{included}}}],"excluded":[{{excluded}}],{{Reported}}}]
            """;

        if (isContradiction)
        {
            FindsOnly("NEG3005", "/proposals/0/excluded", sections);
        }
        else
        {
            FindsNothing(sections);
        }
    }

    [Fact]
    public void What_two_voices_contradict_each_other_on_is_no_finding() => FindsNothing($$"""
        "proposals":[{"kind":"prisoner-exchange","id":"swap","transfers":[{"category":["status:civilian"]}],
          "excluded":{"attested":[{"value":[["status:civilian"]]},{"value":[]}]},{{Reported}}}]
        """);

    [Theory]
    [InlineData("2025-06-01", "2025-05-01", true)]
    [InlineData("2025-06", "2025-06-01", false)]
    [InlineData("2025-05-01", "2025-06-01", false)]
    public void A_schedule_starts_before_it_ends(string start, string until, bool isReversed)
    {
        var sections = $$"""
            "proposals":[{"kind":"ceasefire-proposal","id":"truce","schedule":{"start":"{{start}}","term":{"kind":"until","when":"{{until}}" } },{{Reported}}}]
            """;

        if (isReversed)
        {
            FindsOnly("NEG3006", "/proposals/0/schedule/term/when", sections);
        }
        else
        {
            FindsNothing(sections);
        }
    }

    [Theory]
    [InlineData("""{"territory":"bay"}""", true)]
    [InlineData("""{"territory":"bay","extent":"whole"}""", true)]
    [InlineData("""{"territory":"bay","extent":"part"}""", false)]
    [InlineData("""{"territory":"bay","except":[{"territory":"isle"}]}""", false)]
    [InlineData("""{"territory":"isle"}""", false)]
    public void An_area_does_not_except_all_of_itself(string exception, bool leavesNothing)
    {
        var sections = $$"""
            "territories":[{"id":"bay","name":"Bay"},{"id":"isle","name":"Isle","within":"bay"}],
            "proposals":[{"kind":"ceasefire-proposal","id":"truce","areas":[{"territory":"bay","except":[{{exception}}]}],{{Reported}}}]
            """;

        if (leavesNothing)
        {
            FindsOnly("NEG3021", "/proposals/0/areas/0/except/0", sections);
        }
        else
        {
            FindsNothing(sections);
        }
    }

    [Theory]
    [InlineData("2025-05-22", "happened", true)]
    [InlineData("2025-05-20", "happened", false)]
    [InlineData("2025-06", "happened", true)]
    [InlineData("2025-05-19", "happened", false)]
    [InlineData("2025-05", "happened", false)]
    [InlineData("2025-05-20", "announced", false)]
    public void What_happened_is_not_later_than_the_source_that_reports_it(string when, string occurrence, bool isLater)
    {
        var sections = $$""" "events":[{"id":"talks","kind":"talks","occurrence":"{{occurrence}}","when":"{{when}}",{{Reported}}}] """;

        if (isLater)
        {
            FindsOnly("NEG3007", "/events/0/evidence/0/source", sections);
        }
        else
        {
            FindsNothing(sections);
        }
    }

    [Fact]
    public void A_statement_is_not_later_than_the_source_that_reports_it() => FindsOnly(
        "NEG3007",
        "/statements/0/evidence/0/source",
        $$"""
        "events":[{"id":"talks","kind":"talks","occurrence":"announced","when":"2025-05-30",{{Reported}}}],
        "statements":[{"id":"s","by":[{"speaker":"party:north","in":"talks"}],"act":"assert","on":["party:north"],{{Reported}}}]
        """);

    [Fact]
    public void Territories_do_not_contain_each_other_in_a_circle()
    {
        var finding = FindsOnly(
            "NEG3008",
            "/territories/0",
            """ "territories":[{"id":"a","name":"A","within":"b"},{"id":"b","name":"B","within":"c"},{"id":"c","name":"C","within":"a"}] """);

        Assert.Contains("territory:a -> territory:b -> territory:c -> territory:a", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_does_not_hold_itself() => FindsOnly(
        "NEG3008", "/proposals/0", $$""" "proposals":[{"kind":"package","id":"all","parts":["all"],{{Reported}}}] """);

    [Fact]
    public void Events_do_not_come_before_each_other_in_a_circle() => FindsOnly(
        "NEG3009",
        "/events/0",
        $$"""
        "events":[{"id":"a","kind":"call","occurrence":"happened","links":[{"kind":"before","to":"event:b"}],{{Reported}}},
                  {"id":"b","kind":"call","occurrence":"happened","links":[{"kind":"before","to":"event:a"}],{{Reported}}}]
        """);

    [Fact]
    public void A_circle_through_an_entry_that_is_missing_stands_at_one_that_is_not()
    {
        var found = Validate("""
            "issues":[{"id":"a","name":"A","links":[{"kind":"before","to":"issue:missing"}]},
                      {"id":"b","name":"B","links":[{"kind":"before","to":"issue:missing"},{"kind":"after","to":"issue:missing"}]}]
            """).Diagnostics;

        var circle = Assert.Single(found, finding => finding.Code == "NEG3009");
        Assert.Equal("/issues/1", circle.Pointer);
        Assert.Equal(
            "'issue:missing' comes before itself by way of issue:missing -> issue:b -> issue:missing: break the circle.", circle.Message);
    }

    [Fact]
    public void Of_a_long_circle_the_beginning_is_told()
    {
        var issues = Enumerable.Range(0, 100).Select(number =>
            FormattableString.Invariant($$"""{"id":"i{{number}}","name":"I","within":"i{{(number + 1) % 100}}"}"""));

        Assert.Equal(
            "'issue:i0' contains itself by way of issue:i0 -> issue:i1 -> issue:i2 -> issue:i3 -> issue:i4 -> issue:i5 -> issue:i6 -> issue:i7 -> issue:i8 "
            + "-> issue:i9 -> issue:i10 -> issue:i11 -> 88 more -> issue:i0: break the circle.",
            FindsOnly("NEG3008", "/issues/0", $""" "issues":[{string.Join(',', issues)}] """).Message);
    }

    [Fact]
    public void Before_and_after_that_say_the_same_are_no_circle() => FindsNothing($$"""
        "events":[{"id":"a","kind":"call","occurrence":"happened","links":[{"kind":"before","to":"event:b"}],{{Reported}}},
                  {"id":"b","kind":"call","occurrence":"happened","links":[{"kind":"after","to":"event:a"}],{{Reported}}}]
        """);

    [Theory]
    [InlineData("2025-05-20", "2025-05-17", true)]
    [InlineData("2025-05-18", "2025-05-17", false)]
    [InlineData("2025-05-17", "2025-05-17", false)]
    [InlineData("2025-05", "2025-05-01", false)]
    public void Events_are_not_ordered_against_their_dates(string first, string second, bool contradicts)
    {
        var sections = $$"""
            "events":[{"id":"a","kind":"call","occurrence":"happened","when":"{{first}}","links":[{"kind":"before","to":"event:b"}],{{Reported}}},
                      {"id":"b","kind":"call","occurrence":"happened","when":"{{second}}",{{Reported}}}]
            """;

        if (contradicts)
        {
            FindsOnly("NEG3013", "/events/0/links/0", sections);
        }
        else
        {
            FindsNothing(sections);
        }
    }

    [Fact]
    public void A_time_counted_from_an_event_is_resolved_before_it_is_judged() => FindsOnly(
        "NEG3006",
        "/proposals/0/schedule/term/when",
        $$"""
        "events":[{"id":"signing","kind":"signing","occurrence":"happened","when":"2025-05-10",{{Reported}}}],
        "proposals":[{"kind":"ceasefire-proposal","id":"truce",
          "schedule":{"start":{"kind":"relative","anchor":"event:signing","offset":"P30D"}, "term":{"kind":"until","when":"2025-06-01" } },{{Reported}}}]
        """);

    [Theory]
    [InlineData("""  "2025-05-20"  """, """ {"kind":"moment","at":"2025-05-19T22:00:00-04:00"} """, false)]
    [InlineData(""" {"kind":"moment","at":"2025-05-20T00:30:00+09:00"} """, """  "2025-05-19"  """, false)]
    [InlineData("""  "2025-05-20"  """, """  "2025-05-19"  """, false)]
    [InlineData(""" {"kind":"moment","at":"2025-05-19T12:00:01Z"} """, """ {"kind":"moment","at":"2025-05-19T15:00:00+03:00"} """, true)]
    [InlineData(""" {"kind":"moment","at":"2025-05-19T12:00:00Z"} """, """ {"kind":"moment","at":"2025-05-19T15:00:00+03:00"} """, false)]
    [InlineData(""" {"kind":"moment","at":"2025-05-20T12:00:01Z"} """, """  "2025-05-19"  """, true)]
    public void A_day_without_a_zone_is_a_day_somewhere_on_earth(string happened, string published, bool isLater)
    {
        var sections = $$"""
            "sources":[{"id":"paper","publisher":"A paper","language":"en","published":{{published}}}],
            "events":[{"id":"talks","kind":"talks","occurrence":"happened","when":{{happened}},{{Reported}}}]
            """;

        if (isLater)
        {
            FindsOnly("NEG3007", "/events/0/evidence/0/source", sections);
        }
        else
        {
            FindsNothing(sections);
        }
    }

    [Fact]
    public void A_long_chain_of_anchors_is_resolved()
    {
        var record = Chain(100_000, (_, next) => new Relative { Anchor = next, Offset = NodaTime.Period.FromDays(1) });

        Assert.Empty(RecordRules.Check(record).AsEnumerable());
    }

    [Fact]
    public void Each_anchor_is_resolved_once_however_many_values_are_counted_from_it()
    {
        var record = Chain(64, (_, next) => new Attested<When>(
        [
            new Testimony<When> { Value = new Relative { Anchor = next, Offset = NodaTime.Period.FromDays(1) } },
            new Testimony<When> { Value = new Relative { Anchor = next, Offset = NodaTime.Period.FromDays(2) } },
        ]));

        Assert.Empty(RecordRules.Check(record).AsEnumerable());
    }

    [Theory]
    [InlineData("P10D", "2025-06-05", false)]
    [InlineData("P30D", "2025-06-05", true)]
    [InlineData("P1M", "2025-06-05", true)]
    [InlineData("P9000Y", "2025-06-05", false)]
    public void An_offset_is_counted_in_days_and_one_that_leaves_the_calendar_tells_nothing(string offset, string published, bool isLater) =>
        Published(published, """ "2025-05-10" """, offset, isLater);

    [Theory]
    [InlineData("PT1H", "2025-05-10T13:00:00Z", false)]
    [InlineData("PT1H", "2025-05-10T12:59:59Z", true)]
    [InlineData("P1D", "2025-05-10T13:00:00Z", false)]
    [InlineData("PT1000000000H", "2025-05-10T13:00:00Z", false)]
    public void Hours_are_counted_on_the_time_line(string offset, string published, bool isLater) => Published(
        $$"""{"kind":"moment","at":"{{published}}"}""", """ {"kind":"moment","at":"2025-05-10T12:00:00Z"} """, offset, isLater);

    [Fact]
    public void Times_counted_from_each_other_in_a_circle_say_nothing() => FindsNothing($$"""
        "events":[{"id":"a","kind":"call","occurrence":"happened","when":{"kind":"relative","anchor":"event:b","offset":"P1D"},{{Reported}}},
                  {"id":"b","kind":"call","occurrence":"happened","when":{"kind":"relative","anchor":"event:a","offset":"P1D"},{{Reported}}}]
        """);

    [Fact]
    public void A_span_lies_within_its_source() => FindsOnly(
        "NEG3010",
        "/issues/0/evidence/0/span",
        """
        "issues":[{"id":"land","name":"Land","evidence":[{"source":"paper","wording":"paraphrase",
          "span":{"start":90,"end":101,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}]}]
        """);

    [Theory]
    [InlineData("accept")]
    [InlineData("reject")]
    [InlineData("counter")]
    [InlineData("defer")]
    public void An_answer_to_a_proposal_that_nobody_put_is_a_warning(string act)
    {
        var finding = FindsOnly(
            "NEG3011",
            "/statements/0/on/0",
            $$"""
            "proposals":[{"kind":"ceasefire-proposal","id":"truce",{{Reported}}}],
            "statements":[{"id":"s","by":[{"speaker":"party:north"}],"act":"{{act}}","on":["proposal:truce"],{{Reported}}}]
            """);

        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("proposal:truce")]
    [InlineData("proposal:all")]
    [InlineData("document:plan")]
    public void A_proposal_is_put_by_itself_in_a_package_or_in_a_document(string put) => FindsNothing($$"""
        "proposals":[{"kind":"ceasefire-proposal","id":"truce",{{Reported}}},{"kind":"package","id":"all","parts":["truce"],{{Reported}}}],
        "documents":[{"id":"plan","kind":"draft","provisions":[{"number":"1","proposals":["truce"]}],{{Reported}}}],
        "statements":[{"id":"p","by":[{"speaker":"party:south"}],"act":"propose","on":["{{put}}"],{{Reported}}},
                      {"id":"s","by":[{"speaker":"party:north"}],"act":"reject","on":["proposal:truce"],{{Reported}}}]
        """);

    [Theory]
    [InlineData("accept")]
    [InlineData("reject")]
    [InlineData("defer")]
    public void A_counter_puts_what_it_is_on(string act) => FindsNothing(Countered($"""
        {Counter("proposal:shorter", "statement:p")},
        {Answer(act, "proposal:shorter")}
        """));

    [Fact]
    public void A_counter_that_says_not_what_it_answers_puts_what_it_is_on_for_the_others_and_is_a_warning_itself() => FindsOnly(
        "NEG3011", "/statements/1/on/0", Countered($"""{Counter("proposal:shorter", null)},{Answer("accept", "proposal:shorter")}"""));

    [Fact]
    public void Another_that_says_so_puts_it_for_that_counter_too() => FindsNothing(Countered($"""
        {Counter("proposal:shorter", "statement:p")},
        {Counter("proposal:shorter", null).Replace(""" "id":"c" """.Trim(), """ "id":"d" """.Trim(), StringComparison.Ordinal)}
        """));

    [Fact]
    public void An_answer_does_not_come_before_what_it_answers() => FindsOnly(
        "NEG3012",
        "/statements/1/answers",
        $$"""
        "proposals":[{"kind":"ceasefire-proposal","id":"truce",{{Reported}}}],
        "statements":[{"id":"p","by":[{"speaker":"party:south","at":"2025-05-19"}],"act":"propose","on":["proposal:truce"],{{Reported}}},
                      {"id":"s","by":[{"speaker":"party:north","at":"2025-05-16"}],"act":"reject","on":["proposal:truce"],"answers":"statement:p",{{Reported}}}]
        """);

    [Fact]
    public void A_fact_without_evidence_is_a_warning() => FindsOnly(
        "NEG3014", "/events/0", """ "events":[{"id":"talks","kind":"talks","occurrence":"happened"}] """);

    [Fact]
    public void Evidence_of_an_attested_value_is_evidence() => FindsNothing(
        """ "events":[{"id":"talks","kind":"talks","occurrence":{"attested":[{"value":"happened","evidence":[{"source":"paper","wording":"paraphrase"}]}]}}] """);

    [Fact]
    public void Who_commits_is_among_the_actors() => FindsOnly(
        "NEG3015",
        "/statements/0/act",
        $$"""
        "proposals":[{"kind":"undertaking","id":"demine","action":"demine","actors":["south"],{{Reported}}}],
        "statements":[{"id":"s","by":[{"speaker":"person:ann","for":"north"}],"act":"commit","on":["proposal:demine"],{{Reported}}}]
        """);

    [Fact]
    public void What_rests_on_withdrawn_sources_only_is_a_warning() => FindsOnly(
        "NEG3016",
        "/events/0",
        $$"""
        "sources":[{"id":"paper","publisher":"A paper","language":"en","standing":{"kind":"withdrawn"} }],
        "events":[{"id":"talks","kind":"talks","occurrence":"happened",{{Reported}}}]
        """);

    [Fact]
    public void No_entry_is_tied_to_itself() => FindsOnly(
        "NEG3017",
        "/issues/0/links/0/to",
        """ "issues":[{"id":"land","name":"Land","links":[{"kind":"possibly-same-as","to":"issue:land"}]}] """);

    [Fact]
    public void The_words_of_a_reporter_are_not_quoted() => FindsOnly(
        "NEG3018",
        "/statements/0/evidence/0/span/exact",
        """
        "statements":[{"id":"s","by":[{"speaker":"source:paper"}],"act":"assert","on":["party:north"],"evidence":[{"source":"paper","wording":"verbatim",
          "span":{"start":1,"end":6,"sha256":"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824","exact":"hello"}}]}]
        """);

    [Fact]
    public void A_voice_is_someone() => FindsOnly(
        "NEG2017", "/statements/0/by/0", $$""" "statements":[{"id":"s","by":[{"for":"north"}],"act":"assert","on":["party:north"],{{Reported}}}] """);

    [Fact]
    public void A_person_who_speaks_for_nobody_is_pointed_out() => FindsOnly(
        "NEG3020", "/statements/0/by/0", $$""" "statements":[{"id":"s","by":[{"speaker":"person:ann"}],"act":"assert","on":["party:north"],{{Reported}}}] """);

    [Fact]
    public void A_record_that_could_not_be_read_says_that_the_rules_were_not_checked()
    {
        var findings = Validate(""" "events":[{"id":"talks","kind":"talks","occurrence":"happened","when":"May 19"}] """).Diagnostics;

        Assert.Equal("NEG2006 NEG1016", string.Join(" ", findings.Select(finding => finding.Code)));
    }

    [Fact]
    public void A_participant_is_someone() => FindsOnly(
        "NEG2017", "/events/0/participants/0", $$""" "events":[{"id":"talks","kind":"talks","occurrence":"happened","participants":[{"role":"host"}],{{Reported}}}] """);

    [Fact]
    public void All_findings_come_at_once_in_the_order_of_the_text()
    {
        var findings = Validate($$"""
            "territories":[{"id":"port","name":"Port","within":"coast"}],
            "issues":[{"id":"land","name":"Land","within":"all"}],
            "events":[{"id":"talks","kind":"talks","occurrence":"happened","place":"inland"}]
            """).Diagnostics;

        Assert.Equal("NEG3001 NEG3001 NEG3014 NEG3001", string.Join(" ", findings.Select(finding => finding.Code)));
        Assert.Equal(findings.Select(finding => finding.Column), findings.Select(finding => finding.Column).Order());
    }

    [Fact]
    public void A_record_built_by_hand_is_held_against_the_same_rules()
    {
        var record = new NegotiationRecord
        {
            Id = "case",
            Title = "A case",
            Territories = [new Territory { Id = "port", Name = "Port", Within = "coast" }],
        };

        var finding = Assert.Single(RecordRules.Check(record).AsEnumerable());
        Assert.Equal(("NEG3001", "/territories/0/within"), (finding.Code, finding.Pointer));
    }

    /// <summary>A source of this day tells of what came so long after a signing.</summary>
    private static void Published(string published, string signed, string offset, bool isLater)
    {
        var day = published.StartsWith('{') ? published : $"\"{published}\"";
        var sections = $$"""
            "sources":[{"id":"paper","publisher":"A paper","language":"en","published":{{day}}}],
            "events":[{"id":"signing","kind":"signing","occurrence":"happened","when":{{signed}},"evidence":[{"source":"paper","wording":"paraphrase"}]},
                      {"id":"talks","kind":"talks","occurrence":"happened","when":{"kind":"relative","anchor":"event:signing","offset":"{{offset}}"},{{Reported}}}]
            """;

        if (isLater)
        {
            FindsOnly("NEG3007", "/events/1/evidence/0/source", sections);
        }
        else
        {
            FindsNothing(sections);
        }
    }

    /// <summary>Events of which each is dated by the next, and the last by a day.</summary>
    private static NegotiationRecord Chain(int length, Func<int, Reference, Attested<When>> when)
    {
        Evidence[] reported = [new Evidence { Source = "paper", Wording = Wording.Paraphrase }];
        return new NegotiationRecord
        {
            Id = "chain",
            Title = "A chain",
            Sources = [new Source { Id = "paper", Publisher = "A paper", Language = "en" }],
            Events =
            [
                .. Enumerable.Range(0, length).Select(i => new Event
                {
                    Id = Id<Event>.Parse($"e{i}"),
                    Kind = EventKind.Call,
                    Occurrence = Occurrence.Happened,
                    When = i == length - 1 ? new Attested<When>("1990-01-01") : when(i, Reference.Parse($"event:e{i + 1}")),
                    Evidence = [.. reported],
                }),
            ],
        };
    }

    private static string Countered(string statements) => $$"""
        "proposals":[{"kind":"ceasefire-proposal","id":"truce",{{Reported}}},{"kind":"ceasefire-proposal","id":"shorter",{{Reported}}}],
        "statements":[{"id":"p","by":[{"speaker":"party:south"}],"act":"propose","on":["proposal:truce"],{{Reported}}},{{statements}}]
        """;

    private static string Counter(string on, string? answers) =>
        $$"""{"id":"c","by":[{"speaker":"party:north"}],"act":"counter","on":["{{on}}"],{{(answers is null ? "" : $"\"answers\":\"{answers}\",")}}{{Reported}}}""";

    private static string Answer(string act, string on) => $$"""{"id":"a","by":[{"speaker":"party:south"}],"act":"{{act}}","on":["{{on}}"],{{Reported}}}""";
}
