namespace Negotiation.Model.Tests.Architecture;

/// <summary>The rooms of the library by their folders, and the floors on which they are: each may use what is below it, never what is above.</summary>
internal static class Floors
{
    /// <summary>What stands loose in the folder of the library.</summary>
    public const string Record = "NegotiationRecord";

    /// <summary>The floors from the top down, with the rooms on each.</summary>
    public static readonly string[][] FromTheTop =
    [
        ["Json"],
        ["State"],
        ["Merging"],
        ["Rules"],
        ["Handling", "Verification"],
        ["Chronology"],
        ["Definitions"],
        [Record],
        ["Parties", "People", "Territories", "Issues", "Proposals", "Documents", "Events", "Statements", "Sources", "Quantities"],
        ["Time"],
        ["Values", "Faults"],
    ];

    /// <summary>The floor of a room, counted from the top.</summary>
    public static int Of(string room) => Array.FindIndex(FromTheTop, floor => floor.Contains(room, StringComparer.Ordinal));

    /// <summary>The room of a file, by its path within the library.</summary>
    public static string RoomOf(string path) => path.Split('/', '\\') is [var folder, _, ..] ? folder : Record;
}
