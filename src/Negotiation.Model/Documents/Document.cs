namespace Negotiation.Model;

/// <summary>A text: an agreement, a draft, a version, a translation, an annex.</summary>
/// <remarks>
/// Links tie versions, translations and annexes to each other. Whether it was delivered or signed follows from events
/// and statements.
/// </remarks>
/// <example>
/// <code>
/// var protocol = new Document { Id = "protocol", Kind = DocumentKind.Agreement, Dated = "2025-06-01" };
/// </code>
/// </example>
public sealed record Document : Entry, IEntry
{
    /// <summary>The identity that other entries refer to.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Document> Id { get; init => field = Guard.Set(value); }

    /// <summary>What sort of text it is.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required DocumentKind Kind { get; init => field = Guard.Set(value); }

    /// <summary>Its title.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Title { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <summary>Other names.</summary>
    public ValueList<Name> Aliases { get; init; }

    /// <summary>Its codes in other schemes.</summary>
    public ValueList<ExternalCode> Codes { get; init; }

    /// <summary>Whose text it is.</summary>
    public AttestedList<Id<Party>>? Authors { get; init; }

    /// <summary>The date that it bears.</summary>
    public Attested<When>? Dated { get; init; }

    /// <summary>The language of its text.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public LanguageTag? Language { get; init => field = Guard.SetOrAbsent(value); }

    /// <summary>Whether the public can read it. Absent: not stated.</summary>
    public Attested<Availability>? Availability { get; init; }

    /// <summary>Its numbered parts. Absent: not stated; empty: it has none.</summary>
    public ValueList<Provision>? Provisions { get; init; }

    /// <summary>Whose consent it needs, in what form, and whom it then binds; what it holds takes this over unless it has a consent of its own. Absent: not stated.</summary>
    public Attested<Consent>? Consent { get; init; }

    /// <summary>What must hold before it takes effect.</summary>
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>What ends it: it is void from the day on which one of these holds.</summary>
    public ValueList<Condition> VoidWhen { get; init; }

    /// <summary>That a party may leave it by its own act. Absent: nothing says so.</summary>
    public WithdrawalClause? Withdrawal { get; init; }

    static Section IEntry.Section => Section.Document;

    /// <inheritdoc/>
    public override Reference Reference => Id;

    /// <summary>The reference to one of its provisions.</summary>
    internal Reference ReferenceTo(Provision provision) => Reference.To(Section.Provision, $"{Id.Text}/{provision.Number.Text}");

    private protected override void Closed()
    {
    }
}
