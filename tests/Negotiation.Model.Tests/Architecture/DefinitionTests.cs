using System.Reflection;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Architecture;

public sealed class DefinitionTests
{
    public static TheoryData<Type> Hierarchies => [typeof(Entry), typeof(Proposal), typeof(Area), typeof(Condition), typeof(Quantity), typeof(When), typeof(Term)];

    [Theory]
    [MemberData(nameof(Hierarchies))]
    public void A_leaf_is_sealed_and_has_a_definition(Type hierarchy)
    {
        var leaves = LeavesOf(hierarchy);

        Assert.NotEmpty(leaves);
        Assert.All(leaves, leaf => Assert.True(leaf.IsSealed, leaf.Name));
        Assert.All(leaves, leaf => Assert.Contains(leaf, PublicTypes.All));
    }

    [Theory]
    [MemberData(nameof(Hierarchies))]
    public void One_leaf_keeps_the_kinds_that_are_not_known(Type hierarchy) =>
        Assert.Single(LeavesOf(hierarchy), leaf => leaf.Name.StartsWith("Unknown", StringComparison.Ordinal));

    [Fact]
    public void A_union_reads_and_writes_every_leaf()
    {
        AssertComplete(ProposalDefinition.Codec);
        AssertComplete(AreaDefinition.Codec);
        AssertComplete(ConditionDefinition.Codec);
        AssertComplete(QuantityDefinition.Codec);
        AssertComplete(TermDefinition.Codec);
        AssertComplete(WhenDefinition.Codec, typeof(ApproximateDate));
    }

    [Fact]
    public void Every_definition_is_open_to_the_serializer() => Assert.Empty(
        from type in PublicSurface.Assembly.GetTypes()
        where type.Name.EndsWith("Definition", StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        let defined = field.FieldType.GetGenericArguments()[0]
        where !PublicTypes.All.Contains(defined)
        select defined.Name);

    [Fact]
    public void Every_code_list_is_open_to_the_serializer() => Assert.Empty(
        from type in PublicSurface.Types
        where type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Code<>) && !PublicTypes.All.Contains(type)
        select type.Name);

    private static void AssertComplete<T>(UnionCodec<T> union, params Type[] scalars)
        where T : class
    {
        var shapes = union.Cases.Select(shape => shape.GetType().GenericTypeArguments[1]);
        Assert.Equal(ByName(LeavesOf(typeof(T))), ByName(shapes.Concat(scalars)));
        Assert.Single(union.Cases, shape => shape.Kind is null);
        Assert.Null(union.Cases.Last().Kind);
    }

    private static List<Type> LeavesOf(Type hierarchy) =>
        [.. PublicSurface.Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(hierarchy))];

    private static IEnumerable<Type> ByName(IEnumerable<Type> types) => types.OrderBy(type => type.Name, StringComparer.Ordinal);
}
