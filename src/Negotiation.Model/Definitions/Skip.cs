using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>Passes over what is not to be read.</summary>
internal static class Skip
{
    /// <summary>From the first token of a value to its last.</summary>
    /// <remarks>TrySkip, because Skip refuses a reader that could be given more; the whole value is always at hand.</remarks>
    public static void Value(ref Utf8JsonReader reader) => reader.TrySkip();
}
