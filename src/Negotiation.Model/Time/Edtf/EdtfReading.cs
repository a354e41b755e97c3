namespace Negotiation.Model;

/// <summary>All that is kept of an EDTF text beside the text itself.</summary>
internal readonly record struct EdtfReading
{
    /// <summary>Date, interval or set.</summary>
    public EdtfShape Shape { get; init; }

    /// <summary>The lowest level of EDTF that has every feature of the text.</summary>
    public int Level { get; init; }

    /// <summary>The qualifiers that stand anywhere in the text.</summary>
    public EdtfQualifiers Qualifiers { get; init; }

    /// <summary>The first possible day.</summary>
    public DateBound Earliest { get; init; }

    /// <summary>The last possible day.</summary>
    public DateBound Latest { get; init; }
}
