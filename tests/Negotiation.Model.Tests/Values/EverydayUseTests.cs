using System.Globalization;

namespace Negotiation.Model.Tests.Values;

/// <summary>What a .NET engineer does with any value without reading how.</summary>
public sealed class EverydayUseTests
{
    private static readonly ValueList<string> Letters = ["a", "b", "c"];

    [Fact]
    public async Task A_loop_over_a_list_may_wait()
    {
        var read = "";
        foreach (var letter in Letters)
        {
            await Task.Yield();
            read += letter;
        }

        Assert.Equal("abc", read);
    }

    [Fact]
    public void A_loop_over_a_list_may_yield()
    {
        Assert.Equal(["A", "B", "C"], Upper());

        static IEnumerable<string> Upper()
        {
            foreach (var letter in Letters)
            {
                yield return letter.ToUpperInvariant();
            }
        }
    }

    [Fact]
    public void The_default_list_has_nothing_to_loop_over()
    {
        foreach (var letter in default(ValueList<string>))
        {
            Assert.Fail(letter);
        }
    }

    [Fact]
    public void Ids_sort_character_by_character() => Assert.Equal(
        ["a-b", "a1", "ab", "b"],
        new Id<Party>[] { "b", "ab", "a1", "a-b" }.Order().Select(id => id.Text));

    [Fact]
    public void Texts_of_every_type_sort()
    {
        Assert.Equal(["a", "b"], Sorted<Slug>("b", "a"));
        Assert.Equal(["event:a", "party:a"], Sorted<Reference>("party:a", "event:a"));
        Assert.Equal(["en", "uk"], Sorted<LanguageTag>("uk", "en"));
        Assert.Equal(["a:1", "b:1"], Sorted<ExternalCode>("b:1", "a:1"));
        Assert.Equal(["13d", "4"], Sorted<ProvisionNumber>("4", "13d"));
        Assert.Equal(["age:minor", "status:civilian"], Sorted<CategoryTerm>("status:civilian", "age:minor"));
        Assert.Equal(["https://a.org", "https://b.org"], Sorted<WebAddress>("https://b.org", "https://a.org"));
        Assert.Equal([new string('a', 64), new string('b', 64)], Sorted<Sha256>(new string('b', 64), new string('a', 64)));
    }

    [Fact]
    public void Codes_sort_by_their_text() => Assert.Equal(
        [Act.Accept, Act.Of("bargain"), Act.Reject], new[] { Act.Reject, Act.Of("bargain"), Act.Accept }.Order());

    [Fact]
    public void Moments_sort_by_the_time_line() => Assert.Equal(
        ["2025-06-01T10:00:00+03:00", "2025-06-01T08:00:00+00:00", "2025-06-01T08:00:00Z"],
        Sorted<Moment>("2025-06-01T08:00:00Z", "2025-06-01T08:00:00+00:00", "2025-06-01T10:00:00+03:00"));

    [Fact]
    public void Dates_sort_by_their_first_day_then_their_last_then_their_text() => Assert.Equal(
        ["../2024", "2025-01-01", "2025-01", "2025-01-XX", "2025", "2025-02-01", "2025-02-01?", "2025-02-01/.."],
        Sorted<ApproximateDate>("2025-02-01/..", "2025-02-01?", "2025-02-01", "2025-01-01", "2025-01-XX", "2025-01", "2025", "../2024"));

    [Fact]
    public void A_date_is_after_nothing_and_equal_to_itself()
    {
        IComparable<ApproximateDate> date = ApproximateDate.Parse("2025-06");

        Assert.True(date.CompareTo(null) > 0);
        Assert.Equal(0, date.CompareTo(ApproximateDate.Parse("2025-06")));
    }

    [Fact]
    public void Values_of_two_types_do_not_compare()
    {
        Assert.Throws<ArgumentException>(() => ((IComparable)Slug.Parse("a")).CompareTo("a"));
        Assert.Throws<ArgumentException>(() => ((IComparable)Act.Accept).CompareTo("a"));
        Assert.True(((IComparable)Slug.Parse("a")).CompareTo(null) > 0);
        Assert.True(((IComparable)Act.Accept).CompareTo(null) > 0);
    }

