using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Laws;

[Slow]
public sealed class EqualityLaws
{
    public static TheoryData<string> AllTypes => DomainJson.AllTypes();

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void Equal_content_is_equal_and_hashes_equal(string type) => Law.Holds(type, (ofType, value) =>
    {
        var text = DomainJson.Write(ofType, value);
        var (one, other) = (DomainJson.Read(ofType, text), DomainJson.Read(ofType, text));
        Assert.True(one.Equals(other) && one.Equals(value));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(value.GetHashCode(), other.GetHashCode());
    });

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void A_changed_leaf_makes_two_values_unequal(string type) => Law.HoldsWherever(type, Changes, (ofType, value, changed) =>
    {
        if (ReadOrNull(ofType, changed.ToString()) is { } other)
        {
            Assert.NotEqual(value, other);
        }
    });

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void Every_type_has_a_leaf_that_can_be_changed(string type)
    {
        var ofType = DomainJson.TypeOf(type);
        var changed = DomainGenerators.For(ofType).Generator.Sample(50, new Rnd(1), 20)
            .SelectMany(value => Changes(JsonTree.Parse(DomainJson.Write(ofType, value))))
            .Select(change => ReadOrNull(ofType, change.ToString()));
        Assert.Contains(changed, other => other is not null);
    }

    private static IEnumerable<Change> Changes(JsonTree tree) => tree.Places().SelectMany(Others);

    /// <summary>Other values for this place, some of which are valid in it.</summary>
    private static IEnumerable<Change> Others(JsonPlace place) => place.Node switch
    {
        JsonScalar { IsNumber: true, Raw: var digits } => [new(place, digits + "1")],
        JsonScalar { Raw: "true" } => [new(place, "false")],
        JsonScalar { Raw: "false" } => [new(place, "true")],
        JsonScalar { IsText: true, Raw: var quoted } => [new(place, $"{quoted[..^1]}x\""), new(place, WithAnotherDigit(quoted))],
        _ => [],
    };

    private static string WithAnotherDigit(string text)
    {
        var digit = text.IndexOfAny([.. "0123456789"]);
        return digit < 0 ? $"\"x{text[1..]}" : $"{text[..digit]}{(text[digit] == '9' ? '8' : (char)(text[digit] + 1))}{text[(digit + 1)..]}";
    }

    private static object? ReadOrNull(Type type, string json)
    {
        try
        {
            return DomainJson.Read(type, json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Another value in a place.</summary>
    private sealed record Change(JsonPlace Place, string Raw)
    {
        /// <summary>The whole text with the change in it.</summary>
        public override string ToString() => Place.Put(new JsonScalar(Raw)).ToString();
    }
}
