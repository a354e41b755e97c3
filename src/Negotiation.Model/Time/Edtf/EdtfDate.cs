namespace Negotiation.Model;

/// <summary>One date without a time of day: a whole text, an end of an interval or a member of a set.</summary>
internal readonly record struct EdtfDate
{
    /// <summary>The year, month and day.</summary>
    public required EdtfFields Fields { get; init; }

    /// <summary>The days that they can mean.</summary>
    public required EdtfDays Days { get; init; }

    /// <summary>The qualifiers that stand anywhere in the date.</summary>
    public EdtfQualifiers Qualifiers { get; init; }

    /// <summary>Whether a qualifier stands elsewhere than at the end, where it speaks of the whole date.</summary>
    public bool QualifiesParts { get; init; }

    /// <summary>The level of the date when it stands alone.</summary>
    public int Level => IsSeason && Qualifiers != EdtfQualifiers.None ? 2 : LevelAsEnd(LevelOfUnspecified);

    /// <summary>The level of the date as an end of an interval, where X is of level 2 and a qualified season of level 1.</summary>
    public int LevelInInterval => LevelAsEnd(Fields.IsSpecified ? 0 : 2);

    private bool IsSeason => Fields.Precision == EdtfPrecision.Season;

    private int LevelOfFields =>
        IsSeason ? EdtfSeason.LevelOf(Fields.Month!.Value.Lowest) : Fields.IsNegative ? 1 : 0;

    private int LevelOfQualifiers => QualifiesParts ? 2 : Qualifiers == EdtfQualifiers.None ? 0 : 1;

    /// <summary>Level 1 has X for the last one or two digits of a year, for a whole month, a whole day, or both.</summary>
    private int LevelOfUnspecified
    {
        get
        {
            if (Fields.IsSpecified)
            {
                return 0;
            }

            var isPlain = Fields switch
            {
                { Month: null } => Fields.Year.Highest - Fields.Year.Lowest is 9 or 99,
                { Year.IsSpecified: false } => false,
                { Day: null, Month: { } month } => month.IsWhollyUnspecified,
                { Day: { } day, Month: { } month } => day.IsWhollyUnspecified && (month.IsSpecified || month.IsWhollyUnspecified),
            };
            return isPlain && Qualifiers == EdtfQualifiers.None ? 1 : 2;
        }
    }

    private int LevelAsEnd(int levelOfUnspecified) =>
        Math.Max(levelOfUnspecified, Math.Max(LevelOfFields, LevelOfQualifiers));
}
