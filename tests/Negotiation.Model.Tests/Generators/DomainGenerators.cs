using System.Collections.Frozen;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Finds the generator of any type that stands in JSON: a property of one of the generator classes beside this one.</summary>
internal static class DomainGenerators
{
    private static readonly FrozenDictionary<Type, Gen<object>> ByType = PublicTypes.All
        .Select(type => KeyValuePair.Create(type, Find(type)))
        .Where(pair => pair.Value is not null)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Value!);

    /// <summary>Whether values of the type can be made.</summary>
    public static bool Covers(Type type) => ByType.ContainsKey(type);

    /// <summary>Values of the type, which shrink to those that their JSON shrinks to.</summary>
    public static Arbitrary<object> For(Type type) => Arb.From(ByType[type], value => JsonShrinker.Shrink(type, value));

    private static Gen<object>? Find(Type type)
    {
        if (type.BaseType is { IsGenericType: true } code && code.GetGenericTypeDefinition() == typeof(Code<>))
        {
            return Invoke(typeof(CodeGenerators), nameof(CodeGenerators.Of), type);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
        {
            return Invoke(typeof(TextGenerators), nameof(TextGenerators.Id), type.GetGenericArguments()[0]);
        }

        var property = typeof(DomainGenerators).Assembly.GetTypes()
            .Where(candidate => candidate.Name.EndsWith("Generators", StringComparison.Ordinal))
            .SelectMany(candidate => candidate.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .SingleOrDefault(candidate => candidate.PropertyType == typeof(Gen<>).MakeGenericType(type));
        return property is null ? null : Box(property.GetValue(null)!);
    }

    private static Gen<object> Invoke(Type owner, string method, Type argument) =>
        Box(owner.GetMethod(method)!.MakeGenericMethod(argument).Invoke(null, null)!);

    private static Gen<object> Box(object generator) =>
        (Gen<object>)typeof(DomainGenerators).GetMethod(nameof(BoxOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(generator.GetType().GetGenericArguments()[0])
            .Invoke(null, [generator])!;

    private static Gen<object> BoxOf<T>(Gen<T> generator)
        where T : notnull =>
        generator.Select(value => (object)value);
}
