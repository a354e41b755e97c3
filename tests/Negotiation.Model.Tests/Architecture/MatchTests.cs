using System.Reflection;
using System.Runtime.CompilerServices;

namespace Negotiation.Model.Tests.Architecture;

public sealed class MatchTests
{
    public static TheoryData<Type> Unions => [typeof(Proposal), typeof(When), typeof(Area), typeof(Condition), typeof(Quantity), typeof(Term)];

    [Theory]
    [MemberData(nameof(Unions))]
    public void There_is_a_function_for_each_kind_and_for_what_is_not_known(Type union) => Assert.Equal(
        KindsOf(union).Select(type => type.Name).Order(StringComparer.Ordinal),
        union.GetMethod("Match")!.GetParameters().Select(parameter => parameter.ParameterType.GenericTypeArguments[0].Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Unions))]
    public void Each_kind_comes_to_its_own_function(Type union)
    {
        var match = MatchOf(union);
        object?[] functions = [.. match.GetParameters().Select(FunctionFor)];

        Assert.All(KindsOf(union), kind => Assert.Equal(kind, match.Invoke(RuntimeHelpers.GetUninitializedObject(kind), functions)));
    }

    [Theory]
    [MemberData(nameof(Unions))]
    public void A_missing_function_is_named_whatever_the_kind(Type union)
    {
        var match = MatchOf(union);
        var value = RuntimeHelpers.GetUninitializedObject(KindsOf(union).First());

        Assert.All(match.GetParameters(), missing =>
        {
            object?[] functions = [.. match.GetParameters().Select(parameter => parameter == missing ? null : FunctionFor(parameter))];
            var thrown = Assert.Throws<TargetInvocationException>(() => match.Invoke(value, functions));
            Assert.Equal(missing.Name, Assert.IsType<ArgumentNullException>(thrown.InnerException).ParamName);
        });
    }

    [Fact]
    public void One_function_less_does_not_compile() => Assert.Equal(["CS7036"], OutsideCode.ErrorsOf("""
        public static class Mine
        {
            public static string Say(Term term) => term.Match(_ => "fixed", _ => "until", _ => "open", _ => "not known");
        }
        """));

    private static IEnumerable<Type> KindsOf(Type union) => PublicSurface.Types.Where(type => type.BaseType == union);

    private static MethodInfo MatchOf(Type union) => union.GetMethod("Match")!.MakeGenericMethod(typeof(Type));

    /// <summary>A function that says which kind it was called for.</summary>
    private static Delegate FunctionFor(ParameterInfo parameter) => typeof(MatchTests)
        .GetMethod(nameof(Say), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(parameter.ParameterType.GenericTypeArguments[0])
        .CreateDelegate(parameter.ParameterType);

    private static Type Say<T>(T value) => typeof(T);
}
