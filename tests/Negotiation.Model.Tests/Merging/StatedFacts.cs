using System.Collections;
using System.Reflection;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Merging;

/// <summary>All that a record states, taken apart by reflection into facts that a set can hold: what the definitions do, done without them.</summary>
internal static class StatedFacts
{
    private const string OwnEvidence = "rests on the evidence of its entry";

    /// <summary>Each fact with each piece of evidence for it; a fact without evidence of its own has that of its entry.</summary>
    public static HashSet<object> Of(NegotiationRecord record) => [.. All(record, spelledOut: true)];

    /// <summary>The same, where a fact that rests on the evidence of its entry says so.</summary>
    public static HashSet<object> AsWritten(NegotiationRecord record) => [.. All(record, spelledOut: false)];

    private static IEnumerable<object> All(NegotiationRecord record, bool spelledOut) =>
    [
        (record.SchemaVersion, record.Id, record.Title),
        .. record.Unknown.Select(member => (object)member),
        .. record.Entries.SelectMany(entry => OfEntry(entry, spelledOut)),
    ];

    private static IEnumerable<object> OfEntry(Entry entry, bool spelledOut) =>
        from property in entry.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite
        let value = property.GetValue(entry)
        where value is not null
        from fact in OfMember(value, Nullable.GetUnderlyingType(property.PropertyType) is not null, spelledOut ? entry.Evidence : null)
        select (object)(entry.Reference, property.Name, fact);

    private static IEnumerable<object> OfMember(object value, bool saysNone, ValueList<Evidence>? evidence) => value switch
    {
        UnknownMembers unknown => unknown.Select(member => (object)member),
        ValueList<Office> offices => offices.SelectMany(office => With(office with { Evidence = [] }, office.Evidence)),
        ValueList<Control> control => control.SelectMany(held => With(held with { Evidence = [] }, held.Evidence)),
        ValueList<Provision> provisions => [.. saysNone && provisions.Count == 0 ? ["none"] : provisions.SelectMany(OfProvision)],
        _ when IsA(value, typeof(ValueList<>)) => [.. Elements(value).DefaultIfEmpty("none").Where(element => saysNone || !"none".Equals(element))],
        _ when IsA(value, typeof(Attested<>)) || IsA(value, typeof(AttestedList<>)) => OfAttested(value, evidence),
        _ => [value],
    };

    private static IEnumerable<object> OfProvision(Provision provision) =>
    [
        provision.Number,
        .. provision.Proposals.Select(proposal => (object)(provision.Number, proposal)),
        .. provision.Unknown.Select(member => (object)(provision.Number, member)),
    ];

    private static IEnumerable<object> OfAttested(object fact, ValueList<Evidence>? evidence) =>
    [
        .. ((IOpenRecord)fact).Unknown.Select(member => (object)member),
        .. from testimony in Elements(Get(fact, "Testimonies"))
           let value = Get(testimony, "Value")
           let own = (ValueList<Evidence>)Get(testimony, "Evidence")
           let said = (IsA(value, typeof(ValueList<>)) ? new Bag([.. Elements(value)]) : value, ((IOpenRecord)testimony).Unknown)
           from part in own.Count == 0 && evidence is null ? [(said, OwnEvidence)] : With(said, own.Count > 0 ? own : evidence ?? [])
           select part,
    ];

    private static IEnumerable<object> With(object said, ValueList<Evidence> evidence) =>
        evidence.Count == 0 ? [said] : evidence.Select(piece => (object)(said, piece));

    private static bool IsA(object value, Type generic) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == generic;

    private static IEnumerable<object> Elements(object list) => ((IEnumerable)list).Cast<object>();

    private static object Get(object owner, string property) => owner.GetType().GetProperty(property)!.GetValue(owner)!;
}
