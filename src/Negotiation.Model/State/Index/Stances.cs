namespace Negotiation.Model;

/// <summary>Which stance an act takes, and how far each is from acceptance.</summary>
internal static class Stances
{
    private static readonly (Act Act, Stance Stance)[] ByAct =
    [
        (Act.Demand, Stance.Advances),
        (Act.Propose, Stance.Advances),
        (Act.Request, Stance.Advances),
        (Act.Claim, Stance.Advances),
        (Act.Counter, Stance.Advances),
        (Act.Accept, Stance.Accepts),
        (Act.Commit, Stance.Accepts),
        (Act.Resume, Stance.Accepts),
        (Act.Extend, Stance.Accepts),
        (Act.Support, Stance.Supports),
        (Act.Raise, Stance.Open),
        (Act.Explore, Stance.Open),
        (Act.Discuss, Stance.Open),
        (Act.Defer, Stance.Open),
        (Act.Oppose, Stance.Opposes),
        (Act.Reject, Stance.Rejects),
        (Act.Suspend, Stance.Rejects),
        (Act.Terminate, Stance.Rejects),
        (Act.Withdraw, Stance.Withdrawn),
    ];

    private static readonly Stance[] Numbers = Stance.Known.Items;

    private static readonly Stance[] TowardsAcceptance =
        [Stance.Rejects, Stance.Opposes, Stance.Conditional, Stance.Open, Stance.Supports, Stance.Accepts];

    /// <summary>The stance that a statement takes on what it is about; <c>null</c> when it takes none.</summary>
    /// <remarks>Known codes are made once, so that one is found by what it is and not by its text.</remarks>
    public static Stance? Of(Statement statement)
    {
        foreach (var (act, stance) in ByAct)
        {
            if (ReferenceEquals(act, statement.Done))
            {
                return ReferenceEquals(stance, Stance.Accepts) && statement.Conditions.Count > 0 ? Stance.Conditional : stance;
            }
        }

        return null;
    }

    /// <summary>The number of a known stance.</summary>
    public static byte NumberOf(Stance stance)
    {
        byte number = 0;
        while (!ReferenceEquals(Numbers[number], stance))
        {
            number++;
        }

        return number;
    }

    /// <summary>The stance with a number.</summary>
    public static Stance ByNumber(byte number) => Numbers[number];

    /// <summary>The stances of some statements as a set: one bit for the number of each.</summary>
    public static int SetOf(List<StanceStatement> words)
    {
        var set = 0;
        foreach (var word in words)
        {
            set |= 1 << NumberOf(word.Stance);
        }

        return set;
    }

    /// <summary>The stances of a set, sorted by their text.</summary>
    public static ValueList<Stance> In(int set) =>
        set == 0 ? [] : [.. Numbers.Where(stance => (set & (1 << NumberOf(stance))) != 0).OrderBy(stance => stance.Text, StringComparer.Ordinal)];

    /// <summary>How far a stance has come towards acceptance; <c>null</c> for one that lies on another line.</summary>
    public static int? Rank(Stance stance) => Array.IndexOf(TowardsAcceptance, stance) is >= 0 and var rank ? rank : null;
}
