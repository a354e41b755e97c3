using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Laws;

[Slow]
public sealed class FaultLaws
{
    private static readonly JsonTree[] OneOfEachType =
        [JsonScalar.Null, new JsonScalar("true"), new JsonScalar("12"), JsonScalar.Of("x"), new JsonListTree([]), new JsonObjectTree([])];

    public static TheoryData<string> AllTypes => DomainJson.AllTypes();

    public static TheoryData<string> ObjectTypes => DomainJson.ObjectTypes();

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void A_value_of_another_type_is_a_finding_or_another_value(string type) =>
        Law.Holds(type, Swapped, (ofType, _, swapped) => ReadsWellOrReports(ofType, swapped.ToString()));

    [Theory]
    [MemberData(nameof(ObjectTypes))]
    public void Null_is_a_finding_at_its_place(string type) =>
        Law.HoldsWherever(type, tree => tree.UnderstoodPlaces().Skip(1), (ofType, _, place) =>
            Assert.Contains(Findings(ofType, place.Put(JsonScalar.Null)), finding =>
                finding.Rule == RuleBook.NullValue && string.Equals(finding.Pointer, place.Pointer, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(ObjectTypes))]
    public void A_member_that_occurs_twice_is_a_finding_at_its_place(string type) =>
        Law.HoldsWherever(type, Doubled, (ofType, _, doubled) =>
            Assert.Contains(Findings(ofType, doubled.Tree), finding =>
                finding.Rule == RuleBook.DuplicateMember && string.Equals(finding.Pointer, doubled.Pointer, StringComparison.Ordinal)));

    [Fact]
    public void A_record_cut_short_is_a_finding() =>
        Law.HoldsForRecords(Cuts, (_, cut) =>
        {
            var read = NegotiationJson.Read(cut);
            Assert.True(read.HasErrors);
            Assert.Null(read.Record);
        });

    [Fact]
    public void A_record_with_another_byte_is_a_finding_or_another_record() =>
        Law.HoldsForRecords(Flips, (_, flipped) =>
        {
            var read = NegotiationJson.Read(flipped);
            Assert.Equal(read.HasErrors, read.Record is null);
            Assert.True(read.Record is null || read.Record.Equals(NegotiationJson.Read(NegotiationJson.Write(read.Record)).Record));
        });

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void The_serializer_throws_nothing_but_json_exceptions_at_a_text_cut_short(string type) =>
        Law.Holds(type, Cuts, (ofType, _, cut) => ReadsWellOrThrowsJson(ofType, cut));

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void The_serializer_throws_nothing_but_json_exceptions_at_another_byte(string type) =>
        Law.Holds(type, Flips, (ofType, _, flipped) => ReadsWellOrThrowsJson(ofType, flipped));

    [Fact]
    public void Every_finding_points_into_the_text() =>
        Law.HoldsForRecords(Mutations, (_, mutation) =>
        {
            var pointers = mutation.Places().Select(place => place.Pointer).ToHashSet(StringComparer.Ordinal);
            Assert.All(NegotiationJson.Read(mutation.ToString()).Diagnostics, finding => Assert.Contains(finding.Pointer, pointers));
        });

    [Fact]
    public void Faults_in_different_places_are_all_found_at_once() =>
        Law.HoldsForRecords(SeveralPlaces, (_, places) =>
        {
            var broken = places.Aggregate(places[0].Put(places[0].Node), (tree, place) =>
                tree.Places().First(same => string.Equals(same.Pointer, place.Pointer, StringComparison.Ordinal)).Put(JsonScalar.Null));
            var found = NegotiationJson.Read(broken.ToString()).Diagnostics.Where(finding => finding.Rule == RuleBook.NullValue);
            Assert.Equal(
                places.Select(place => place.Pointer).Order(StringComparer.Ordinal),
                found.Select(finding => finding.Pointer).Order(StringComparer.Ordinal));
        });

    private static Gen<JsonTree> Swapped(JsonTree tree) =>
        from place in Gen.Elements(tree.Places().Skip(1).DefaultIfEmpty(tree.Places().First()))
        from other in Gen.Elements(OneOfEachType)
        select place.Put(other);

    private static IEnumerable<(JsonTree Tree, string Pointer)> Doubled(JsonTree tree) =>
        from owner in tree.UnderstoodPlaces()
        where owner.Node is JsonObjectTree
        from member in ((JsonObjectTree)owner.Node).Members
        select (owner.Put(((JsonObjectTree)owner.Node).With(member.RawName, member.Value)), $"{owner.Pointer}/{member.Step}");

    private static Gen<JsonTree> Mutations(JsonTree tree) =>
        Gen.OneOf(Swapped(tree), Gen.Elements(Doubled(tree).Select(doubled => doubled.Tree)), Gen.Elements(tree.Shorter()));

    private static Gen<byte[]> Cuts(JsonTree tree) =>
        from text in Gen.Constant(DomainJson.Utf8(tree))
        from length in Gen.Choose(0, text.Length - 1)
        select text[..length];

    private static Gen<byte[]> Flips(JsonTree tree) =>
        from text in Gen.Constant(DomainJson.Utf8(tree))
        from place in Gen.Choose(0, text.Length - 1)
        from value in Gen.OneOf(Gen.Choose(0, 255).Select(number => (byte)number), Gen.Elements("{}[]:,\"\\ 0eE.-ntfu"u8.ToArray()))
        select (byte[])[.. text[..place], value, .. text[(place + 1)..]];

    /// <summary>Places of which none holds another; what tells the shape of an object would hide the faults in it.</summary>
    private static Gen<JsonPlace[]> SeveralPlaces(JsonTree tree) =>
        from places in Gen.Shuffle(tree.UnderstoodPlaces().Skip(1).Where(place => !place.TellsTheShape))
        select places.Take(12).Aggregate(Array.Empty<JsonPlace>(), (chosen, place) =>
            chosen.Any(other => other.Holds(place) || place.Holds(other)) ? chosen : [.. chosen, place]);

    private static IEnumerable<Diagnostic> Findings(Type type, JsonTree tree)
    {
        var json = tree.ToString();
        return Assert.Throws<NegotiationJsonException>(() => DomainJson.Read(type, json)).Diagnostics;
    }

    private static void ReadsWellOrReports(Type type, string json)
    {
        try
        {
            var value = DomainJson.Read(type, json);
            Assert.True(value is null || value.Equals(DomainJson.Read(type, DomainJson.Write(type, value))));
        }
        catch (NegotiationJsonException refused)
        {
            Assert.Contains(refused.Diagnostics, finding => finding.Severity == Severity.Error);
        }
    }

    private static void ReadsWellOrThrowsJson(Type type, byte[] json)
    {
        try
        {
            var value = JsonSerializer.Deserialize(json, type, DomainJson.Options);
            Assert.True(value is null || value.Equals(DomainJson.Read(type, DomainJson.Write(type, value))));
        }
        catch (JsonException refused)
        {
            Assert.True(refused is not NegotiationJsonException { Diagnostics.Count: 0 });
        }
    }
}
