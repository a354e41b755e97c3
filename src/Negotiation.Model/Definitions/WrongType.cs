using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>Says that a value has another JSON type than its place wants, and passes over it.</summary>
internal static class WrongType
{
    /// <summary>Reports the value on which the reader stands.</summary>
    /// <param name="reader">Stands on the first token of the value, and afterwards on its last.</param>
    /// <param name="context">Takes the diagnostic.</param>
    /// <param name="wanted">What the place wants, with its article.</param>
    public static void Report(ref Utf8JsonReader reader, ReadContext context, string wanted)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            context.Report(RuleBook.NullValue, $"here stands null, and {wanted} is wanted: write one, or leave the member out where it is not required.", ref reader);
        }
        else
        {
            context.Report(RuleBook.WrongType, $"here stands {Word(reader.TokenType)}, and {wanted} is wanted.", ref reader);
        }

        Skip.Value(ref reader);
    }

    private static string Word(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        _ => "true or false",
    };
}
