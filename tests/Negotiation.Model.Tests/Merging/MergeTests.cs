namespace Negotiation.Model.Tests.Merging;

public sealed class MergeTests
{
    private static readonly NegotiationRecord Case = new()
    {
        Id = "case",
        Title = "A case",
        Sources = [Paper("daily"), Paper("weekly")],
        Parties = [new Party { Id = "north", Kind = PartyKind.State, Name = "North", Evidence = [In("daily")] }],
    };

    [Fact]
    public void One_record_merged_is_itself() => Assert.Same(Case, NegotiationRecord.Merge(Case).Record);

    [Fact]
    public void To_merge_nothing_is_refused() =>
        Assert.Equal("NEG2003", Assert.Throws<DomainRuleException>(() => NegotiationRecord.Merge()).Code);

    [Fact]
    public void A_fact_that_both_state_rests_on_the_evidence_of_both()
    {
        var fact = Merged(Talks(Occurrence.Happened, "daily"), Talks(Occurrence.Happened, "weekly"));

        Assert.Equal([In("daily"), In("weekly")], fact.Evidence);
        Assert.Equal(new Attested<Occurrence>(Occurrence.Happened), fact.Occurrence);
    }

    [Fact]
    public void Facts_that_contradict_each_other_stand_side_by_side_each_with_its_evidence()
    {
        var fact = Merged(Talks(Occurrence.Happened, "daily"), Talks(Occurrence.Announced, "weekly")).Occurrence;

        Assert.Equal(
            [
                new Testimony<Occurrence> { Value = Occurrence.Happened, Evidence = [In("daily")] },
                new Testimony<Occurrence> { Value = Occurrence.Announced, Evidence = [In("weekly")] },
            ],
            fact.Testimonies);
    }

    [Fact]
    public void A_fact_that_one_states_does_not_come_to_rest_on_the_report_of_the_other()
    {
        var place = Merged(Talks(Occurrence.Happened, "daily") with { Place = (Id<Territory>)"port" }, Talks(Occurrence.Happened, "weekly")).Place!;

        Assert.Equal([In("daily")], Assert.Single(place.Testimonies.AsEnumerable()).Evidence);
    }

    [Fact]
    public void A_fact_that_one_states_stays_plain_where_the_other_adds_no_report()
    {
        var place = Merged(Talks(Occurrence.Happened, "daily") with { Place = (Id<Territory>)"port" }, Talks(Occurrence.Happened) with { Evidence = [] }).Place!;

        Assert.Equal(new Attested<Id<Territory>>("port"), place);
    }

    [Fact]
    public void A_fact_rests_on_its_entry_and_on_a_report_of_its_own_where_one_record_says_this_and_one_that()
    {
        var stated = new Attested<Occurrence>([new Testimony<Occurrence> { Value = Occurrence.Happened, Evidence = [In("weekly")] }]);
        var fact = Merged(Talks(Occurrence.Happened, "daily"), Talks(Occurrence.Happened) with { Occurrence = stated }).Occurrence;

        Assert.Equal(
            [
                new Testimony<Occurrence> { Value = Occurrence.Happened },
                new Testimony<Occurrence> { Value = Occurrence.Happened, Evidence = [In("weekly")] },
            ],
            fact.Testimonies);
    }

    [Fact]
    public void An_unknown_member_of_a_fact_is_kept()
    {
        Attested<T> Stated<T>(T value)
            where T : notnull => new([new Testimony<T> { Value = value, Evidence = [In("weekly")] }])
            {
                Unknown = new([KeyValuePair.Create("method", new RawValue("1"))]),
            };

        var merged = Merged(
            Talks(Occurrence.Happened, "daily") with { Occurrence = Stated(Occurrence.Happened), Place = Stated((Id<Territory>)"port") },
            Talks(Occurrence.Happened, "daily"));

        Assert.Equal(["method", "method"], new[] { merged.Occurrence.Unknown, merged.Place!.Unknown }.Select(unknown => Assert.Single(unknown).Key));
    }

    [Fact]
    public void Lists_of_the_same_in_another_order_are_one_value()
    {
        AttestedList<Participant> Of(params Id<Party>[] parties) =>
            parties.Select(party => new Participant { Party = party }).ToValueList();
        var talks = Talks(Occurrence.Happened, "daily") with { Participants = Of("north", "south") };

        Assert.False(Merged(talks, talks with { Participants = Of("south", "north") }).Participants!.IsContested);
    }

