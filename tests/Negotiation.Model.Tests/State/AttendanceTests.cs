using NodaTime;

namespace Negotiation.Model.Tests.State;

/// <summary>Who was absent or declined to come took no part: nothing that was done there is its act.</summary>
public sealed class AttendanceTests
{
    private static readonly LocalDate Day = new(2025, 5, 2);

    public static TheoryData<string?, bool> Ways => new()
    {
        { null, true },
        { "present", true },
        { "remote", true },
        { "absent", false },
        { "declined", false },
        { "asleep", false },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Who_did_not_come_does_not_sign(string? attendance, bool signs)
    {
        var record = Signing(attendance);
        var state = record.AsOf(Day);

        Assert.Equal(signs, state.Table.Single(life => life.On == (Reference)"proposal:truce").IsAgreed == Truth.Yes);
        Assert.Equal(signs, state.Clauses.Single(clause => clause.Party == "south" && clause.Clause == (Reference)"provision:paper/1").IsBound == Truth.Yes);
        if (!signs)
        {
            var without = (record with { Events = [record.Events[0] with { Participants = [new Participant { Party = "north" }] }] }).AsOf(Day);
            Assert.Equal((without.Table, without.Texts, without.Clauses), (state.Table, state.Texts, state.Clauses));
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Who_did_not_come_does_not_agree_by_what_was_agreed_there(string? attendance, bool agrees)
    {
        var record = Signing(attendance);
        var talks = record.Events[0] with { Kind = EventKind.Talks, Effects = [new Effect { Kind = EffectKind.Agrees, On = "document:paper" }] };

        var life = (record with { Events = [talks], Documents = [record.Documents[0] with { Authors = null }] }).AsOf(Day).Table.Single(each => each.On == (Reference)"proposal:truce");

        Assert.Equal(agrees, life.Parties.Any(party => party.Party == "south" && party.IsAgreed == Truth.Yes));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Who_did_not_come_does_not_speak_for_a_party_by_that(string? attendance, bool speaks)
    {
        var talks = Cases.Call("talks", "2025-05-01") with { Participants = [Someone(attendance, "chief")] };

        Assert.Equal(speaks ? 1 : 0, (Cases.Bare with { Events = [talks] }).AsOf(Day).Spokespeople.Count);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Who_did_not_come_is_named_with_the_contact_and_does_not_act_in_the_timeline(string? attendance, bool acts)
    {
        var state = (Cases.Bare with { Events = [Cases.Call("talks", "2025-05-01") with { Participants = [Someone(attendance)] }] }).AsOf(Day);

        Assert.Equal(attendance, Assert.Single(Assert.Single(state.Contacts).Participants).Attendance?.Text);
        Assert.Equal(acts, Assert.Single(state.Contacts).Reason.Contains("with South", StringComparison.Ordinal));
        Assert.Equal(acts ? ["south"] : [], Assert.Single(state.Timeline).By.Select(party => party.Text));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_condition_that_a_party_takes_part_is_met_by_who_came(string? attendance, bool isMet)
    {
        var record = Cases.Bare with
        {
            Proposals = [new CeasefireProposal { Id = "truce", Actors = ["north", "south"], Conditions = [new StateReached { On = "event:talks", State = ConditionState.Happened, By = ["south"] }] }],
            Events = [Cases.Call("talks", "2025-05-01") with { Participants = [Someone(attendance)] }],
            Statements = [Cases.Said("put", "north", Act.Propose, "proposal:truce", "2025-04-01"), Cases.Said("yes", "south", Act.Accept, "proposal:truce", "2025-04-02")],
        };

        Assert.Equal(isMet, record.AsOf(Day).Table.Single(life => life.On == (Reference)"proposal:truce").IsInForce == Truth.Yes);
    }

    private static NegotiationRecord Signing(string? attendance) => Cases.Bare with
    {
        Documents = [new Document { Id = "paper", Kind = DocumentKind.Agreement, Authors = ["north", "south"], Provisions = [new Provision { Number = "1", Proposals = ["truce"] }] }],
        Events =
        [
            new Event
            {
                Id = "signing",
                Kind = EventKind.Signing,
                Occurrence = Occurrence.Happened,
                When = "2025-05-01",
                About = ["document:paper"],
                Participants = [new Participant { Party = "north" }, Someone(attendance)],
            },
        ],
    };

    private static Participant Someone(string? attendance, Id<Person>? person = null) =>
        new() { Person = person, Party = "south", Attendance = attendance is null ? null : Attendance.Of(attendance) };
}
