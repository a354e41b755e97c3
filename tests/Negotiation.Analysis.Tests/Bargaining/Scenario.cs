namespace Negotiation.Analysis.Tests.Bargaining;

/// <summary>A folder with one Genius domain and its profiles.</summary>
internal static class Scenario
{
    /// <summary>Reads the folder; the profiles in the order of their names.</summary>
    public static (OutcomeSpace Space, EquatableList<Preferences> Preferences) Read(string folder)
    {
        var files = Directory.GetFiles(folder, "*.xml").Order(StringComparer.Ordinal).ToList();
        var domain = files.Single(file => GeniusXml.IsDomain(File.ReadAllBytes(file)));
        var space = GeniusXml.ReadDomain(File.ReadAllBytes(domain), domain).Get();
        return (space, [.. files.Where(file => file != domain).Select(file => GeniusXml.ReadPreferences(
            File.ReadAllBytes(file), file, space, Path.GetFileNameWithoutExtension(file)).Get())]);
    }
}
