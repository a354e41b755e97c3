using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Negotiation.Model.Tests.State;

public sealed class ContactsTests
{
    [Fact]
    public void They_stand_in_the_order_of_their_days() => Assert.Equal(
        ["first: ", "second: first", "third: second"],
        Contacts(Cases.Call("third", "2025-05-03"), Cases.Call("first", "2025-05-01"), Cases.Call("second", "2025-05-02")).Select(After));

    [Fact]
    public void Two_of_one_day_are_in_no_order() => Assert.Equal(
        ["one / two", "two / one"], Contacts(Cases.Call("one", "2025-05-01"), Cases.Call("two", "2025-05-01")).Select(Beside));

    [Fact]
    public void The_clock_orders_two_of_one_day() => Assert.Equal(
        ["late: ", "early: late"],
        Contacts(Cases.Call("early", Moment.Parse("2025-05-01T11:00:00Z")), Cases.Call("late", Moment.Parse("2025-05-01T10:00:00Z"))).Select(After));

    [Fact]
    public void A_link_orders_two_of_one_day_and_what_follows_from_it()
    {
        var contacts = Contacts(
            Cases.Call("a", "2025-05-01") with { Links = [new Link { Kind = LinkKind.After, To = "event:b" }] },
            Cases.Call("b", "2025-05-01"),
            Cases.Call("c", "2025-05-01") with { Links = [new Link { Kind = LinkKind.Before, To = "event:b" }] });

        Assert.Equal(["c: ", "b: c", "a: b"], contacts.Select(After));
        Assert.All(contacts, contact => Assert.Empty(contact.Unordered.AsEnumerable()));
    }

    [Fact]
    public void What_is_linked_before_a_day_is_before_what_comes_after_that_day() => Assert.Equal(
        ["some-day: ", "second: some-day", "third: second"],
        Contacts(
            Cases.Call("some-day", "2025-05") with { Links = [new Link { Kind = LinkKind.Before, To = "event:second" }] },
            Cases.Call("second", "2025-05-02"),
            Cases.Call("third", "2025-05-03")).Select(After));

    [Fact]
    public void A_circle_of_links_tells_nothing() => Assert.Equal(
        ["one / two", "two / one"],
        Contacts(
            Cases.Call("one", "2025-05-01") with { Links = [new Link { Kind = LinkKind.Before, To = "event:two" }] },
            Cases.Call("two", "2025-05-01") with { Links = [new Link { Kind = LinkKind.Before, To = "event:one" }] }).Select(Beside));

    [Fact]
    public void Those_that_may_be_the_same_know_of_each_other() => Assert.Equal(
        [("one", "two"), ("two", "one")],
        Contacts(Cases.Call("one", "2025-05-01") with { Links = [new Link { Kind = LinkKind.PossiblySameAs, To = "event:two" }] }, Cases.Call("two", "2025-05-01"))
            .Select(contact => (contact.Event.Text, Assert.Single(contact.PossiblySame.AsEnumerable()).Text)));

    [Fact]
    public void What_was_said_at_it_and_about_it_is_told_apart()
    {
        var contact = Assert.Single((Cases.Bare with
        {
            Events = [Cases.Call("call", "2025-05-01")],
            Statements =
            [
                Cases.Said("at", "north", Act.Propose, "proposal:truce") with { By = [new Voice { Speaker = "party:north", In = "call" }] },
                Cases.Said("about", "south", Act.Characterise, "event:call", "2025-05-02"),
            ],
        }).AsOf().Contacts.AsEnumerable());

        Assert.Equal(["at"], contact.SaidAt);
        Assert.Equal(["about"], contact.SaidAbout);
    }

    [Fact]
    public void One_that_is_announced_thought_of_or_called_off_did_not_happen() => Assert.Equal(
        ["did not happen", "announced", "possible", "contested"],
        new Attested<Occurrence>[] { Occurrence.Cancelled, Occurrence.Announced, Occurrence.Possible, Two(Occurrence.Happened, Occurrence.DidNotHappen) }
            .Select(stated => Assert.Single(Contacts(Cases.Call("call") with { Occurrence = stated }).AsEnumerable()).Verdict));

