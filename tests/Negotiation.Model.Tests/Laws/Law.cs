using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Laws;

/// <summary>Tries a law on many values; a failure tells the smallest value found and the seed by which it is found again.</summary>
internal static class Law
{
    /// <summary>For every value of a type.</summary>
    public static void Holds(string type, Action<Type, object> law) =>
        Try(Prop.ForAll(DomainGenerators.For(DomainJson.TypeOf(type)), value => law(DomainJson.TypeOf(type), value)));

    /// <summary>For every value of a type and every choice that can be made with it.</summary>
    public static void Holds<TChoice>(string type, Func<JsonTree, Gen<TChoice>> choices, Action<Type, object, TChoice> law)
    {
        var ofType = DomainJson.TypeOf(type);
        Try(Prop.ForAll(DomainGenerators.For(ofType), value => Prop.ForAll(
            choices(JsonTree.Parse(DomainJson.Write(ofType, value))).ToArbitrary(), choice => law(ofType, value, choice))));
    }

    /// <summary>For every value of a type and one of the cases that its JSON gives, if any.</summary>
    public static void HoldsWherever<TCase>(string type, Func<JsonTree, IEnumerable<TCase>> cases, Action<Type, object, TCase> law) =>
        Holds(
            type,
            tree => cases(tree).ToArray() is { Length: > 0 } found ? Gen.Elements(found).Select(one => new[] { one }) : Gen.Constant(Array.Empty<TCase>()),
            (ofType, value, chosen) => Array.ForEach(chosen, one => law(ofType, value, one)));

    /// <summary>For every record.</summary>
    public static void HoldsForRecords(Action<NegotiationRecord> law) =>
        Holds(nameof(NegotiationRecord), (_, record) => law((NegotiationRecord)record));

    /// <summary>For every record and every choice that can be made with its JSON.</summary>
    public static void HoldsForRecords<TChoice>(Func<JsonTree, Gen<TChoice>> choices, Action<NegotiationRecord, TChoice> law) =>
        Holds(nameof(NegotiationRecord), choices, (_, record, choice) => law((NegotiationRecord)record, choice));

    private static void Try(Property property) => Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(40), property);
}