    [Fact]
    public void Two_consents_that_differ_are_both_kept_and_two_that_differ_in_order_are_one()
    {
        Attested<Consent>? Merge(Consent one, Consent other)
        {
            NegotiationRecord Of(Consent consent, string source) => Case with
            {
                Parties = [.. Case.Parties, Side("south"), Side("east"), Side("west")],
                Documents = [new Document { Id = "pact", Kind = DocumentKind.Treaty, Consent = consent, Evidence = [In(source)] }],
            };
            Party Side(Id<Party> id) => new() { Id = id, Kind = PartyKind.State, Name = id.Text, Evidence = [In("daily")] };
            return Assert.Single(NegotiationRecord.Merge(Of(one, "daily"), Of(other, "weekly")).Record!.Documents.AsEnumerable()).Consent;
        }

        var both = new Consent { Of = ["north", "south"], Means = ConsentMeans.Ratification, Organs = [new() { Body = "west", For = "north" }, new() { Body = "east", For = "south" }] };
        var reordered = both with { Of = ["south", "north"], Organs = [new() { Body = "east", For = "south" }, new() { Body = "west", For = "north" }] };
        var other = both with { Means = ConsentMeans.Signature };

        Assert.Equal([both, other], Merge(both, other)!.Values);
        Assert.Equal(
            [In("daily"), In("weekly")], Merge(both, other)!.Testimonies.SelectMany(testimony => testimony.Evidence.AsEnumerable()));
        Assert.False(Merge(both, reordered)!.IsContested);
    }

    [Fact]
    public void An_office_reported_twice_is_one_office_with_both_reports()
    {
        NegotiationRecord Of(string source) => Case with
        {
            People = [new Person { Id = "ann", Name = "Ann", Offices = [new Office { Title = "Envoy", Of = "party:north", Evidence = [In(source)] }] }],
        };
        var ann = Assert.Single(NegotiationRecord.Merge(Of("daily"), Of("weekly")).Record!.People.AsEnumerable());

        Assert.Equal([In("daily"), In("weekly")], Assert.Single(ann.Offices.AsEnumerable()).Evidence);
    }

    [Fact]
    public void Provisions_are_merged_by_their_number()
    {
        Document Of(Id<Proposal> proposal) => new()
        {
            Id = "pact",
            Kind = DocumentKind.Treaty,
            Provisions = [new Provision { Number = ProvisionNumber.Parse("13d"), Proposals = [proposal] }],
        };
        var merged = Unite(Case with { Documents = [Of("a")] }, Case with { Documents = [Of("b")] });

        Assert.Equal<Id<Proposal>>(["a", "b"], Assert.Single(merged.Documents[0].Provisions!.Value.AsEnumerable()).Proposals);
    }

    [Fact]
    public void The_same_id_with_another_kind_is_an_error() => Clashes(
        "NEG5001",
        "/parties/0/kind",
        Case with { Parties = [Case.Parties[0] with { Kind = PartyKind.ArmedGroup }] });

