namespace Negotiation.Model;

/// <summary>What a speaker does by speaking.</summary>
/// <remarks>
/// The force lies here, the duty in the <see cref="Mode"/> of the proposal, and the reality in the <see cref="Occurrence"/>
/// of the event; there is no other polarity or modality.
/// </remarks>
public sealed record Act : Code<Act>, ICode<Act>
{
    private Act(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Puts: insists on.</summary>
    public static Act Demand { get; } = new("demand", "Puts: insists on.");

    /// <summary>Puts: offers for agreement.</summary>
    public static Act Propose { get; } = new("propose", "Puts: offers for agreement.");

    /// <summary>Puts: asks for.</summary>
    public static Act Request { get; } = new("request", "Puts: asks for.");

    /// <summary>Puts: wants to talk about.</summary>
    public static Act Raise { get; } = new("raise", "Puts: wants to talk about.");

    /// <summary>Puts: looks into whether it is possible.</summary>
    public static Act Explore { get; } = new("explore", "Puts: looks into whether it is possible.");

    /// <summary>Puts: says to have a right to.</summary>
    public static Act Claim { get; } = new("claim", "Puts: says to have a right to.");

    /// <summary>Answers: yes; with conditions, yes once they hold.</summary>
    public static Act Accept { get; } = new("accept", "Answers: yes; with conditions, yes once they hold.");

    /// <summary>Answers: no.</summary>
    public static Act Reject { get; } = new("reject", "Answers: no.");

    /// <summary>Answers: with another proposal.</summary>
    public static Act Counter { get; } = new("counter", "Answers: with another proposal.");

    /// <summary>Answers: not now.</summary>
    public static Act Defer { get; } = new("defer", "Answers: not now.");

    /// <summary>Answers: in favour, without being bound.</summary>
    public static Act Support { get; } = new("support", "Answers: in favour, without being bound.");

    /// <summary>Answers: against, without a no to it.</summary>
    public static Act Oppose { get; } = new("oppose", "Answers: against, without a no to it.");

    /// <summary>Binds: undertakes to do it.</summary>
    public static Act Commit { get; } = new("commit", "Binds: undertakes to do it.");

    /// <summary>Binds: stops for a time.</summary>
    public static Act Suspend { get; } = new("suspend", "Binds: stops for a time.");

    /// <summary>Binds: goes on after a stop.</summary>
    public static Act Resume { get; } = new("resume", "Binds: goes on after a stop.");

    /// <summary>Binds: makes it last longer.</summary>
    public static Act Extend { get; } = new("extend", "Binds: makes it last longer.");

    /// <summary>Binds: takes back what was put or said.</summary>
    public static Act Withdraw { get; } = new("withdraw", "Binds: takes back what was put or said.");

    /// <summary>Binds: ends it.</summary>
    public static Act Terminate { get; } = new("terminate", "Binds: ends it.");

    /// <summary>Says that it is so.</summary>
    public static Act Assert { get; } = new("assert", "Says that it is so.");

    /// <summary>Says that it is not so.</summary>
    public static Act Deny { get; } = new("deny", "Says that it is not so.");

    /// <summary>Says that it will be so.</summary>
    public static Act Predict { get; } = new("predict", "Says that it will be so.");

    /// <summary>Makes known what it has decided or will do. It binds nobody and takes no stance; who binds itself commits.</summary>
    public static Act Announce { get; } = new("announce", "Makes known what it has decided or will do. It binds nobody and takes no stance; who binds itself commits.");

    /// <summary>Says that it will do harm, mostly on conditions. It is no offer, binds nobody and takes no stance.</summary>
    public static Act Threaten { get; } = new("threaten", "Says that it will do harm, mostly on conditions. It is no offer, binds nobody and takes no stance.");

    /// <summary>Says what to think of it.</summary>
    public static Act Characterise { get; } = new("characterise", "Says what to think of it.");

    /// <summary>Says how it is to be read.</summary>
    public static Act Interpret { get; } = new("interpret", "Says how it is to be read.");

    /// <summary>Says that someone did wrong.</summary>
    public static Act Accuse { get; } = new("accuse", "Says that someone did wrong.");

    /// <summary>Spoke about it, without a word on which side.</summary>
    public static Act Discuss { get; } = new("discuss", "Spoke about it, without a word on which side.");

    /// <summary>Reaffirms: says that the own position stands.</summary>
    public static Act Reaffirm { get; } = new("reaffirm", "Reaffirms: says that the own position stands.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Act> Known { get; } =
    [
        Demand, Propose, Request, Raise, Explore, Claim, Accept, Reject, Counter, Defer, Support, Oppose, Commit,
        Suspend, Resume, Extend, Withdraw, Terminate, Assert, Deny, Predict, Announce, Threaten, Characterise, Interpret, Accuse,
        Discuss, Reaffirm,
    ];

    static string ICode<Act>.Description => "What the speaker does by speaking.";

    static bool ICode<Act>.DecidesAnswers => true;

    static Act ICode<Act>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
