using System.Text.Json.Nodes;

namespace Negotiation.Benchmarks.Corpora;

/// <summary>Gathers the members of one object.</summary>
internal sealed class Members
{
    /// <summary>The object so far.</summary>
    public JsonObject Object { get; } = [];

    /// <summary>Adds a member.</summary>
    public Members Add(string name, JsonNode value)
    {
        Object.Add(name, value);
        return this;
    }

    /// <summary>Adds a member where it is wanted.</summary>
    public Members Maybe(bool wanted, string name, Func<JsonNode> value)
    {
        if (wanted)
        {
            Object.Add(name, value());
        }

        return this;
    }
}