    [Fact]
    public void A_proposal_of_another_kind_is_an_error()
    {
        var left = Case with { Proposals = [new CeasefireProposal { Id = "p", Evidence = [In("daily")] }] };
        var right = Case with { Proposals = [new Undertaking { Id = "p", Action = "leave", Evidence = [In("daily")] }] };

        var finding = Clashes("NEG5001", "/proposals/0/kind", right, left);

        Assert.StartsWith("\"undertaking\" stands here, \"ceasefire-proposal\" in a record before: ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_is_not_known_is_another_than_any_known_one()
    {
        var finding = Clashes(
            "NEG5001",
            "/proposals/0/kind",
            Case with { Proposals = [new UnknownProposal { Id = "p", Kind = "of-tomorrow", Evidence = [In("daily")] }] },
            Case with { Proposals = [new CeasefireProposal { Id = "p", Evidence = [In("daily")] }] });

        Assert.StartsWith("a kind that this version does not know stands here, \"ceasefire-proposal\" in a record before: ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sources_under_one_id_are_an_error()
    {
        var finding = Clashes("NEG5002", "/sources/1/publisher", Case with { Sources = [Case.Sources[0], Paper("weekly") with { Publisher = "Other" }] });

        Assert.Equal("\"Other\" stands here, \"The paper\" in a record before: Rename one of the two, or correct what differs.", finding.Message);
    }

    [Fact]
    public void Two_values_for_a_member_that_holds_one_are_an_error() => Clashes(
        "NEG5003", "/parties/0/name", Case with { Parties = [Case.Parties[0] with { Name = "The North" }] });

    [Fact]
    public void Two_values_for_an_unknown_member_are_an_error() => Clashes(
        "NEG5003",
        "/weather",
        Case with { Unknown = new([KeyValuePair.Create("weather", new RawValue("1.50"))]) },
        Case with { Unknown = new([KeyValuePair.Create("weather", new RawValue("1.5"))]) });

    [Fact]
    public void Every_clash_is_told_at_its_own_place()
    {
        NegotiationRecord Of(string word) => Case with
        {
            Parties = [Named("north", word), Named("south", word)],
            Issues = [new Issue { Id = "water", Name = word, Evidence = [In("daily")] }],
            Proposals = [Put("p", word), Put("q", word)],
        };

        Proposal Put(Id<Proposal> id, string word) => word == "one"
            ? new CeasefireProposal { Id = id, Evidence = [In("daily")] }
            : new Undertaking { Id = id, Action = "leave", Evidence = [In("daily")] };

        Party Named(Id<Party> id, string word) => Case.Parties[0] with
        {
            Id = id,
            Name = word,
            Unknown = new([KeyValuePair.Create("anthem", new RawValue($"\"{word}\"")), KeyValuePair.Create("motto", new RawValue($"\"{word}\""))]),
        };

        Assert.Equal(
            [
                "/parties/0/name", "/parties/0/anthem", "/parties/0/motto",
                "/parties/1/name", "/parties/1/anthem", "/parties/1/motto",
                "/issues/0/name", "/proposals/0/kind", "/proposals/1/kind",
            ],
            NegotiationRecord.Merge(Of("one"), Of("another")).Diagnostics.Select(finding => finding.Pointer));
    }

    [Fact]
    public void An_unknown_member_of_either_is_kept() => Assert.Equal(
        ["anthem", "motto"],
        Unite(
            Case with { Unknown = new([KeyValuePair.Create("anthem", new RawValue("1"))]) },
            Case with { Unknown = new([KeyValuePair.Create("anthem", new RawValue("1")), KeyValuePair.Create("motto", new RawValue("2"))]) }).Unknown.Select(member => member.Key));

    [Fact]
    public void None_and_some_are_two_values()
    {
        Statement Of(ValueList<Reference> to) => new()
        {
            Id = "s",
            By = [new Voice { Speaker = "party:north" }],
            Act = Act.Assert,
            On = ["party:north"],
            To = to,
            Evidence = [In("daily")],
        };

        Clashes("NEG5003", "/statements/0/to", Case with { Statements = [Of(["party:north"])] }, Case with { Statements = [Of([])] });
    }

    [Fact]
    public void A_record_with_errors_is_not_merged()
    {
        var finding = Clashes("NEG5004", "/parties/0/evidence/0/source", Case with { Sources = [] });

        Assert.StartsWith("the record has errors, this one first: NEG3001", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_without_evidence_does_not_come_to_rest_on_that_of_the_other()
    {
        var finding = Clashes(
            "NEG5005",
            "/events/0/occurrence",
            Case with { Events = [Talks(Occurrence.Happened)] },
            Case with { Events = [Talks(Occurrence.Announced, "daily")] });

        Assert.Equal($"'happened' has no evidence, and its entry has some in the other record only: {RuleBook.RestsOnNothing.Remedy}", finding.Message);
    }

    [Fact]
    public void All_reasons_are_told_at_once_each_about_its_record()
    {
        var other = Case with { Id = "other", Title = "Another" };
        var result = NegotiationRecord.Merge(Case, other, Case, other with { Sources = [] });

        Assert.Null(result.Record);
        Assert.Equal([0, 2, 0, 1], Enumerable.Range(0, 4).Select(place => result.About(place).Count));
        Assert.Equal(["/id", "/title", "/parties/0/evidence/0/source"], result.Diagnostics.Select(finding => finding.Pointer));
    }

    [Fact]
    public void What_the_rules_find_in_the_merged_record_is_told_too()
    {
        NegotiationRecord Of(Event first, Event second, Id<Event> after) => Case with
        {
            Events = [first with { Links = [new Link { Kind = LinkKind.Before, To = (Reference)after }] }, second],
        };
        var (one, two) = (Talks(Occurrence.Happened, "daily"), Talks(Occurrence.Happened, "daily") with { Id = "call" });
        var result = NegotiationRecord.Merge(Of(one, two, "call"), Of(two, one, "talks"));

        Assert.NotNull(result.Record);
        Assert.Contains("NEG3009", result.Diagnostics.Select(finding => finding.Code));
        Assert.True(result.HasErrors);
    }

    private static Diagnostic Clashes(string code, string pointer, NegotiationRecord right, NegotiationRecord? left = null)
    {
        var result = NegotiationRecord.Merge(left ?? Case, right);
        Assert.Null(result.Record);
        var finding = Assert.Single(result.Diagnostics.AsEnumerable());
        Assert.Equal((code, pointer), (finding.Code, finding.Pointer));
        return finding;
    }

    private static Event Merged(Event left, Event right) =>
        Assert.Single(Unite(Case with { Events = [left] }, Case with { Events = [right] }).Events.AsEnumerable());

    private static NegotiationRecord Unite(NegotiationRecord left, NegotiationRecord right)
    {
        var (record, clashes) = MergeResult.Unite(left, right);
        Assert.Empty(clashes.AsEnumerable());
        return record;
    }

    private static Event Talks(Occurrence occurrence, params string[] sources) =>
        new() { Id = "talks", Kind = EventKind.Talks, Occurrence = occurrence, Evidence = [.. sources.Select(In)] };

    private static Source Paper(Id<Source> id) => new() { Id = id, Publisher = "The paper", Language = "en" };

    private static Evidence In(string source) => new() { Source = source, Wording = Wording.Paraphrase };
}
