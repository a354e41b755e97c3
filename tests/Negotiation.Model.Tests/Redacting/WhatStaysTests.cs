using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Redacting;

/// <summary>What is left beside something that goes: the other elements, the other values, the owner that can do without.</summary>
public sealed class WhatStaysTests
{
    private const string Hidden = "We pay.";

    private static readonly Handling ChathamHouse = new() { Scheme = HandlingScheme.ChathamHouse, Mark = "speakers" };

    private static readonly Handling Red = new() { Scheme = HandlingScheme.Tlp, Mark = "red" };

    private static readonly Undertaking Undertaking = new() { Id = "open-port", Action = "open", Evidence = [In("daily")] };

    private static readonly NegotiationRecord Case = new()
    {
        Id = "case",
        Title = "A case",
        Sources = [new Source { Id = "daily", Publisher = "A paper", Language = "en" }, new Source { Id = "cable", Publisher = "A post", Language = "en", Handling = Red }],
        Parties = [Party("north", "daily"), Party("south", "daily"), Party("agents", "cable")],
        Proposals = [Undertaking],
        Statements = [Says("offer")],
    };

    [Fact]
    public void A_list_keeps_its_other_elements_in_their_order()
    {
        var said = Says("offer") with { On = ["proposal:open-port", "party:south", "party:north"], To = ["party:north", "party:agents", "party:south"] };
        var left = Left(Case with { Statements = [said] }).Statements[0];

        Assert.Equal(said with { To = ["party:north", "party:south"] }, left);
    }

    [Fact]
    public void A_list_of_which_nothing_is_left_is_not_stated()
    {
        var left = Left(Case with { Statements = [Says("offer") with { To = ["party:agents"] }] }).Statements[0];

        Assert.Equal(Says("offer"), left);
        Assert.Null(left.To);
    }

    [Fact]
    public void A_fact_keeps_its_other_value()
    {
        var fact = new Attested<string>([Stated("To open the port", "daily"), Stated("To pay", "cable")]);
        var left = Left(With(Undertaking with { Summary = fact })).Proposals[0];

        Assert.Equal(Undertaking with { Summary = new([Stated("To open the port", "daily")]) }, left);
    }

    [Fact]
    public void A_value_keeps_its_other_evidence()
    {
        var stated = Stated("To open the port", "daily");
        var left = Left(With(Undertaking with { Summary = new([stated with { Evidence = [In("cable"), .. stated.Evidence] }]) })).Proposals[0];

        Assert.Equal(Undertaking with { Summary = new([stated]) }, left);
    }

    [Fact]
    public void A_value_that_loses_a_member_stays_unless_its_kind_is_not_known()
    {
        var (secret, plain) = (Unknown("""{"of":"cable","size":1}"""), Unknown("""{"size":1}"""));

        Assert.Equal(
            Undertaking with { Quantity = new Exactly { Value = 3, Unknown = plain } },
            Left(With(Undertaking with { Quantity = new Exactly { Value = 3, Unknown = secret } })).Proposals[0]);
        Assert.Equal(
            Undertaking,
            Left(With(Undertaking with { Quantity = new UnknownQuantity { Kind = "heap", Unknown = secret } })).Proposals[0]);
        Assert.Equal(
            Undertaking with { Quantity = new UnknownQuantity { Kind = "heap", Unknown = plain } },
            Left(With(Undertaking with { Quantity = new UnknownQuantity { Kind = "heap", Unknown = plain } })).Proposals[0]);
    }

    [Theory]
    [InlineData("by-treaty", "we-pay", false)]
    [InlineData("by-treaty", "by-treaty", true)]
    public void A_code_goes_with_words_that_are_withheld(string code, string words, bool goes)
    {
        var said = Says("offer") with { Form = AssentForm.Of(code) };

        Assert.Equal(goes ? Says("offer") : said, Left(Case with { Statements = [said, Hide(words)] }).Statements[0]);
    }

    [Fact]
    public void A_code_that_is_known_is_nobodys_words()
    {
        var said = Says("offer") with { Form = AssentForm.Vote };

        Assert.Equal(said, Left(Case with { Statements = [said, Hide("vote")] }).Statements[0]);
    }

    [Theory]
    [InlineData("whole", "whole", true)]
    [InlineData("edge", "whole", true)]
    [InlineData("edge", "edge", false)]
    public void An_extent_goes_only_with_words_that_are_withheld(string extent, string words, bool stays)
    {
        var port = new Territory { Id = "port", Name = "The port", Control = [Control(Extent.Of(ExtentKind.Of(extent))), Control(Extent.Of(0.5m))], Evidence = [In("daily")] };
        var left = Left(Case with { Territories = [port], Statements = [Says("offer"), Hide(words)] }).Territories[0];

        Assert.Equal(stays ? port : port with { Control = [port.Control[1]] }, left);
    }

