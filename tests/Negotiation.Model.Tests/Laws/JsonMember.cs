using System.Text.Json;

namespace Negotiation.Model.Tests.Laws;

/// <summary>A member of a JSON object.</summary>
/// <param name="RawName">Its name as it stands between the quotation marks.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string RawName, JsonTree Value)
{
    /// <summary>The name without its escapes; as it stands, where an escape is half of a surrogate pair.</summary>
    public string Name
    {
        get
        {
            try
            {
                return JsonSerializer.Deserialize<string>($"\"{RawName}\"")!;
            }
            catch (JsonException)
            {
                return RawName;
            }
        }
    }

    /// <summary>Whether it is one of those that a generator made up.</summary>
    public bool IsUnknown => Name.StartsWith(RawJsonGenerators.Prefix, StringComparison.Ordinal);

    /// <summary>The name as a step of a JSON Pointer.</summary>
    public string Step => Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
