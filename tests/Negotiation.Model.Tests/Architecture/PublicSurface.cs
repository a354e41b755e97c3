using System.Reflection;

namespace Negotiation.Model.Tests.Architecture;

/// <summary>The public types of the library and what their members show.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Assembly { get; } = typeof(NegotiationRecord).Assembly;

    public static IEnumerable<Type> Types => Assembly.GetExportedTypes();

    public static IEnumerable<PropertyInfo> Properties => Types.SelectMany(type => type.GetProperties(Declared));

    /// <summary>Each public member with the types that it takes or gives.</summary>
    public static IEnumerable<(string Member, Type Shown)> Shown =>
        from type in Types
        from member in type.GetMembers(Declared)
        from shown in ShownBy(member)
        select ($"{type.Name}.{member.Name}", shown);

    private static IEnumerable<Type> ShownBy(MemberInfo member) => member switch
    {
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        FieldInfo field => [field.FieldType],
        _ => [],
    };
}