    [Fact]
    public void One_of_a_later_day_is_not_there_yet_and_one_of_an_uncertain_day_may_be()
    {
        var record = Cases.Bare with { Events = [Cases.Call("call", "2025-05-03"), Cases.Call("some-day", "2025-05")] };

        var contact = Assert.Single(record.AsOf(new LocalDate(2025, 5, 2)).Contacts.AsEnumerable());

        Assert.Equal(("some-day", "may have happened", Truth.Maybe), (contact.Event.Text, contact.Verdict, contact.Certainty));
    }

    [Fact]
    public void An_attack_is_no_contact() => Assert.Empty(Contacts(Cases.Call("attack") with { Kind = EventKind.Attack }).AsEnumerable());

    [Fact]
    public void Contradicting_accounts_of_who_and_where_stand_side_by_side()
    {
        var contact = Assert.Single(Contacts(Cases.Call("call") with
        {
            Place = Two<Id<Territory>>("hill", "valley"),
            Participants = Two<ValueList<Participant>>([new Participant { Party = "north" }], [new Participant { Party = "south" }, new Participant { Party = "north" }]),
        }).AsEnumerable());

        Assert.Equal(["hill", "valley"], contact.Places);
        Assert.Equal(["north", "south"], contact.Participants.Select(who => who.Party!.Value.Text));
    }

    [Fact]
    public void Without_links_those_are_beside_each_other_whose_days_overlap_but_for_two_moments() => Twin(
        from times in Gen.Elements<When>("2025-05-01", "2025-05-02", "2025-05-03", "2025-05", "2025-05-02/2025-05-03", "2025-04", At(1, 10), At(1, 11), At(2, 10), At(2, 10)).ArrayOf()
        select times.Select((time, place) => Cases.Call($"call-{place}", time)).ToArray(),
        (_, one, other) => !(one.When!.Single is Moment first && other.When!.Single is Moment second && first.Instant != second.Instant)
            && one.When.Single.Earliest.Day <= other.When!.Single.Latest.Day && other.When.Single.Earliest.Day <= one.When.Single.Latest.Day);

    [Fact]
    public void On_one_day_those_are_beside_each_other_between_which_no_links_and_moments_lead() => Twin(
        from count in Gen.Choose(0, 9)
        from isTimed in Gen.Elements(true, false).ArrayOf(count)
        from isLinked in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true))).ArrayOf(count * count)
        select Enumerable.Range(0, count).Select(place => Cases.Call($"call-{place}", isTimed[place] ? At(1, place) : "2025-05-01") with
        {
            Links = [.. Enumerable.Range(place + 1, count - place - 1).Where(other => isLinked[(place * count) + other]).Select(other => new Link { Kind = LinkKind.Before, To = $"event:call-{other}" })],
        }).ToArray(),
        (all, one, other) => !Leads(all, one, other) && !Leads(all, other, one));

    private static bool Leads(Event[] all, Event from, Event to) => Array.Exists(all, next =>
        (from.Links.Any(link => link.To == next.Reference) || (from.When!.Single is Moment first && next.When!.Single is Moment second && first.Instant < second.Instant))
        && (next == to || Leads(all, next, to)));

    private static void Twin(Gen<Event[]> events, Func<Event[], Event, Event, bool> areBeside) => Prop.ForAll(events.ToArbitrary(), made =>
    {
        foreach (var contact in Contacts(made))
        {
            var one = made.Single(happening => happening.Id == contact.Event);
            Assert.Equal(
                made.Where(other => other != one && areBeside(made, one, other)).Select(other => other.Id.Text).Order(StringComparer.Ordinal),
                contact.Unordered.Select(id => id.Text));
        }
    }).QuickCheckThrowOnFailure();

    private static Moment At(int day, int hour) => Moment.Parse($"2025-05-{day:00}T{hour:00}:00:00Z");

    private static Attested<T> Two<T>(T one, T other)
        where T : notnull =>
        new([new Testimony<T> { Value = one, Evidence = [Cases.From("paper")] }, new Testimony<T> { Value = other, Evidence = [Cases.From("gazette")] }]);

    private static string After(Contact contact) => $"{contact.Event}: {string.Join(", ", contact.After.AsEnumerable())}";

    private static string Beside(Contact contact) => $"{contact.Event} / {string.Join(", ", contact.Unordered.AsEnumerable())}";

    private static ValueList<Contact> Contacts(params Event[] events) => (Cases.Bare with { Events = [.. events] }).AsOf().Contacts;
}
