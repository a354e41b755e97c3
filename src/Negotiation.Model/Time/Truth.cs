namespace Negotiation.Model;

/// <summary>The four answers to a question about uncertain things.</summary>
/// <remarks>
/// <see cref="Maybe"/> means that the values as stated allow both answers; <see cref="Unknown"/> that a value needed for an
/// answer is not stated at all. Neither is ever turned into a yes or a no.
/// </remarks>
public enum Truth
{
    /// <summary>A value that the answer needs is not known.</summary>
    Unknown,

    /// <summary>Certainly not, whatever the uncertain values turn out to be.</summary>
    No,

    /// <summary>The values allow both.</summary>
    Maybe,

    /// <summary>Certainly, whatever the uncertain values turn out to be.</summary>
    Yes,
}
