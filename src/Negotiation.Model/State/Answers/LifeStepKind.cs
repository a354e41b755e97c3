namespace Negotiation.Model;

/// <summary>What a step in the life of a proposal does.</summary>
public sealed record LifeStepKind : Code<LifeStepKind>, ICode<LifeStepKind>
{
    private LifeStepKind(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Someone puts it, or a text that holds it is delivered.</summary>
    public static LifeStepKind Put { get; } = new("put", "Someone puts it, or a text that holds it is delivered.");

    /// <summary>Someone speaks about it, puts it off, is in favour or against it without a yes or a no.</summary>
    public static LifeStepKind Discuss { get; } = new("discuss", "Someone speaks about it, puts it off, is in favour or against it without a yes or a no.");

    /// <summary>Someone says yes on conditions that do not hold yet.</summary>
    public static LifeStepKind AssentOnConditions { get; } = new("assent-on-conditions", "Someone says yes on conditions that do not hold yet.");

    /// <summary>Someone answers it with another proposal.</summary>
    public static LifeStepKind Counter { get; } = new("counter", "Someone answers it with another proposal.");

    /// <summary>Someone says yes; others whose assent it needs have not.</summary>
    public static LifeStepKind Assent { get; } = new("assent", "Someone says yes; others whose assent it needs have not.");

    /// <summary>Someone takes a yes back before it was agreed, and no other yes is left.</summary>
    public static LifeStepKind Retract { get; } = new("retract", "Someone takes a yes back before it was agreed, and no other yes is left.");

    /// <summary>The last of those whose assent it needs says yes, or an event agrees to it.</summary>
    public static LifeStepKind Agree { get; } = new("agree", "The last of those whose assent it needs says yes, or an event agrees to it.");

    /// <summary>Someone whose assent it needs says no.</summary>
    public static LifeStepKind Reject { get; } = new("reject", "Someone whose assent it needs says no.");

    /// <summary>The last of those who put it takes it back.</summary>
    public static LifeStepKind Withdraw { get; } = new("withdraw", "The last of those who put it takes it back.");

    /// <summary>Another one takes its place.</summary>
    public static LifeStepKind Supersede { get; } = new("supersede", "Another one takes its place.");

    /// <summary>It takes effect: an event starts it, or the start that its schedule states has come.</summary>
    public static LifeStepKind Start { get; } = new("start", "It takes effect: an event starts it, or the start that its schedule states has come.");

    /// <summary>A party to it or an event stops it for a time.</summary>
    public static LifeStepKind Suspend { get; } = new("suspend", "A party to it or an event stops it for a time.");

    /// <summary>All that stopped it let it go on.</summary>
    public static LifeStepKind Resume { get; } = new("resume", "All that stopped it let it go on.");

    /// <summary>All parties to it or an event make it last longer.</summary>
    public static LifeStepKind Extend { get; } = new("extend", "All parties to it or an event make it last longer.");

    /// <summary>Its term starts again by itself.</summary>
    public static LifeStepKind Renew { get; } = new("renew", "Its term starts again by itself.");

    /// <summary>An event carries it out.</summary>
    public static LifeStepKind CarryOut { get; } = new("carry-out", "An event carries it out.");

    /// <summary>An event breaches it.</summary>
    public static LifeStepKind Breach { get; } = new("breach", "An event breaches it.");

    /// <summary>A party to it or an event ends it.</summary>
    public static LifeStepKind End { get; } = new("end", "A party to it or an event ends it.");

    /// <summary>Its time runs out.</summary>
    public static LifeStepKind Expire { get; } = new("expire", "Its time runs out.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<LifeStepKind> Known { get; } =
    [
        Put, Discuss, AssentOnConditions, Counter, Assent, Retract, Agree, Reject, Withdraw, Supersede, Start, Suspend, Resume,
        Extend, Renew, CarryOut, Breach, End, Expire,
    ];

    static string ICode<LifeStepKind>.Description => "What a step in the life of a proposal does.";

    static LifeStepKind ICode<LifeStepKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
