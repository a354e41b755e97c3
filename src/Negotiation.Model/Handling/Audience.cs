using NodaTime;

namespace Negotiation.Model;

/// <summary>Those to whom a record is passed on, and the day on which it is.</summary>
public sealed record Audience
{
    /// <summary>How far they are trusted; a level that this version does not know is trusted with what is clear.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required TlpLevel Level { get; init => field = Guard.Set(value); }

    /// <summary>
    /// The day on which the record is passed on, by the calendar of whoever passes it on; an embargo or a mark has ended when its last
    /// possible day is before it. Not stated: nothing has ended.
    /// </summary>
    public LocalDate? On { get; init; }

    /// <summary>
    /// The day by which a source must certainly have been published, inclusive; one whose day is not recorded, or only about, is withheld.
    /// Not stated: sources of any day, and of none.
    /// </summary>
    public LocalDate? KnownBy { get; init; }

    /// <summary>
    /// Who they are, for marks that name those who may see: a mark must name all of them, letter case apart. Empty: nobody whom such
    /// a mark names.
    /// </summary>
    public ValueList<string> Names { get; init; }

    /// <summary>Those at a level, on no stated day and without names.</summary>
    /// <param name="level">How far they are trusted.</param>
    public static implicit operator Audience(TlpLevel level) => Of(level);

    /// <summary>Those at a level, on no stated day and without names.</summary>
    /// <param name="level">How far they are trusted.</param>
    public static Audience Of(TlpLevel level) => new() { Level = level };
}
