namespace Negotiation.Model;

/// <summary>What reports: an article, a transcript, a data set.</summary>
/// <example>
/// <code>
/// var source = new Source { Id = "gazette-2-june", Publisher = "The Gazette", Language = "en", Published = "2025-06-02" };
/// </code>
/// </example>
public sealed record Source : Entry, IEntry
{
    /// <summary>The identity that evidence refers to.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Source> Id { get; init => field = Guard.Set(value); }

    /// <summary>Who published it.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public required string Publisher { get; init => field = Guard.NotBlank(value); }

    /// <summary>Who wrote it.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Author { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <summary>Its title, in our words or a few of its own.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Title { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <summary>When it became known: the third clock, beside when something was said and when it takes effect.</summary>
    public When? Published { get; init; }

    /// <summary>The language of its text.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required LanguageTag Language { get; init => field = Guard.Set(value); }

    /// <summary>Where it was published.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public WebAddress? Address { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>How reliable the source has proved to be.</summary>
    public SourceReliability? Reliability { get; init; }

    /// <summary>The length and the hash of its text, by which a copy is known.</summary>
    public TextFingerprint? Text { get; init; }

    /// <summary>When the copy was taken from which the record was made.</summary>
    public When? Retrieved { get; init; }

    /// <summary>Where a copy is kept.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public WebAddress? Archived { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>The earlier source that this one is a new version of.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Id<Source>? Revises { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>What has become of it since: corrected, withdrawn.</summary>
    public Standing? Standing { get; init; }

    /// <summary>To whom it may be shown.</summary>
    public Handling? Handling { get; init; }

    static Section IEntry.Section => Section.Source;

    /// <inheritdoc/>
    public override Reference Reference => Id;

    private protected override void Closed()
    {
    }
}
