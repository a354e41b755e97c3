using NodaTime;

namespace Negotiation.Model;

/// <summary>What someone said about anything.</summary>
/// <remarks>
/// A statement whose evidence has a <c>via</c> is attributed: it is what others report, never the party's own word.
/// </remarks>
/// <example>
/// <code>
/// var refusal = new Statement
/// {
///     Id = "refusal",
///     By = [new Voice { Speaker = "party:north", At = "2025-06-02" }],
///     Act = Act.Reject,
///     On = ["proposal:truce"],
///     Evidence = [new Evidence { Source = "gazette-2-june", Wording = Wording.Paraphrase }],
/// };
/// </code>
/// </example>
public sealed record Statement : Entry, IEntry
{
    private readonly Reference answers;
    private readonly Reference reactsTo;

    /// <summary>The identity that other entries refer to.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Id<Statement> Id { get; init => field = Guard.Set(value); }

    /// <summary>Whose act it is said to be.</summary>
    /// <exception cref="DomainRuleException">NEG2003: the list is empty.</exception>
    public required ValueList<Voice> By { get; init => field = Guard.NotEmpty(value); }

    /// <summary>To whom. Absent: not stated.</summary>
    public ValueList<Reference>? To { get; init; }

    /// <summary>What the speaker does by speaking.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is missing.</exception>
    public required Act Act { get; init => field = Guard.Set(value); }

    /// <summary>Whether it is said that the speaker did not do this: it has not opposed, it declined to discuss. Nothing follows from it for what is offered, agreed or broken.</summary>
    public bool? IsNegated { get; init; }

    /// <summary>What the speaker did by speaking; <c>null</c> where it is said that it did not do it.</summary>
    internal Act? Done => IsNegated == true ? null : Act;

    /// <summary>What it is about: any entries.</summary>
    /// <exception cref="DomainRuleException">NEG2003: the list is empty.</exception>
    public required ValueList<Reference> On { get; init => field = Guard.NotEmpty(value); }

    /// <summary>What of it the yes does not extend to: the provisions and proposals to which a reservation is made. Of several yeses of a party the last counts, with what it leaves out.</summary>
    public ValueList<Reference> Except { get; init; }

    /// <summary>What is said, in a few words.</summary>
    /// <exception cref="DomainRuleException">NEG2001: the text is blank.</exception>
    public string? Content { get; init => field = Guard.NotBlankOrAbsent(value); }

    /// <summary>What must hold for it to count.</summary>
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>Whether it is said for the first time.</summary>
    public Iteration? Iteration { get; init; }

    /// <summary>What it answers.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Reference? Answers { get => answers.OrAbsent; init => answers = Guard.SetOrAbsent(value) ?? default; }

    /// <summary>What it reacts to.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Reference? ReactsTo { get => reactsTo.OrAbsent; init => reactsTo = Guard.SetOrAbsent(value) ?? default; }

    /// <summary>The form of the assent.</summary>
    public AssentForm? Form { get; init; }

    /// <summary>When it takes effect: from the first moment of that time on.</summary>
    /// <remarks>Absent: at once, or after the period of notice that is agreed.</remarks>
    public When? Effective { get; init; }

    /// <summary>Until when this offer can be accepted, inclusive: a day or a moment, apart from the term of what is offered. Absent: not stated.</summary>
    public When? OpenUntil { get; init; }

    /// <summary>How much longer an extension makes it last, counted from its present end; or by how much a postponement moves what is due.</summary>
    /// <exception cref="DomainRuleException">NEG2023: the period is not longer than nothing, or has a minus in it.</exception>
    public Period? For { get; init => field = Guard.LengthOrAbsent(value); }

    /// <summary>Until when an extension makes it last, inclusive; or to when a postponement moves what is due.</summary>
    public When? Until { get; init; }

    /// <summary>
    /// Whether a confirmation counts from the day of what it confirms rather than from its own (Vienna Convention on the Law of Treaties, article 8).
    /// Not stated is left open.
    /// </summary>
    public bool? IsRetroactive { get; init; }

    /// <summary>To whom it may be shown.</summary>
    public Handling? Handling { get; init; }

    static Section IEntry.Section => Section.Statement;

    /// <inheritdoc/>
    public override Reference Reference => Id;

    private protected override void Closed()
    {
    }
}
