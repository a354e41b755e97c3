using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Json;

/// <summary>Pins a value to the text beside it.</summary>
internal static class JsonShape
{
    /// <summary>The value is written as this text, in the layout of records, and this text is read as the value.</summary>
    public static void Is<T>(T value, string json)
        where T : notnull
    {
        Assert.Equal(json, RecordLayout.Of(DomainJson.Utf8(DomainJson.Write(typeof(T), value))).TrimEnd('\n'));
        Reads(json, value);
    }

    /// <summary>The text is read as this value.</summary>
    public static void Reads<T>(string json, T value)
        where T : notnull =>
        Assert.Equal(value, DomainJson.Read(typeof(T), json));
}
