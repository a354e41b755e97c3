namespace Negotiation.Model;

/// <summary>The four shapes of an EDTF text.</summary>
internal enum EdtfShape
{
    /// <summary>One date, with or without a time of day.</summary>
    Date,

    /// <summary>Two ends and a slash.</summary>
    Interval,

    /// <summary>Square brackets: one of the dates.</summary>
    OneOf,

    /// <summary>Curly brackets: all of the dates.</summary>
    AllOf,
}
