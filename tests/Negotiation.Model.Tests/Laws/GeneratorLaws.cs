using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Laws;

[Slow]
public sealed class GeneratorLaws
{
    public static TheoryData<string> AllTypes => DomainJson.AllTypes();

    [Fact]
    public void Every_type_that_stands_in_json_has_a_generator() =>
        Assert.All(PublicTypes.All, type => Assert.True(DomainGenerators.Covers(type), $"{type.Name} has no generator."));

    [Fact]
    public void Every_public_record_that_keeps_unknown_members_stands_in_json() =>
        Assert.Empty(typeof(IOpenRecord).Assembly.GetExportedTypes()
            .Where(type => type is { IsInterface: false, IsGenericType: false } && typeof(IOpenRecord).IsAssignableFrom(type))
            .Except([typeof(Entry), .. PublicTypes.All]));

    /// <summary>But for the stance, which follows from what was said and is never written.</summary>
    [Fact]
    public void Every_public_code_list_stands_in_json() =>
        Assert.Empty(typeof(IOpenRecord).Assembly.GetExportedTypes()
            .Where(type => type.BaseType is { IsGenericType: true } code && code.GetGenericTypeDefinition() == typeof(Code<>))
            .Except([typeof(Stance), .. PublicTypes.All]));

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void Shrinking_keeps_every_rule_and_comes_to_an_end(string type) => Law.Holds(type, (ofType, value) =>
    {
        var length = DomainJson.Write(ofType, value).Length;
        Assert.All(JsonShrinker.Shrink(ofType, value).Take(5), smaller =>
        {
            var text = DomainJson.Write(ofType, smaller);
            Assert.True(text.Length < length, text);
            Assert.Equal(smaller, DomainJson.Read(ofType, text));
        });
    });
}
