using System.Text;
using System.Text.Json;

namespace Negotiation.Analysis;

/// <summary>Reads and writes domains and preferences as JSON, which holds all that this library knows of them.</summary>
/// <remarks>
/// A file is an object whose member <c>bargaining</c> is the version of the format, 1. One with <c>issues</c> is a domain, one
/// with <c>preferences</c> has those of one party or more; a file may be both. <see cref="Schema"/> says what it may hold.
/// </remarks>
public static class BargainingJson
{
    /// <summary>The JSON Schema (2020-12) of a file.</summary>
    public static string Schema
    {
        get
        {
            using var stream = typeof(BargainingJson).Assembly.GetManifestResourceStream("bargaining.schema.json")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Whether a text is of this format: an object with a member <c>bargaining</c>.</summary>
    /// <param name="content">The bytes of the file.</param>
    public static bool IsBargaining(ReadOnlySpan<byte> content) => HasMember(content, "bargaining"u8);

    /// <summary>Whether a text of this format is a domain: whether it has a member <c>issues</c>.</summary>
    /// <param name="content">The bytes of the file.</param>
    public static bool IsDomain(ReadOnlySpan<byte> content) => HasMember(content, "issues"u8);

    /// <summary>Reads a domain.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="file">The name of the file, for findings.</param>
    public static BargainingReading<OutcomeSpace> ReadDomain(ReadOnlySpan<byte> content, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return BargainingJsonReader.Domain(content, file);
    }

    /// <summary>Reads the preferences that a file has.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="file">The name of the file, for findings.</param>
    /// <param name="space">The domain that they are about.</param>
    public static BargainingReading<PreferenceFile> ReadPreferences(ReadOnlySpan<byte> content, string file, OutcomeSpace space)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(space);
        return BargainingJsonReader.Preferences(content, file, space);
    }

    /// <summary>Writes a domain and preferences; what is written reads back as it was.</summary>
    /// <param name="space">The domain.</param>
    /// <param name="preferences">The preferences, in numbers; none for a domain alone.</param>
    public static string Write(OutcomeSpace space, params EquatableList<Preferences> preferences)
    {
        ArgumentNullException.ThrowIfNull(space);
        return BargainingJsonWriter.Text(space, preferences, []);
    }

    /// <summary>A file to fill in: a domain, and for each party what has to be stated, with zeros in place of every number.</summary>
    /// <param name="space">The domain.</param>
    /// <param name="parties">The names of the parties.</param>
    public static string Form(OutcomeSpace space, EquatableList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(space);
        return BargainingJsonWriter.Text(space, [], parties);
    }

    private static bool HasMember(ReadOnlySpan<byte> content, ReadOnlySpan<byte> name)
    {
        try
        {
            var text = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
            var reader = new Utf8JsonReader(text);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals(name))
                {
                    return true;
                }

                reader.Read();
                reader.Skip();
            }

            return false;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
