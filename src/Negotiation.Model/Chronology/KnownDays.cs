namespace Negotiation.Model;

/// <summary>From which day something is certainly known, and from which it may be.</summary>
/// <param name="Surely">The day from which it is certainly known; <see cref="DayNumber.Everything"/> when no source has a date, <see cref="DayNumber.Never"/> when none is left.</param>
/// <param name="Perhaps">The day from which it may be known.</param>
internal readonly record struct KnownDays(int Surely, int Perhaps)
{
    /// <summary>Known without a source: the record itself says so.</summary>
    public static readonly KnownDays Always = new(DayNumber.Always, DayNumber.Always);

    /// <summary>Known from no day on.</summary>
    public static readonly KnownDays Never = new(DayNumber.Never, DayNumber.Never);

    /// <summary>Whether it is known by a day: yes, no, or maybe where a source has no certain date.</summary>
    public Truth By(int day) => Surely <= day ? Truth.Yes : Perhaps > day ? Truth.No : Truth.Maybe;

    /// <summary>Known from either.</summary>
    public KnownDays Or(KnownDays other) => new(Math.Min(Surely, other.Surely), Math.Min(Perhaps, other.Perhaps));
}
