using FsCheck;
using FsCheck.Fluent;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Laws;

[Slow]
public sealed class UnknownLaws
{
    public static TheoryData<string> AllTypes => DomainJson.AllTypes();

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void An_unknown_member_of_any_object_is_written_back_to_the_digit(string type) =>
        Law.Holds(type, Injections, (ofType, _, injection) =>
        {
            var written = JsonTree.Parse(DomainJson.Write(ofType, DomainJson.Read(ofType, injection.Json))).Places()
                .DistinctBy(place => place.Pointer, StringComparer.Ordinal)
                .ToDictionary(place => place.Pointer, place => place.Node, StringComparer.Ordinal);
            Assert.All(injection.Pointers, pointer => Assert.Equal(injection.Value, written[pointer]));
        });

    [Fact]
    public void An_unknown_member_is_reported_as_information_or_as_a_likely_slip() =>
        Law.HoldsForRecords(Injections, (_, injection) =>
        {
            var reported = NegotiationJson.Read(injection.Json).Diagnostics
                .Where(finding => finding.Rule == RuleBook.UnknownMember || finding.Rule == RuleBook.LikelySlip)
                .Select(finding => finding.Pointer);
            Assert.Superset(injection.Pointers.ToHashSet(StringComparer.Ordinal), reported.ToHashSet(StringComparer.Ordinal));
        });

    [Fact]
    public void A_member_one_letter_away_from_a_known_one_is_kept_and_reported_as_a_likely_slip() =>
        Law.HoldsForRecords(KnownMembers, (_, place) =>
        {
            var (owner, name) = place;
            var slip = name + "x";
            var read = NegotiationJson.Read(owner.Put(((JsonObjectTree)owner.Node).With(slip, JsonScalar.Null)).ToString());
            Assert.Contains(read.Diagnostics, finding =>
                finding.Rule == RuleBook.LikelySlip && string.Equals(finding.Pointer, $"{owner.Pointer}/{slip}", StringComparison.Ordinal));
            Assert.Contains($"\"{slip}\":null", DomainJson.WriteCompact(read.Record!), StringComparison.Ordinal);
        });

    [Fact]
    public void An_unknown_kind_or_code_is_reported_at_its_place() =>
        Law.HoldsForRecords(record =>
        {
            var text = NegotiationJson.Write(record);
            var unheard = JsonTree.Parse(text).UnderstoodPlaces()
                .Where(place => place.Node is JsonScalar { IsText: true } scalar && scalar.Raw.StartsWith($"\"{CodeGenerators.Unheard}", StringComparison.Ordinal))
                .Select(place => place.Pointer);
            var reported = NegotiationJson.Read(text).Diagnostics.Where(finding => finding.Rule == RuleBook.UnknownKind || finding.Rule == RuleBook.UnknownToAnswers).Select(finding => finding.Pointer);
            Assert.Superset(unheard.ToHashSet(StringComparer.Ordinal), reported.ToHashSet(StringComparer.Ordinal));
        });

    /// <summary>One new member in every object that the library understands.</summary>
    private static Gen<Injection> Injections(JsonTree tree) =>
        from stem in RawJsonGenerators.Name
        from value in RawJsonGenerators.Json
        select Inject(tree, $"{stem}-new", JsonTree.Parse(value));

    private static Injection Inject(JsonTree tree, string name, JsonTree value)
    {
        var added = new JsonMember(JsonScalar.Of(name).Raw[1..^1], value);
        var owners = tree.UnderstoodPlaces().Where(place => place.Node is JsonObjectTree);
        return new Injection(WithEverywhere(tree, added).ToString(), value, [.. owners.Select(owner => $"{owner.Pointer}/{added.Step}")]);
    }

    private static JsonTree WithEverywhere(JsonTree tree, JsonMember added) => tree switch
    {
        JsonObjectTree(var members) => new JsonObjectTree(
            [.. members.Select(member => member.IsUnknown ? member : member with { Value = WithEverywhere(member.Value, added) }), added]),
        JsonListTree(var items) => new JsonListTree([.. items.Select(item => WithEverywhere(item, added))]),
        _ => tree,
    };

    private static Gen<(JsonPlace Owner, string Name)> KnownMembers(JsonTree tree) => Gen.Elements(
        from owner in tree.UnderstoodPlaces()
        where owner.Node is JsonObjectTree
        from member in ((JsonObjectTree)owner.Node).Members
        where !member.IsUnknown
        select (owner, member.Name));

    private sealed record Injection(string Json, JsonTree Value, ValueList<string> Pointers);
}