    [Fact]
    public void Dates_and_languages_are_nobodys_words()
    {
        var daily = Case.Sources[0] with { Published = "2025", Title = "Daily" };

        Assert.Equal(daily, Left(Case with { Sources = [daily, Case.Sources[1]], Statements = [Says("offer"), Hide("2025"), Hide("en") with { Id = "hidden-too" }] }).Sources[0]);
    }

    [Fact]
    public void A_member_that_may_be_absent_goes_alone()
    {
        var said = Says("offer") with { Answers = "party:agents", Content = "They say: we pay." };

        Assert.Equal(Says("offer"), Left(Case with { Statements = [said, Hide(Hidden)] }).Statements[0]);
    }

    [Fact]
    public void A_member_that_must_be_there_takes_its_owner_along_and_no_more()
    {
        var person = new Person { Id = "envoy-k", Name = "Kim Arda", Offices = [Office("party:agents"), Office("party:south")], Evidence = [In("daily")] };

        Assert.Equal(person with { Offices = [person.Offices[1]] }, Left(Case with { People = [person] }).People[0]);
    }

    [Fact]
    public void A_member_whose_absence_would_say_something_else_takes_its_owner_along()
    {
        var mode = Undertaking with { Id = "pay-port", Mode = Mode.Of("we-pay") };
        var left = Left(Case with { Proposals = [Undertaking, mode], Statements = [Says("offer"), Hide("we-pay")] });

        Assert.Equal([Undertaking], left.Proposals.AsEnumerable());
        Assert.Equal([Undertaking, mode], Left(Case with { Proposals = [Undertaking, mode] }).Proposals.AsEnumerable());
    }

    [Fact]
    public void What_has_lost_the_last_of_its_evidence_goes_and_the_others_stay()
    {
        var person = new Person
        {
            Id = "envoy-k",
            Name = "Kim Arda",
            Offices = [Office("party:south") with { Evidence = [In("cable")] }, Office("party:south") with { Evidence = [In("cable"), In("daily")] }, Office("party:north")],
            Evidence = [In("daily")],
        };
        var left = Left(Case with { People = [person] }).People[0];

        Assert.Equal(person with { Offices = [Office("party:south") with { Evidence = [In("daily")] }, Office("party:north")] }, left);
    }

    [Theory]
    [InlineData("a participant")]
    [InlineData("Participant")]
    [InlineData("A")]
    public void Under_the_Chatham_House_Rule_a_participant_may_be_called_so(string description)
    {
        var said = Says("offer") with { By = [new Voice { Description = description, Role = "aide" }], Content = $"They wait for {description}.", Handling = ChathamHouse };

        Assert.Equal(said with { By = [new Voice { Description = "a participant" }], Content = null }, (Case with { Statements = [said] }).RedactFor(TlpLevel.Red).Record.Statements[0]);
    }

    [Fact]
    public void Under_the_Chatham_House_Rule_a_voice_that_is_withheld_is_no_participant()
    {
        var hidden = new Voice { Description = "An agent", Unknown = Unknown("""{"handling":{"scheme":"tlp","mark":"red"}}""") };
        var said = Says("offer") with { By = [.. Says("offer").By, hidden], Handling = ChathamHouse };
        var hearsay = said with { Id = "hearsay", By = Says("offer").By, Evidence = [In("daily"), In("daily") with { Via = [hidden] }] };
        ValueList<Voice> nobody = [new Voice { Description = "a participant" }];

        Assert.Equal(
            [said with { By = nobody }, hearsay with { By = nobody, Evidence = [In("daily")] }],
            Left(Case with { Statements = [said, hearsay] }).Statements.AsEnumerable());
    }

    private static NegotiationRecord With(Undertaking proposal) => Case with { Proposals = [proposal] };

    private static NegotiationRecord Left(NegotiationRecord record) => record.RedactFor(TlpLevel.Green).Record;

    private static Party Party(string id, string source) => new() { Id = id, Kind = PartyKind.State, Name = "Somebody", Evidence = [In(source)] };

    private static Office Office(Reference of) => new() { Title = "Envoy", Of = of };

    private static Control Control(Extent extent) => new() { By = "north", Extent = extent };

    private static Evidence In(string source) => new() { Source = source, Wording = Wording.Paraphrase };

    private static Testimony<T> Stated<T>(T value, string source)
        where T : notnull => new() { Value = value, Evidence = [In(source)] };

    private static Statement Says(string id) => new()
    {
        Id = id,
        By = [new Voice { Speaker = "party:north" }],
        Act = Act.Accept,
        On = ["proposal:open-port"],
        Evidence = [In("daily")],
    };

    /// <summary>A statement above the level that quotes words.</summary>
    private static Statement Hide(string words) => Says("hidden") with
    {
        Handling = Red,
        Evidence = [In("daily") with { Span = new TextSpan(0, words.Length, TextSpan.HashOf(words), words) }],
    };

    private static UnknownMembers Unknown(string json) =>
        NegotiationJson.Read(json.Insert(1, "\"schemaVersion\":1,\"id\":\"x\",\"title\":\"x\",")).Record!.Unknown;
}
