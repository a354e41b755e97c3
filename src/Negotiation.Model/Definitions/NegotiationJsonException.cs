using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>What <see cref="JsonSerializer"/> throws when a value of this library cannot be read, with all that was found.</summary>
public sealed class NegotiationJsonException : JsonException
{
    internal NegotiationJsonException(ValueList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.AsEnumerable()))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>All findings; pointers count from the value that was read.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
