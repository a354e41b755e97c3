using System.Text.Json;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes a value smaller by making its JSON shorter and reading it again, so that a smaller value breaks no rule either.</summary>
internal static class JsonShrinker
{
    /// <summary>The values with one member, element or half of a text less.</summary>
    public static IEnumerable<object> Shrink(Type type, object value)
    {
        var text = DomainJson.Write(type, value);
        return JsonTree.Parse(text).Shorter()
            .Select(shorter => ReadOrNull(type, shorter.ToString()))
            .OfType<object>()
            .Where(smaller => DomainJson.Write(type, smaller).Length < text.Length);
    }

    private static object? ReadOrNull(Type type, string text)
    {
        try
        {
            return DomainJson.Read(type, text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
