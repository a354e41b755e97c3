namespace Negotiation.Model;

/// <summary>Whose consent a text or a proposal needs, in what form it is to be given, and whom it then binds.</summary>
/// <remarks>
/// It is a term of what holds it, not a record of who agreed: that follows from the statements and events. What a
/// document or a package holds takes the consent of its holder where it has none of its own. What is absent is not stated.
/// (Vienna Convention on the Law of Treaties, articles 11 to 16 and 34 to 37.)
/// </remarks>
public sealed record Consent : IOpenRecord
{
    private readonly Reference entry;

    /// <summary>The parties whose consent is needed: no more and no fewer. Absent: not stated; empty: nobody's.</summary>
    public ValueList<Id<Party>>? Of { get; init; }

    /// <summary>The means by which consent to be bound is given. Absent: any.</summary>
    public ConsentMeans? Means { get; init; }

    /// <summary>The organs whose approval a party needs before it can give its own consent.</summary>
    public ValueList<ConsentOrgan> Organs { get; init; }

    /// <summary>How many of those in <see cref="Of"/> must have consented for it to enter into force, from 1. Absent: all of them.</summary>
    /// <exception cref="DomainRuleException">NEG2024: the number is below 1.</exception>
    public int? Quorum { get; init => field = Guard.OneOrMoreOrAbsent(value); }

    /// <summary>Whom it binds once it is in force, where those are others than <see cref="Of"/>: the parties that an award or a decision names.</summary>
    public ValueList<Id<Party>>? Binds { get; init; }

    /// <summary>The entry, usually an event, by which it enters into force: the deposit of the last instrument, a day that is announced later.</summary>
    /// <exception cref="DomainRuleException">NEG2002: the value is the default of its type.</exception>
    public Reference? Entry { get => entry.OrAbsent; init => entry = Guard.SetOrAbsent(value) ?? default; }

    /// <summary>From when it is applied provisionally, before it is in force, by each of those who have signed or accepted it, ratified or not (Vienna Convention on the Law of Treaties, article 25). Absent: it is not.</summary>
    public When? AppliedFrom { get; init; }

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }
}
