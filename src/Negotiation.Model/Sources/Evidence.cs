namespace Negotiation.Model;

/// <summary>Where something is reported, how nearly in its words, and through whom.</summary>
/// <remarks>
/// <see cref="Via"/> holds who reports the fact; whose act the fact itself is, a statement says with <c>By</c>. The
/// source, the voices and the actor together are the voices of a piece of hearsay.
/// </remarks>
/// <example>
/// <code>
/// var evidence = new Evidence { Source = "gazette-2-june", Wording = Wording.Paraphrase };
/// </code>
/// </example>
public sealed record Evidence : IOpenRecord
{
    /// <summary>The source.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Source> Source { get; init => field = Guard.Set(value); }

    /// <summary>The place in the source.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>How near the record is to the words of the source.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Wording Wording { get; init => field = Guard.Set(value); }

    /// <summary>
    /// The voices between the source and the fact, the one nearest to the source first; empty when the source reports
    /// it in its own voice.
    /// </summary>
    public ValueList<Voice> Via { get; init; }

    /// <summary>How credible it is.</summary>
    public InformationGrade? Grade { get; init; }

    /// <summary>What a reader of the evidence should know.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Note { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <summary>To whom it may be shown.</summary>
    public Handling? Handling { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
