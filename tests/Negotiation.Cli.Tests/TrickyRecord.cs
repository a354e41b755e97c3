using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Cli.Tests;

/// <summary>A record whose texts are hard on those who read tables.</summary>
internal static class TrickyRecord
{
    /// <summary>The names of its people.</summary>
    public static IReadOnlyList<string> Names { get; } = ["NA", "None", "Null, \"the\" envoy", "two\nlines", "عبد الله", "=1+1", " spaced ", "TRUE", "007"];

    /// <summary>The record.</summary>
    public static string Text { get; } = NegotiationJson.Write(new NegotiationRecord
    {
        Id = "tricky",
        Title = "Tricky",
        Parties = [new Party { Id = "na", Kind = PartyKind.State, Name = "Namibia", Codes = ["iso-3166-1:NA"] }],
        People = [.. Names.Index().Select(name => new Person { Id = name.Index == 2 ? "null" : $"person-{name.Index}", Name = name.Item })],
    });
}
