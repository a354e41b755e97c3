using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck.Fluent;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests.Laws;

[Slow]
public sealed class GuardLaws
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<string, string, string> Refused { get; } = [.. Properties()
        .SelectMany(property => ValuesRefusedBy(property).Select(value =>
            (DomainJson.NameOf(property.ReflectedType!), property.Name, value.Key)))];

    [Theory]
    [MemberData(nameof(Refused))]
    public void With_cannot_break_a_guard(string type, string member, string refused)
    {
        var property = DomainJson.TypeOf(type).GetProperty(member)!;
        var value = ValuesRefusedBy(property)[refused];
        var copy = Copy(DomainGenerators.For(DomainJson.TypeOf(type)).Generator.Sample(1, 1).First());

        var thrown = Assert.Throws<TargetInvocationException>(() => property.SetValue(copy, value));

        Assert.IsType<DomainRuleException>(thrown.InnerException);
    }

    [Fact]
    public void Every_record_can_be_changed_only_by_with() =>
        Assert.All(PublicTypes.All.SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is not null), property =>
            Assert.Contains(typeof(IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));

    private static IEnumerable<PropertyInfo> Properties() => PublicTypes.All
        .Where(type => type is { IsClass: true, IsAbstract: false })
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .SelectMany(type => type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }));

    /// <summary>The values that no property of this sort takes, by what they are called.</summary>
    private static Dictionary<string, object?> ValuesRefusedBy(PropertyInfo property)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(string))
        {
            values.Add("an empty text", "");
            values.Add("white space", " \t\n\u00A0\u2003");
            values.Add("half of a surrogate pair", "a\uD800");
        }

        if (type == typeof(decimal))
        {
            values.Add("a negative number", -0.5m);
        }

        if (type == typeof(int))
        {
            values.Add("a negative number", -1);
        }

        if (type == typeof(Period) && property.DeclaringType != typeof(Relative))
        {
            values.Add("a period of nothing", Period.Zero);
            values.Add("a period with a minus", Period.FromMonths(1) - Period.FromDays(1));
        }

        if (type.IsValueType && typeof(ITextValue).IsAssignableFrom(type))
        {
            values.Add("the default", Activator.CreateInstance(type));
        }

        if (!type.IsValueType && Nullability.Create(property).WriteState == NullabilityState.NotNull)
        {
            values.Add("null", null);
        }

        if (type.Name.StartsWith("ValueList", StringComparison.Ordinal) && property.IsDefined(typeof(RequiredMemberAttribute)))
        {
            values.Add("an empty list", Activator.CreateInstance(type));
        }

        return values;
    }

    /// <summary>What <c>with</c> makes before it sets the members named.</summary>
    private static object Copy(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
}
