using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

/// <summary>What is said of a value that stands by itself; pointers count from it.</summary>
public sealed class ValueMessageTests
{
    [Theory]
    [InlineData("Quantity", "true", "", "here stands true or false, and a number or an object (Quantity) is wanted.")]
    [InlineData("When", "[]", "", "here stands a list, and a text or an object (When) is wanted.")]
    [InlineData("Proposal", "7", "", "here stands a number, and an object (Proposal) is wanted.")]
    [InlineData("Proposal", """{"kind":7,"id":"a"}""", "/kind", "here stands a number, and a text is wanted.")]
    [InlineData("Proposal", """{"kind":" ","id":"a"}""", "/kind", "the text is blank: write at least one visible character, or leave the member out.")]
    [InlineData("Term", """{"of":"a"}""", "", "Term lacks the required member 'kind': add it, one of 'fixed', 'until', 'open', 'unknown'.")]
    [InlineData("Undertaking", """{"kind":"package","id":"a","action":"leave"}""", "/kind", "the kind is not 'undertaking', which is the only one here: write that.")]
    [InlineData("Undertaking", """{"kind":1,"id":"a","action":"leave"}""", "/kind", "here stands a number, and the text 'undertaking' is wanted.")]
    [InlineData("Package", """{"kind":"package","id":"a","parts":["b","c"],"severable":"no"}""", "/severable", "here stands a text, and true or false is wanted.")]
    [InlineData("EarliestOf", """{"kind":"earliest-of","times":["2025"]}""", "/times", "the list has fewer than two elements: give it at least two.")]
    [InlineData("Statement", """{"id":"a","by":[],"act":"reject","on":["issue:b"],"evidence":[{"source":"c","wording":"paraphrase"}]}""", "/by", "the list is empty: give it at least one element.")]
    [InlineData("TextSpan", """{"start":"0","end":2,"sha256":"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"}""", "/start", "here stands a text, and a whole number is wanted.")]
    [InlineData("Extent", "true", "", "here stands true or false, and 'whole', 'part' or a share above 0 and below 1 is wanted.")]
    [InlineData("FixedTerm", """{"kind":"fixed","for":"P-5Y"}""", "/for", "'P-5Y' is no length: write a period without a minus that is longer than nothing, such as 'P5Y'.")]
    [InlineData("FixedTerm", """{"kind":"fixed","for":"5 years"}""", "/for", "'5 years' is not a period of ISO 8601: write it such as 'P30D' or 'PT72H'.")]
    [InlineData("Party", """{"id":"a","kind":"state","name":"A","evidence":null}""", "/evidence", "here stands null, and a list is wanted: write one, or leave the member out where it is not required.")]
    [InlineData("Party", """{"id":"a","kind":"state"}""", "", "Party lacks the required member 'name': add it.")]
    [InlineData("Party", """{"id":"a","kind":"state","name":"\ud800"}""", "/name", "the text holds half of a surrogate pair or bytes that are not UTF-8: write the whole character.")]
    [InlineData("Party", """{"id":"a","kind":"state","name":"A","name":"B"}""", "/name", "the member 'name' occurs twice: keep one.")]
    [InlineData("Party", """{"id":"a","kind":"state","name":"A","x":1,"x":2}""", "/x", "the member 'x' occurs twice: keep one.")]
    public void A_fault_is_told_with_its_remedy(string type, string json, string pointer, string message)
    {
        var refused = Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(DomainJson.TypeOf(type), json));
        var finding = Assert.Single(refused.Diagnostics, finding => finding.Severity == Severity.Error);

        Assert.Equal((pointer, message), (finding.Pointer, finding.Message));
    }

    [Theory]
    [InlineData("EarliestOf", """{"kind":"earliest-of","times":[]}""", "NEG2019")]
    [InlineData("AllOf", """{"kind":"all-of","conditions":[]}""", "NEG2003")]
    public void No_element_is_too_few_where_two_are_wanted_and_an_empty_list_where_one_is(string type, string json, string code)
    {
        var refused = Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(DomainJson.TypeOf(type), json));

        Assert.Equal(code, Assert.Single(refused.Diagnostics.AsEnumerable()).Code);
    }

    [Theory]
    [InlineData("Mode", "\"might\"", "/0", "'might' is no Mode that this version knows; it is kept, and answers leave out what it says.")]
    [InlineData("Party", """{"id":"a","kind":"state","name":"A","weather":1}""", "/0/weather", "the member 'weather' of Party is not known to this version; it is kept.")]
    [InlineData("Proposal", """{"id":"a","kind":"of-tomorrow"}""", "/0/kind", "'of-tomorrow' is no kind of Proposal that this version knows; it is kept, and answers leave out what it says.")]
    public void What_is_not_known_is_told_beside_the_fault(string type, string json, string pointer, string message)
    {
        var refused = Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(typeof(ValueList<>).MakeGenericType(DomainJson.TypeOf(type)), $"[{json}, 7.5]"));

        Assert.Contains((pointer, message), refused.Diagnostics.Select(finding => (finding.Pointer, finding.Message)));
    }

    [Fact]
    public void The_exception_tells_all_that_was_found_in_the_order_of_the_text()
    {
        var refused = Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(typeof(Party), """{"id":7,"kind":"state","name":true}"""));

        Assert.Equal(["/id", "/name"], refused.Diagnostics.Select(finding => finding.Pointer));
        Assert.Equal(refused.Diagnostics.Select(finding => finding.ToString()), refused.Message.Split('\n'));
    }
}
