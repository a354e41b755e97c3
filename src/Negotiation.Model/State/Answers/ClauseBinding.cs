namespace Negotiation.Model;

/// <summary>Whether a clause of one version of a text binds a party on a date.</summary>
public sealed record ClauseBinding : Answer
{
    internal ClauseBinding()
    {
    }

    /// <summary>The provision, in the version in which the party assented to it.</summary>
    public Reference Clause { get; internal init => field = Guard.Set(value); }

    /// <summary>The document.</summary>
    public Id<Document> Document { get; internal init => field = Guard.Set(value); }

    /// <summary>The proposals that the clause holds.</summary>
    public ValueList<Id<Proposal>> Proposals { get; internal init; }

    /// <summary>The party.</summary>
    public Id<Party> Party { get; internal init => field = Guard.Set(value); }

    /// <summary>How far the negotiators have come with it in this version; <c>null</c> where that is not stated.</summary>
    public ProvisionStatus? Status { get; internal init; }

    /// <summary>Who keeps it open; empty where that is not stated.</summary>
    public ValueList<Id<Party>> KeptOpenBy { get; internal init; }

    /// <summary>Whether it binds the party on the date: as long as anything that it holds does.</summary>
    public Truth IsBound { get; internal init; }

    /// <summary>
    /// Toward whom it does not apply, to the extent of a reservation of theirs, whether the party objected to that or not (Vienna Convention on the Law of
    /// Treaties, article 21); empty where there is none.
    /// </summary>
    public ValueList<Id<Party>> NotToward { get; internal init; }

    /// <summary>The form in which the party assented; <c>null</c> when none is recorded.</summary>
    public AssentForm? Form { get; internal init; }

    /// <summary>The statement or event by which it assented; <c>null</c> when it did not.</summary>
    public Reference? AssentedBy { get; internal init; }

    /// <summary>The versions, amendments and translations of the document that are known.</summary>
    public ValueList<Id<Document>> OtherVersions { get; internal init; }

    /// <summary>Why, part by part: what <see cref="Answer.Reason"/> says in sentences.</summary>
    public ValueList<ReasonPart> Reasons { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"clause {Clause} {(Reference)Party}";

    /// <inheritdoc/>
    public override string Verdict => IsBound switch
    {
        Truth.Yes => "bound",
        Truth.No => "not bound",
        Truth.Maybe => "maybe bound",
        _ => "not known whether bound",
    };

    private protected override void Closed()
    {
    }
}
