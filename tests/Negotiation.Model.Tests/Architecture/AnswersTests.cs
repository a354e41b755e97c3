using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Negotiation.Model.Tests.Architecture;

/// <summary>Answers follow from a record: nobody outside the library makes one.</summary>
public sealed class AnswersTests
{
    private const string ConstructorIsHidden = "CS0122";
    private const string ConstructorIsNotThere = "CS1729";
    private const string SetterIsNotThere = "CS0200";

    /// <summary>Types of members that say by their default that there is nothing to say; any other member is set in each new answer.</summary>
    private static readonly string[] WithDefault = [nameof(ValueList), nameof(DateRange), nameof(Boolean), nameof(Int32), nameof(UnknownMembers)];

    private static readonly Assembly Library = typeof(Answer).Assembly;

    /// <summary>What a state, a ledger and the results of merging, redaction and reading give, and what these consist of.</summary>
    private static readonly Type[] Results = [.. Found()];

    [Fact]
    public void A_result_has_no_public_constructor() => Assert.Empty(
        Results.Where(type => type.GetConstructors().Length > 0).Select(type => type.Name));

    [Fact]
    public void The_check_sees_every_answer_and_its_parts()
    {
        Assert.Superset(
            Library.GetExportedTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Answer))).ToHashSet(),
            Results.ToHashSet());
        Assert.Superset(new HashSet<Type> { typeof(LifeStep), typeof(Movement), typeof(Grounds), typeof(Change), typeof(Breach) }, Results.ToHashSet());
    }

    [Fact]
    public void An_answer_of_ones_own_does_not_compile() => Assert.Contains(
        OutsideCode.ErrorsOf("""
            public static class Mine
            {
                public static Position Forge() => new()
                {
                    Party = "north", On = "proposal:truce", Stance = Stance.Accepts, Movement = null!, Certainty = Truth.Yes, Reason = "So.",
                };
            }
            """),
        error => error is ConstructorIsHidden or ConstructorIsNotThere);

    [Fact]
    public void No_member_of_a_result_is_set_from_outside() => Assert.Empty(
        from type in Results
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.SetMethod is { IsPublic: true }
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void A_copy_of_an_answer_with_another_verdict_does_not_compile() => Assert.Equal(
        [SetterIsNotThere],
        OutsideCode.ErrorsOf("""
            public static class Mine
            {
                public static Position Sure(Position position) => position with { Stance = Stance.Accepts };

                public static Answer Sure(Answer answer) => answer with { Certainty = Truth.Yes };
            }
            """));

    /// <summary>What <c>required</c> would do, if it could be had for a member that only the library sets.</summary>
    [Fact]
    public void A_new_result_sets_each_member_that_has_no_default()
    {
        var compilation = SourceGraph.Library.Value;
        var results = Results.Select(type => type.FullName!).ToHashSet(StringComparer.Ordinal);
        var seen = 0;
        var missing = new List<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var made in tree.GetRoot().DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
            {
                if (model.GetTypeInfo(made).Type is not INamedTypeSymbol type || !results.Contains(type.ToDisplayString()))
                {
                    continue;
                }

                seen++;
                var set = made.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Select(each => each.Left.ToString()).ToHashSet(StringComparer.Ordinal) ?? [];
                missing.AddRange(Needed(type).Where(name => !set.Contains(name)).Select(name => $"{tree.FilePath}: {type.Name}.{name}"));
            }
        }

        Assert.InRange(seen, 30, 1000);
        Assert.Empty(missing);
    }

    private static IEnumerable<string> Needed(INamedTypeSymbol type) =>
        from owner in Bases(type)
        from property in owner.GetMembers().OfType<IPropertySymbol>()
        where property is { IsStatic: false, SetMethod: not null, NullableAnnotation: not NullableAnnotation.Annotated }
            && property.Type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
            && !WithDefault.Contains(property.Type.Name)
            && property.DeclaringSyntaxReferences.All(declared => declared.GetSyntax() is PropertyDeclarationSyntax { Initializer: null })
        select property.Name;

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            yield return each;
        }
    }

    /// <summary>The records that the public members of a state and of the other doors show, and those that these show; not what a record of a negotiation is made of.</summary>
    private static HashSet<Type> Found()
    {
        var made = Parts(typeof(NegotiationRecord), []);
        var found = new HashSet<Type>();
        foreach (var door in new[] { typeof(NegotiationState), typeof(Ledger), typeof(Redaction), typeof(MergeResult), typeof(Model.Json.ReadResult), typeof(Grounds), typeof(Change) })
        {
            Parts(door, found);
        }

        foreach (var answer in Library.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Answer))))
        {
            Parts(answer, found);
        }

        return [.. found.Where(type => !made.Contains(type) && type is { IsValueType: false, IsAbstract: false } && type.Name[0] != '<')
            .Where(type => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null)];
    }

    private static HashSet<Type> Parts(Type type, HashSet<Type> found)
    {
        if (type.IsGenericType)
        {
            foreach (var argument in type.GetGenericArguments())
            {
                Parts(argument, found);
            }
        }

        if (type.Assembly == Library && type is { IsEnum: false, IsGenericParameter: false } && found.Add(type))
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                Parts(property.PropertyType, found);
            }

            foreach (var leaf in Library.GetExportedTypes().Where(leaf => leaf.BaseType == type))
            {
                Parts(leaf, found);
            }
        }

        return found;
    }
}
