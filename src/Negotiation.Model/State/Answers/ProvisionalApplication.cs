namespace Negotiation.Model;

/// <summary>Whether a party applies a text or proposal on a date before it is in force for it.</summary>
/// <remarks>Only what says that it is applied provisionally has an answer (Vienna Convention on the Law of Treaties, article 25).</remarks>
public sealed record ProvisionalApplication : Answer
{
    internal ProvisionalApplication()
    {
    }

    /// <summary>The text or proposal.</summary>
    public Reference On { get; internal init => field = Guard.Set(value); }

    /// <summary>The party.</summary>
    public Id<Party> Party { get; internal init => field = Guard.Set(value); }

    /// <summary>Whether it applies it on the date: no before it signed, once it is in force for it, and after it ended that.</summary>
    public Truth IsApplied { get; internal init; }

    /// <summary>The days on one of which the application began; unknown ends where no day is recorded.</summary>
    public DateRange Since { get; internal init; }

    /// <inheritdoc/>
    public override string Key => $"application {On} {(Reference)Party}";

    /// <inheritdoc/>
    public override string Verdict => IsApplied switch
    {
        Truth.Yes => "applied provisionally",
        Truth.No => "not applied provisionally",
        Truth.Maybe => "maybe applied provisionally",
        _ => "not known whether applied provisionally",
    };

    private protected override void Closed()
    {
    }
}
