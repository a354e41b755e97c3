using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Negotiation.Model.Tests.Architecture;

public sealed class DependencyTests
{
    private const string Serializer = "System.Text.Json";
    private const string Edge = "Negotiation.Model.Json";

    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Types and members by the starts of their names; what a record is must not depend on where and when it is read.</summary>
    private static readonly string[] OutOfBounds =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.Drive", "System.IO.Path.", "System.IO.StreamReader", "System.IO.StreamWriter",
        "System.Console", "System.Net.",
        "System.Environment.Get", "System.Environment.get_NewLine", "System.Environment.get_TickCount", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider", "NodaTime.SystemClock", "NodaTime.ZonedClock",
        "System.Globalization.CultureInfo.get_Current", "System.Globalization.CultureInfo.set_", "System.Globalization.CultureInfo..ctor",
        "System.Threading.Thread.", "System.Threading.ThreadPool", "System.Threading.Timer", "System.Threading.Tasks.Parallel",
        "System.Threading.Tasks.Task.Run", "System.Threading.Tasks.TaskFactory", "System.Random", "System.Guid.NewGuid",
    ];

    [Fact]
    public void The_model_depends_on_NodaTime_and_the_framework_alone() => Assert.Equal(
        ["NodaTime"],
        PublicSurface.Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)));

    [Fact]
    public void The_model_knows_no_file_console_network_clock_culture_or_thread() => Assert.DoesNotContain(
        ForeignMembers(), member => OutOfBounds.Any(start => member.StartsWith(start, StringComparison.Ordinal)));

    [Fact]
    public void The_check_sees_what_the_model_calls() => Assert.Superset(
        new HashSet<string> { "System.Globalization.CultureInfo.get_InvariantCulture", "NodaTime.Text.LocalDatePattern.get_Iso", "System.IO.Stream.ReadAsync" },
        ForeignMembers().ToHashSet());

    [Fact]
    public void Domain_types_do_not_show_the_serializer() => Assert.Empty(
        from type in PublicSurface.Assembly.GetTypes()
        where type.Namespace is not Edge
        from mentioned in MentionedBy(type).SelectMany(Parts)
        where mentioned.Namespace is { } space && space.StartsWith(Serializer, StringComparison.Ordinal)
        select $"{type.FullName}: {mentioned.FullName}");

    [Fact]
    public void Domain_files_do_not_mention_the_serializer() => Assert.Empty(
        from file in Repository.SourceFiles("src/Negotiation.Model")
        let path = Path.GetRelativePath(Repository.Path("src/Negotiation.Model"), file)
        where Floors.RoomOf(path) is not ("Json" or "Definitions") && File.ReadAllText(file).Contains(Serializer, StringComparison.Ordinal)
        select path);

    /// <summary>Every method and field of another assembly that the code names, and every type.</summary>
    private static IEnumerable<string> ForeignMembers()
    {
        using var file = new PEReader(File.OpenRead(PublicSurface.Assembly.Location));
        var metadata = file.GetMetadataReader();
        var members =
            from handle in metadata.MemberReferences
            let member = metadata.GetMemberReference(handle)
            where member.Parent.Kind == HandleKind.TypeReference
            select $"{NameOf(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}";
        return [.. members, .. metadata.TypeReferences.Select(type => NameOf(metadata, type) + ".")];
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    private static IEnumerable<Type> MentionedBy(Type type) =>
    [
        .. type.GetInterfaces(),
        .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes,
        .. Attributes(type),
        .. type.GetMembers(Everything).SelectMany(member => (Type[])[.. MentionedBy(member), .. Attributes(member)]),
    ];

    private static IEnumerable<Type> MentionedBy(MemberInfo member) => member switch
    {
        MethodBase method =>
        [
            .. method is MethodInfo { ReturnType: var result } ? [result] : Type.EmptyTypes,
            .. method.GetParameters().Select(parameter => parameter.ParameterType),
            .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
        ],
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        _ => [],
    };

    private static IEnumerable<Type> Attributes(MemberInfo member) => member.GetCustomAttributesData().Select(attribute => attribute.AttributeType);

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);
}
