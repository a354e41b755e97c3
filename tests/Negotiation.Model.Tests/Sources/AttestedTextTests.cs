using System.Reflection;
using Negotiation.Model.Tests.Architecture;

namespace Negotiation.Model.Tests.Sources;

/// <summary>A text given for a fact is read as its value, where such values are written as one text.</summary>
public sealed class AttestedTextTests
{
    /// <summary>The types of the facts that public members hold.</summary>
    private static readonly Type[] Facts =
    [
        .. PublicSurface.Properties
            .Select(property => property.PropertyType)
            .Where(type => type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(Attested<>))
            .Select(type => type.GetGenericArguments()[0])
            .Where(type => !type.IsGenericParameter && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)))
            .Distinct(),
    ];

    [Fact]
    public void Dates_ids_codes_and_texts_take_a_text_and_no_other_does() => Assert.Equal(
        ["Consent", "Extent", "Quantity", "Schedule"],
        Facts.Where(type => !ReadsText(type)).Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_and_id_of_a_fact_takes_a_text() => Assert.All(
        Facts.Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Code<>) || typeof(IIdentity).IsAssignableFrom(type)),
        type => Assert.True(ReadsText(type), type.Name));

    [Fact]
    public void A_text_for_another_fact_is_refused_with_what_to_do()
    {
        var refused = Assert.Throws<DomainRuleException>(() => (Attested<Quantity>)"many");

        Assert.Equal(
            "NEG2025: 'many' is given for Quantity, which is not written as one text, as dates, ids, codes and texts are: make a Quantity of it.",
            refused.Message);
    }

    [Fact]
    public void A_text_for_a_list_does_not_compile() => Assert.Equal(["CS0029"], OutsideCode.ErrorsOf("""
        public static class Mine
        {
            public static CeasefireProposal Make() => new() { Id = "truce", Actors = "north" };
        }
        """));

    private static bool ReadsText(Type type)
    {
        try
        {
            var text = type == typeof(When) ? "2025-05-16" : "some";
            return typeof(AttestedText).GetMethod(nameof(AttestedText.Read))!.MakeGenericMethod(type).Invoke(null, [text])!.ToString() == text;
        }
        catch (TargetInvocationException refused) when (refused.InnerException is DomainRuleException { Code: "NEG2025" })
        {
            return false;
        }
    }
}
