using FsCheck.Fluent;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Laws;

[Slow]
public sealed class PlaceLaws
{
    [Fact]
    public void A_wrong_value_is_found_at_its_line_and_column() =>
        Law.HoldsForRecords(tree => Gen.Elements(tree.UnderstoodPlaces().Skip(1)), (_, place) =>
        {
            var print = JsonPrint.OnLines(place.Put(JsonScalar.Null));
            var finding = NegotiationJson.Read(print.Text).Diagnostics.Single(finding => finding.Rule == RuleBook.NullValue);
            Assert.Equal(print.OfValue(place.Pointer), (finding.Line, finding.Column));
        });

    [Fact]
    public void An_unknown_member_is_found_at_the_line_and_column_of_its_name() =>
        Law.HoldsForRecords(record =>
        {
            var print = JsonPrint.OnLines(JsonTree.Parse(DomainJson.WriteCompact(record)));
            Assert.All(NegotiationJson.Read(print.Text).Diagnostics.Where(finding => finding.Rule == RuleBook.UnknownMember), finding =>
                Assert.Equal(print.OfName(finding.Pointer), (finding.Line, finding.Column)));
        });

    [Fact]
    public void A_finding_of_a_rule_across_entries_gets_the_line_and_column_of_its_pointer() =>
        Law.HoldsForRecords(tree => Gen.Shuffle(tree.Places().Select(place => place.Pointer).Distinct(StringComparer.Ordinal)), (record, pointers) =>
        {
            var print = JsonPrint.OnLines(JsonTree.Parse(DomainJson.WriteCompact(record)));
            var findings = pointers.Take(10).Select(pointer => new Diagnostic(RuleBook.Dangling, pointer, "the entry is missing: add it."));
            Assert.All(PointerPlaces.Place([], findings.ToValueList(), DomainJson.Utf8(print.Text)), finding =>
                Assert.Equal(print.OfValue(finding.Pointer), (finding.Line, finding.Column)));
        });

    [Fact]
    public void Findings_come_in_the_order_of_the_text() =>
        Law.HoldsForRecords(record =>
        {
            var found = NegotiationJson.Read(NegotiationJson.Write(record)).Diagnostics;
            Assert.Equal(found.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column), found);
        });
}
