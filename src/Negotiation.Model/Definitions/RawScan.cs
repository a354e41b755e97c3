using System.Text;
using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>Looks into values that this version does not know.</summary>
internal static class RawScan
{
    /// <summary>The name of the member under which marks stand.</summary>
    public const string Handling = "handling";

    /// <summary>What was kept of a text that was read is counted no more.</summary>
    private static readonly ReadOptions MarkOptions = new() { MaxDiagnostics = 1, MaxValues = int.MaxValue };

    /// <summary>Whether a test holds of one of the texts and names in a value; of one that cannot be read it is taken to hold.</summary>
    public static bool Any(RawValue value, Predicate<string> test)
    {
        var reader = ReaderOf(value);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String && (TextOf(ref reader) is not { } text || test(text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A mark; <c>null</c> when it cannot be read as one.</summary>
    public static Handling? Mark(RawValue value)
    {
        var reader = ReaderOf(value);
        reader.Read();
        return Mark(ref reader);
    }

    /// <summary>The marks anywhere in a value, <c>null</c> for what cannot be read as one.</summary>
    public static List<Handling?> Marks(RawValue value)
    {
        var marks = new List<Handling?>();
        var reader = ReaderOf(value);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(Handling))
            {
                reader.Read();
                marks.Add(Mark(ref reader));
            }
        }

        return marks;
    }

    private static Handling? Mark(ref Utf8JsonReader reader)
    {
        var context = ReadContext.Rent(MarkOptions);
        try
        {
            return HandlingDefinition.Codec.Read(ref reader, context, out var mark) ? mark : null;
        }
        finally
        {
            context.Return();
        }
    }

    /// <summary>Half of a surrogate pair can be kept, and not be read.</summary>
    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static Utf8JsonReader ReaderOf(RawValue value) =>
        new(Encoding.UTF8.GetBytes(value.Json), new JsonReaderOptions { MaxDepth = int.MaxValue });
}
