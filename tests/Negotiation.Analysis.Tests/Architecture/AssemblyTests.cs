using System.Reflection;
using PublicApiGenerator;

namespace Negotiation.Analysis.Tests.Architecture;

public sealed class AssemblyTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() => Approval.Matches(
        "tests/Negotiation.Analysis.Tests/Architecture/Negotiation.Analysis.approved.txt",
        typeof(BargainingAnalysis).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim() + "\n");

    [Fact]
    public void It_depends_on_the_framework_alone() => Assert.All(
        typeof(BargainingAnalysis).Assembly.GetReferencedAssemblies(),
        reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void A_property_can_be_set_only_while_its_object_is_made() => Assert.Empty(
        from type in typeof(BargainingAnalysis).Assembly.GetExportedTypes()
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void Every_code_is_given_once() => Assert.Equal(
        BargainingRule.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        BargainingRule.All.Select(rule => rule.Code));
}
