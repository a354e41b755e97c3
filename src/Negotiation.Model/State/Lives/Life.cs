namespace Negotiation.Model;

/// <summary>What the steps in the life of a proposal or text come to.</summary>
internal sealed record Life
{
    /// <summary>The proposal or document.</summary>
    public required LifeSubject Subject { get; init; }

    /// <summary>How far it has come.</summary>
    public required LifeStage Stage { get; init; }

    /// <summary>The days on one of which it came there.</summary>
    public DateRange Since { get; init; }

    /// <summary>How sure that is.</summary>
    public required Truth Certainty { get; init; }

    /// <summary>Whether all whose assent it needs gave it, whatever came after.</summary>
    public required Truth IsAgreed { get; init; }

    /// <summary>Whether they did so for it alone, were it not bound to the other parts of a package.</summary>
    public required Truth IsAgreedAlone { get; init; }

    /// <summary>The days on one of which the last of them did.</summary>
    public DateRange Agreed { get; init; }

    /// <summary>Whether anyone put it, and has not taken it back.</summary>
    public required Truth IsPut { get; init; }

    /// <summary>Whether it is on the table.</summary>
    public required Truth IsOnTable { get; init; }

    /// <summary>Whether it was ever breached.</summary>
    public required Truth IsBreached { get; init; }

    /// <summary>Whether it was carried out.</summary>
    public Truth IsDone { get; init; } = Truth.No;

    /// <summary>Whether it is ended.</summary>
    public Truth IsEnded { get; init; } = Truth.No;

    /// <summary>How far it has come for each party.</summary>
    public ValueList<PartyStage> Parties { get; init; }

    /// <summary>The parties that said yes and have not taken it back.</summary>
    public required IReadOnlyDictionary<Id<Party>, Truth> Assents { get; init; }

    /// <summary>The parties whose no stands.</summary>
    public required IReadOnlyDictionary<Id<Party>, Truth> Refusals { get; init; }

    /// <summary>Whether someone's yes stands, which is more than putting it.</summary>
    public bool HasYes { get; init; }

    /// <summary>Those whose assent is still missing.</summary>
    public ValueList<Id<Party>> Missing { get; init; }

    /// <summary>The steps.</summary>
    public ValueList<LifeStep> History { get; init; }

    /// <summary>The stretches of time that its schedules come to, renewals and extensions counted.</summary>
    public required IReadOnlyList<TermRun> Runs { get; init; }

    /// <summary>The stretches that extensions by some of the parties come to.</summary>
    public IReadOnlyList<TermRun> PerhapsRuns { get; init; } = [];

    /// <summary>Whether it is for something that lasts, rather than a deed.</summary>
    public bool Lasts { get; init; }

    /// <summary>What brought it to its stage.</summary>
    public LifeStep? Last { get; init; }

    /// <summary>What makes it unsure, in a few words; empty when nothing does.</summary>
    public string Doubt { get; init; } = "";

    /// <summary>The entries on which it rests.</summary>
    public required IReadOnlySet<Reference> RestsOn { get; init; }

    /// <summary>Whether it tells others the same as another reading of it.</summary>
    public bool SaysTheSameAs(Life other) =>
        Stage == other.Stage && Since == other.Since && Certainty == other.Certainty && IsAgreed == other.IsAgreed
        && IsAgreedAlone == other.IsAgreedAlone && Agreed == other.Agreed && IsPut == other.IsPut && IsBreached == other.IsBreached
        && IsDone == other.IsDone && IsEnded == other.IsEnded
        && Parties == other.Parties && AreSame(Assents, other.Assents) && AreSame(Refusals, other.Refusals)
        && RestsOn.SetEquals(other.RestsOn);

    private static bool AreSame(IReadOnlyDictionary<Id<Party>, Truth> x, IReadOnlyDictionary<Id<Party>, Truth> y) =>
        x.Count == y.Count && x.All(pair => y.TryGetValue(pair.Key, out var truth) && truth == pair.Value);
}
