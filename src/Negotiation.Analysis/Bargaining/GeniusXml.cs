using System.Text;

namespace Negotiation.Analysis;

/// <summary>Reads and writes the XML files of Genius: a domain, and the preferences of a party.</summary>
/// <remarks>
/// Genius is described in Lin et al., Computational Intelligence 30(1), 2014. Issues may stand in a tree of objectives, whatever
/// index its root has; the weights of objectives play no part, as in Genius. Real issues are looked at on a grid of
/// <see cref="DefaultSteps"/> steps, unless an attribute <c>steps</c>, which only this library knows, says how many.
/// </remarks>
public static class GeniusXml
{
    /// <summary>Into how many steps a real interval is cut when its file does not say.</summary>
    public const int DefaultSteps = 10;

    /// <summary>Whether a text is XML and not JSON: whether it begins with <c>&lt;</c>.</summary>
    /// <param name="content">The bytes of the file.</param>
    public static bool IsXml(ReadOnlySpan<byte> content)
    {
        var text = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        text = text.TrimStart(" \t\r\n"u8);
        return text.Length > 0 && text[0] == (byte)'<';
    }

    /// <summary>Whether a text is the domain and not the preferences of a party: whether its first element is <c>negotiation_template</c>.</summary>
    /// <param name="content">The bytes of the file.</param>
    public static bool IsDomain(ReadOnlySpan<byte> content) => GeniusReader.RootOf(content) is "negotiation_template";

    /// <summary>Reads a domain.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="file">The name of the file, for findings; the space is named after its root objective, or after the file where that is called <c>root</c>.</param>
    public static BargainingReading<OutcomeSpace> ReadDomain(ReadOnlySpan<byte> content, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return GeniusReader.Domain(content, file);
    }

    /// <summary>Reads the preferences of a party.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="file">The name of the file, for findings.</param>
    /// <param name="space">The domain that they are about.</param>
    /// <param name="party">The name of the party; a file does not say it.</param>
    public static BargainingReading<Preferences> ReadPreferences(ReadOnlySpan<byte> content, string file, OutcomeSpace space, string party)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(space);
        return GeniusReader.Preferences(content, file, space, party);
    }

    /// <summary>Writes a domain.</summary>
    /// <param name="space">The domain; it must have no constraints, for which Genius has no form.</param>
    /// <exception cref="BargainingException">NEG6102: it has constraints.</exception>
    public static string WriteDomain(OutcomeSpace space)
    {
        ArgumentNullException.ThrowIfNull(space);
        return GeniusWriter.Domain(space);
    }

    /// <summary>Writes the preferences of a party.</summary>
    /// <remarks>Weights that are no finite decimal, such as one third, are written with 30 digits; all else is exact.</remarks>
    /// <param name="space">The domain that they are about.</param>
    /// <param name="preferences">The preferences.</param>
    /// <exception cref="BargainingException">NEG6301 to NEG6304: they do not fit the domain.</exception>
    public static string WritePreferences(OutcomeSpace space, Preferences preferences)
    {
        ArgumentNullException.ThrowIfNull(space);
        ArgumentNullException.ThrowIfNull(preferences);
        return GeniusWriter.Preferences(space, preferences);
    }
}
