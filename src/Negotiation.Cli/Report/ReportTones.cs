using System.Collections.Frozen;
using Negotiation.Model;

namespace Negotiation.Cli;

/// <summary>The colours of the page; each says what words beside it say too.</summary>
internal static class ReportTones
{
    /// <summary>Agreement.</summary>
    public const string Yes = "yes";

    /// <summary>Openness.</summary>
    public const string Open = "open";

    /// <summary>Agreement on conditions.</summary>
    public const string Conditional = "cond";

    /// <summary>Refusal.</summary>
    public const string No = "no";

    /// <summary>Something is put on the table.</summary>
    public const string Put = "put";

    /// <summary>Words that contradict each other.</summary>
    public const string Clash = "clash";

    /// <summary>Neither for nor against.</summary>
    public const string None = "none";

    private static readonly FrozenDictionary<Stance, string> Tones = new Dictionary<Stance, string>
    {
        [Stance.Advances] = Put,
        [Stance.Accepts] = Yes,
        [Stance.Conditional] = Conditional,
        [Stance.Supports] = Yes,
        [Stance.Open] = Open,
        [Stance.Opposes] = No,
        [Stance.Rejects] = No,
        [Stance.Unclear] = Clash,
        [Stance.Contested] = Clash,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Act, string> ActTones = new Dictionary<Act, string>
    {
        [Act.Demand] = Put,
        [Act.Propose] = Put,
        [Act.Request] = Put,
        [Act.Raise] = Open,
        [Act.Explore] = Open,
        [Act.Claim] = Put,
        [Act.Accept] = Yes,
        [Act.Reject] = No,
        [Act.Counter] = Put,
        [Act.Defer] = Open,
        [Act.Support] = Yes,
        [Act.Oppose] = No,
        [Act.Commit] = Yes,
        [Act.Suspend] = No,
        [Act.Resume] = Yes,
        [Act.Extend] = Yes,
        [Act.Terminate] = No,
        [Act.Discuss] = Open,
        [Act.Accuse] = No,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<LifeStage, string> StageTones = new Dictionary<LifeStage, string>
    {
        [LifeStage.Raised] = Put,
        [LifeStage.Discussed] = Open,
        [LifeStage.Countered] = Conditional,
        [LifeStage.Accepted] = Yes,
        [LifeStage.Rejected] = No,
        [LifeStage.Agreed] = Yes,
        [LifeStage.InForce] = Yes,
        [LifeStage.Suspended] = Conditional,
        [LifeStage.CarriedOut] = Yes,
        [LifeStage.Breached] = No,
        [LifeStage.Ended] = None,
    }.ToFrozenDictionary();

    /// <summary>The colour of a stance.</summary>
    public static string Of(Stance stance) => Tones.GetValueOrDefault(stance, None);

    /// <summary>The colour of a stage in the life of a proposal.</summary>
    public static string Of(LifeStage stage) => StageTones.GetValueOrDefault(stage, None);

    /// <summary>The colour of what has become of an obligation.</summary>
    public static string Of(Performance performance) =>
        performance == Performance.Met || performance == Performance.MetLate ? Yes
        : performance == Performance.Missed || performance == Performance.Overdue ? No
        : performance == Performance.Pending ? Open
        : None;

    /// <summary>The colour of a four-valued answer.</summary>
    public static string Of(Truth truth) => truth switch
    {
        Truth.Yes => Yes,
        Truth.No => No,
        Truth.Maybe => Conditional,
        _ => None,
    };

    /// <summary>The colour of an act.</summary>
    public static string Of(Act act) => ActTones.GetValueOrDefault(act, None);
}
