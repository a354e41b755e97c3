using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Laws;

[Slow]
public sealed class OrderLaws
{
    public static TheoryData<string> AllTypes => DomainJson.AllTypes();

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void The_order_of_members_does_not_matter(string type) =>
        Law.Holds(type, Shuffled, (ofType, value, shuffled) => Assert.Equal(value, DomainJson.Read(ofType, shuffled.ToString())));

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void Known_members_are_written_in_one_order(string type) =>
        Law.Holds(type, Shuffled, (ofType, value, shuffled) =>
            Assert.Equal(
                WithoutUnknown(JsonTree.Parse(DomainJson.Write(ofType, value))),
                WithoutUnknown(JsonTree.Parse(DomainJson.Write(ofType, DomainJson.Read(ofType, shuffled.ToString()))))));

    private static Gen<JsonTree> Shuffled(JsonTree tree) => tree switch
    {
        JsonObjectTree(var members) =>
            from inside in Gen.CollectToArray(members, Shuffled)
            from order in Gen.Shuffle(inside)
            select (JsonTree)new JsonObjectTree(order.ToValueList()),
        JsonListTree(var items) => Gen.CollectToArray(items, Shuffled).Select(inside => (JsonTree)new JsonListTree(inside.ToValueList())),
        _ => Gen.Constant(tree),
    };

    /// <summary>What the library does not understand is compared by its text, and so keeps its order.</summary>
    private static Gen<JsonMember> Shuffled(JsonMember member) =>
        member.IsUnknown ? Gen.Constant(member) : Shuffled(member.Value).Select(value => member with { Value = value });

    private static JsonTree WithoutUnknown(JsonTree tree) => tree switch
    {
        JsonObjectTree(var members) => new JsonObjectTree(
            [.. members.Where(member => !member.IsUnknown).Select(member => member with { Value = WithoutUnknown(member.Value) })]),
        JsonListTree(var items) => new JsonListTree([.. items.Select(WithoutUnknown)]),
        _ => tree,
    };
}
