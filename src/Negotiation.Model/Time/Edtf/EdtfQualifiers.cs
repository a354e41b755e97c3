namespace Negotiation.Model;

/// <summary>What a writer says of a date or of a part of it: <c>?</c>, <c>~</c>, or <c>%</c> for both.</summary>
[Flags]
internal enum EdtfQualifiers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>?</c>: the source is doubted.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: it is near the truth.</summary>
    Approximate = 2,
}
