namespace Negotiation.Cli;

/// <summary>What a file of <c>bargain</c> holds, known by its content.</summary>
internal enum BargainFileKind
{
    /// <summary>A record of a negotiation.</summary>
    Record,

    /// <summary>A domain in Genius XML.</summary>
    GeniusDomain,

    /// <summary>The preferences of a party in Genius XML.</summary>
    GeniusPreferences,

    /// <summary>A domain in JSON, with or without preferences.</summary>
    JsonDomain,

    /// <summary>Preferences in JSON.</summary>
    JsonPreferences,
}
