namespace Negotiation.Model;

/// <summary>The smallest part that a date names.</summary>
internal enum EdtfPrecision
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>A season, a quarter, a quadrimester or a semester of the year.</summary>
    Season,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}
