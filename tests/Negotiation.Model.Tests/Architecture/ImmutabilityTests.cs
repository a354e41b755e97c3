using System.Reflection;
using System.Runtime.CompilerServices;

namespace Negotiation.Model.Tests.Architecture;

public sealed class ImmutabilityTests
{
    private const BindingFlags OwnFields =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What a loop moves on; it holds a place in a list and shows nothing that can be changed.</summary>
    private static readonly Type Enumerator = typeof(ValueList<>.Enumerator);

    /// <summary>Interfaces that a collection has only when it can be changed; an array has the first.</summary>
    private static readonly Type[] Mutable =
        [typeof(System.Collections.IList), typeof(System.Collections.IDictionary), typeof(ICollection<>), typeof(ISet<>)];

    [Fact]
    public void A_property_can_be_set_only_while_its_object_is_made() => Assert.Empty(
        from property in PublicSurface.Properties
        where property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{property.DeclaringType!.Name}.{property.Name}");

    [Fact]
    public void Fields_are_read_only() => Assert.Empty(
        from type in PublicSurface.Types
        where !type.IsEnum && type != Enumerator
        from field in type.GetFields(OwnFields)
        where field is { IsInitOnly: false, IsLiteral: false }
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void No_member_takes_or_gives_a_collection_that_can_be_changed() => Assert.Empty(
        from shown in PublicSurface.Shown
        where Parts(shown.Shown).Any(IsMutableCollection)
        select $"{shown.Member}: {shown.Shown}");

    [Fact]
    public void A_class_is_sealed_or_abstract() => Assert.DoesNotContain(
        PublicSurface.Types, type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Fact]
    public void A_value_type_is_read_only() => Assert.DoesNotContain(
        PublicSurface.Types, type => type is { IsValueType: true, IsEnum: false } && type != Enumerator && !type.IsDefined(typeof(IsReadOnlyAttribute)));

    [Fact]
    public void The_check_sees_what_it_forbids()
    {
        Assert.All([typeof(string[]), typeof(List<int>), typeof(IDictionary<string, int>), typeof(HashSet<int>)], type => Assert.True(IsMutableCollection(type)));
        Assert.All([typeof(string), typeof(ValueList<int>), typeof(IEnumerable<int>), typeof(ReadOnlySpan<int>)], type => Assert.False(IsMutableCollection(type)));
    }

    /// <summary>The type itself and what it is made of: <c>Task</c> of a list is a list.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        type.GetGenericArguments().SelectMany(Parts).Append(type.IsByRef ? type.GetElementType()! : type);

    private static bool IsMutableCollection(Type type) =>
        type.Namespace != "System.Text.Json.Nodes"
        && Mutable.Intersect(type.GetInterfaces().Append(type).Select(Open)).Any();

    private static Type Open(Type type) => type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
}
