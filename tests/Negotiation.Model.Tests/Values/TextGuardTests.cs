using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Negotiation.Model.Tests.Values;

/// <summary>What cannot be read back cannot be built either: blank texts in lists and facts, and halves of surrogate pairs.</summary>
public sealed class TextGuardTests
{
    private const string Half = "a\uD83D";

    private static readonly Gen<string> NearlyPlainAddresses =
        Gen.Elements("a", "z", "0", ".", "-", "/", "_", "Q", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").ListOf().Select(parts => $"https://{string.Concat(parts)}");

    [Fact]
    public void A_text_in_a_list_or_in_a_fact_is_guarded_like_any_other() => Assert.All(["", " \t", Half], text =>
    {
        Refusal(() => ValueList.Of(text));
        Refusal(() => new Attested<string>(text));
        Refusal(() => new Testimony<string> { Value = text });
    });

    [Fact]
    public void The_words_of_a_span_are_guarded_like_any_other_text() => Assert.All([" ", "\uD83D"], words =>
        Refusal(() => new TextSpan(0, 1, TextSpan.HashOf(words), words)));

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_where_a_text_is_a_value() =>
        Assert.Equal("NEG1009: Name holds half of a surrogate pair: write the whole character.", Refusal(() => new Issue { Id = "a", Name = Half }));

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_in_a_code() => Refusal(() => PartyKind.Of(Half));

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_where_a_text_is_parsed()
    {
        Refusal(() => ProvisionNumber.Parse(Half));
        Refusal(() => ExternalCode.Parse($"scheme:{Half}"));
        Refusal(() => WebAddress.Parse($"https://example.org/{Half}"));
        Refusal(() => Reference.Parse($"provision:document/{Half}"));
    }

    [Property]
    public Property The_short_way_takes_no_address_that_the_long_way_refuses() => Prop.ForAll(NearlyPlainAddresses.ToArbitrary(), text =>
        !WebAddress.TryParse(text, out _) || Uri.TryCreate(text, UriKind.Absolute, out _));

    [Fact]
    public void White_space_is_refused_where_the_schema_refuses_it()
    {
        Refusal(() => ProvisionNumber.Parse("4\uFEFF"));
        Refusal(() => ExternalCode.Parse("scheme:a\u00A0b"));
        Refusal(() => Reference.Parse("provision:document/4\u2028"));
    }

    [Fact]
    public void A_whole_pair_is_a_character_like_any_other() => Assert.Equal("😀", ProvisionNumber.Parse("😀").Text);

    [Fact]
    public void An_unknown_member_has_a_whole_name_and_a_value()
    {
        var value = new RawValue("1");

        Refusal(() => new UnknownMembers(KeyValuePair.Create(Half, value)));
        Refusal(() => new UnknownMembers(KeyValuePair.Create((string)null!, value)));
        Refusal(() => new UnknownMembers(KeyValuePair.Create("a", (RawValue)null!)));
        Assert.Single(new UnknownMembers(KeyValuePair.Create("", value)));
    }

    private static string Refusal(Func<object> make) => Assert.Throws<DomainRuleException>(make).Message;
}
