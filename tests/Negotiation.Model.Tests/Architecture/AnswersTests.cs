using System.Reflection;

namespace Negotiation.Model.Tests.Architecture;

/// <summary>Answers follow from a record: nobody outside the library makes one.</summary>
public sealed class AnswersTests
{
    private const string ConstructorIsHidden = "CS0122";
    private const string ConstructorIsNotThere = "CS1729";

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