    [Fact]
    public void Values_are_parsed_as_those_of_the_platform_are()
    {
        Assert.Equal("northern-front", Parsed<Id<Party>>("northern-front").Text);
        Assert.Equal("2025-06", Parsed<ApproximateDate>("2025-06").Text);
        Assert.Equal("bargain", Parsed<Act>("bargain").Text);
        Assert.Throws<DomainRuleException>(() => Parsed<Slug>("Two words"));
        Assert.False(CanParse<Slug>("Two words"));
        Assert.False(CanParse<ApproximateDate>("soon"));
        Assert.False(CanParse<Act>(" "));
        Assert.False(CanParse<Act>("\uD800"));
        Assert.True(CanParse<Act>("bargain"));
    }

    [Fact]
    public void What_is_not_stated_stays_so_on_its_way_into_a_fact()
    {
        When? when = null;
        string? text = null;
        CeasefireScope? scope = null;

        Attested<When>? fact = when;
        Attested<string>? words = text;

        Assert.Null(fact);
        Assert.Null(words);
        Assert.Null(new CeasefireProposal { Id = "truce", Scope = scope }.Scope);
    }

    [Fact]
    public void A_text_is_a_fact_where_it_is_a_value()
    {
        var meeting = new Event { Id = "meeting", Kind = EventKind.Meeting, Occurrence = "happened", When = "2015-06-04", Place = "minsk" };

        Assert.Equal(Occurrence.Happened, meeting.Occurrence.Single);
        Assert.Equal(ApproximateDate.Parse("2015-06-04"), meeting.When!.Single);
        Assert.Equal("minsk", meeting.Place!.Single.Text);
        Assert.Equal("a truce", new CeasefireProposal { Id = "truce", Summary = "a truce" }.Summary!.Single);
        Assert.Equal(CeasefireScope.Local, new CeasefireProposal { Id = "truce", Scope = "local" }.Scope!.Single);
    }

    [Fact]
    public void A_text_that_is_no_value_is_refused()
    {
        Assert.Throws<DomainRuleException>(static () => (Attested<When>)"soon");
        Assert.Throws<DomainRuleException>(static () => (Attested<Quantity>)"many");
    }

    [Fact]
    public void A_contested_fact_has_no_single_value_and_says_so_without_throwing()
    {
        Attested<string> agreed = "five";
        var contested = new Attested<string>([new Testimony<string> { Value = "five" }, new Testimony<string> { Value = "six" }]);

        Assert.True(agreed.TryGetSingle(out var value));
        Assert.Equal("five", value);
        Assert.False(contested.TryGetSingle(out value));
        Assert.Null(value);
        Assert.Throws<InvalidOperationException>(() => contested.Single);
    }

    [Fact]
    public void A_record_says_what_it_is_in_one_line() => Assert.Equal(
        "First steps (first-steps), entries: 2",
        new NegotiationRecord
        {
            Id = "first-steps",
            Title = "First steps",
            Parties = [new Party { Id = "north", Kind = PartyKind.State, Name = "North" }],
            Issues = [new Issue { Id = "border", Name = "The border" }],
        }.ToString());

    private static IEnumerable<string?> Sorted<T>(params string[] texts)
        where T : IComparable<T>, ISpanParsable<T> => texts.Select(Parsed<T>).Order().Select(value => value.ToString());

    private static T Parsed<T>(string text)
        where T : ISpanParsable<T>
    {
        var value = T.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(value, T.Parse(text.AsSpan(), CultureInfo.InvariantCulture));
        return value;
    }

    private static bool CanParse<T>(string text)
        where T : ISpanParsable<T>
    {
        var can = T.TryParse(text, CultureInfo.InvariantCulture, out _);
        Assert.Equal(can, T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out _));
        return can;
    }
}
