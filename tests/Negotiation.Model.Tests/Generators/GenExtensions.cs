using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>What the domain does with any value: leave it out, list it, attest it.</summary>
internal static class GenExtensions
{
    /// <summary>The value, or nothing: not stated.</summary>
    public static Gen<T?> OrNull<T>(this Gen<T> value)
        where T : class =>
        Gen.Frequency((1, Gen.Constant<T?>(null)), (1, value.Select(given => (T?)given)));

    /// <summary>The value, or nothing: not stated.</summary>
    public static Gen<T?> OrAbsent<T>(this Gen<T> value)
        where T : struct =>
        Gen.Frequency((1, Gen.Constant<T?>(null)), (1, value.Select(given => (T?)given)));

    /// <summary>A short list, possibly empty.</summary>
    public static Gen<ValueList<T>> Listed<T>(this Gen<T> item, int least = 0) =>
        from count in Gen.Choose(least, least + 2)
        from items in item.ArrayOf(count)
        select items.ToValueList();

    /// <summary>A fact: mostly plain, sometimes told in several ways with the evidence for each.</summary>
    public static Gen<Attested<T>> Attested<T>(this Gen<T> value)
        where T : notnull =>
        Gen.Frequency((3, value.Select(given => new Attested<T>(given))), (1, Several(value)));

    /// <summary>A list as it is reported.</summary>
    public static Gen<AttestedList<T>> Attested<T>(this Gen<ValueList<T>> value)
        where T : notnull =>
        value.Attested<ValueList<T>>().Select(fact => new AttestedList<T>(fact));

    private static Gen<Attested<T>> Several<T>(Gen<T> value)
        where T : notnull =>
        from testimonies in Testimony(value).Listed(least: 1)
        from unknown in RawJsonGenerators.UnknownMembers
        select new Attested<T>(testimonies) { Unknown = unknown };

    private static Gen<Testimony<T>> Testimony<T>(Gen<T> value)
        where T : notnull =>
        from given in value
        from evidence in SourceGenerators.Evidence.Listed()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Testimony<T> { Value = given, Evidence = evidence, Unknown = unknown };
}
