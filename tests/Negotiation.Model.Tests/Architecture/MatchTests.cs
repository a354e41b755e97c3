using System.Reflection;

namespace Negotiation.Model.Tests.Architecture;

public sealed class MatchTests
{
    public static TheoryData<Type> Unions => [typeof(Proposal), typeof(When), typeof(Area), typeof(Condition), typeof(Quantity), typeof(Term)];

    [Theory]
    [MemberData(nameof(Unions))]
    public void There_is_a_function_for_each_kind_and_for_what_is_not_known(Type union) => Assert.Equal(
        PublicSurface.Types.Where(type => type.BaseType == union).Select(type => type.Name).Order(StringComparer.Ordinal),
        union.GetMethod("Match")!.GetParameters().Select(parameter => parameter.ParameterType.GenericTypeArguments[0].Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Unions))]
    public void Each_kind_comes_to_its_own_function(Type union)
    {
        var match = union.GetMethod("Match")!.MakeGenericMethod(typeof(Type));
        var functions = match.GetParameters().Select(parameter => typeof(MatchTests)
            .GetMethod(nameof(Say), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(parameter.ParameterType.GenericTypeArguments[0])
            .CreateDelegate(parameter.ParameterType)).ToArray();

        Assert.All(PublicSurface.Types.Where(type => type.BaseType == union), kind =>
            Assert.Equal(kind, match.Invoke(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(kind), [.. functions])));
    }

    [Fact]
    public void One_function_less_does_not_compile() => Assert.Equal(["CS7036"], OutsideCode.ErrorsOf("""
        public static class Mine
        {
            public static string Say(Term term) => term.Match(_ => "fixed", _ => "until", _ => "open", _ => "not known");
        }
        """));

    private static Type Say<T>(T value) => typeof(T);
}
