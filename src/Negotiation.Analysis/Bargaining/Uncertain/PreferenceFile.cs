namespace Negotiation.Analysis;

/// <summary>The preferences that a JSON file states, of one party or of several.</summary>
public sealed record PreferenceFile
{
    internal PreferenceFile(EquatableList<StatedPreferences> parties) => Parties = parties;

    /// <summary>The preferences of each party, in the order of the file; none when the file is a domain alone.</summary>
    public EquatableList<StatedPreferences> Parties { get; }
}
