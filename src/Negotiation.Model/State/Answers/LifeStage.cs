namespace Negotiation.Model;

/// <summary>A stage in the life of a proposal.</summary>
public sealed record LifeStage : Code<LifeStage>, ICode<LifeStage>
{
    private LifeStage(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Nobody is known to have put it.</summary>
    public static LifeStage NotRaised { get; } = new("not-raised", "Nobody is known to have put it.");

    /// <summary>It was put.</summary>
    public static LifeStage Raised { get; } = new("raised", "It was put.");

    /// <summary>It was spoken about.</summary>
    public static LifeStage Discussed { get; } = new("discussed", "It was spoken about.");

    /// <summary>It was answered with another proposal.</summary>
    public static LifeStage Countered { get; } = new("countered", "It was answered with another proposal.");

    /// <summary>It was accepted, and not by all whose assent it needs.</summary>
    public static LifeStage Accepted { get; } = new("accepted", "It was accepted, and not by all whose assent it needs.");

    /// <summary>It was rejected.</summary>
    public static LifeStage Rejected { get; } = new("rejected", "It was rejected.");

    /// <summary>Who put it took it back.</summary>
    public static LifeStage Withdrawn { get; } = new("withdrawn", "Who put it took it back.");

    /// <summary>Another one took its place.</summary>
    public static LifeStage Superseded { get; } = new("superseded", "Another one took its place.");

    /// <summary>Its time ran out.</summary>
    public static LifeStage Lapsed { get; } = new("lapsed", "Its time ran out.");

    /// <summary>All whose assent it needs gave it, in their own words.</summary>
    public static LifeStage Agreed { get; } = new("agreed", "All whose assent it needs gave it, in their own words.");

    /// <summary>It has effect.</summary>
    public static LifeStage InForce { get; } = new("in-force", "It has effect.");

    /// <summary>It is stopped for a time.</summary>
    public static LifeStage Suspended { get; } = new("suspended", "It is stopped for a time.");

    /// <summary>What it asks for was done.</summary>
    public static LifeStage CarriedOut { get; } = new("carried-out", "What it asks for was done.");

    /// <summary>It was broken.</summary>
    public static LifeStage Breached { get; } = new("breached", "It was broken.");

    /// <summary>It was ended.</summary>
    public static LifeStage Ended { get; } = new("ended", "It was ended.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<LifeStage> Known { get; } =
    [
        NotRaised, Raised, Discussed, Countered, Accepted, Rejected, Withdrawn, Superseded, Lapsed,
        Agreed, InForce, Suspended, CarriedOut, Breached, Ended,
    ];

    static string ICode<LifeStage>.Description => "A stage in the life of a proposal.";

    static LifeStage ICode<LifeStage>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
