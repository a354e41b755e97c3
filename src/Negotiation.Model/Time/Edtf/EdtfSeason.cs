namespace Negotiation.Model;

/// <summary>A part of the year that is written in the place of a month, from 21 to 41.</summary>
/// <remarks>
/// Meteorological seasons of three whole months. 21 to 24 leave the hemisphere open in EDTF and are read as northern here.
/// A season that runs over the turn of the year belongs to the year in which it begins.
/// </remarks>
internal readonly record struct EdtfSeason
{
    /// <summary>The lowest number of a season.</summary>
    public const int Lowest = 21;

    /// <summary>The highest number of a season.</summary>
    public const int Highest = 41;

    private EdtfSeason(int firstMonth, int months)
    {
        FirstMonth = firstMonth;
        LastMonth = firstMonth + months - 1;
    }

    /// <summary>The first month, from 1 to 12.</summary>
    public int FirstMonth { get; }

    /// <summary>The last month; 13 and 14 are January and February of the year after.</summary>
    public int LastMonth { get; }

    /// <summary>The season with this number.</summary>
    public static EdtfSeason Of(int number) => number switch
    {
        21 or 25 or 31 => new EdtfSeason(3, 3),
        22 or 26 or 32 => new EdtfSeason(6, 3),
        23 or 27 or 29 => new EdtfSeason(9, 3),
        24 or 28 or 30 => new EdtfSeason(12, 3),
        >= 33 and <= 36 => new EdtfSeason(1 + (3 * (number - 33)), 3),
        >= 37 and <= 39 => new EdtfSeason(1 + (4 * (number - 37)), 4),
        _ => new EdtfSeason(1 + (6 * (number - 40)), 6),
    };

    /// <summary>The level of EDTF that has the number.</summary>
    public static int LevelOf(int number) => number <= 24 ? 1 : 2;
}
