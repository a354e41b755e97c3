namespace Negotiation.Model;

/// <summary>Why something must not be counted as settled.</summary>
public sealed record UnsettledReason : Code<UnsettledReason>, ICode<UnsettledReason>
{
    private UnsettledReason(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>It is only announced.</summary>
    public static UnsettledReason Announced { get; } = new("announced", "It is only announced.");

    /// <summary>It is only thought of, put, raised or explored: that it was agreed is not recorded.</summary>
    public static UnsettledReason Possible { get; } = new("possible", "It is only thought of, put, raised or explored: that it was agreed is not recorded.");

    /// <summary>Someone says that it will be.</summary>
    public static UnsettledReason Predicted { get; } = new("predicted", "Someone says that it will be.");

    /// <summary>It was spoken about, without a word that it was agreed.</summary>
    public static UnsettledReason Discussed { get; } = new("discussed", "It was spoken about, without a word that it was agreed.");

    /// <summary>It depends on conditions.</summary>
    public static UnsettledReason Conditional { get; } = new("conditional", "It depends on conditions.");

    /// <summary>It is known only from what others report.</summary>
    public static UnsettledReason Attributed { get; } = new("attributed", "It is known only from what others report.");

    /// <summary>Accounts of it contradict each other, or something sets it right.</summary>
    public static UnsettledReason Contested { get; } = new("contested", "Accounts of it contradict each other, or something sets it right.");

    /// <summary>It did not come to pass, was denied or was called off.</summary>
    public static UnsettledReason Negated { get; } = new("negated", "It did not come to pass, was denied or was called off.");

    /// <summary>The evidence for it is graded doubtful or improbable.</summary>
    public static UnsettledReason Doubtful { get; } = new("doubtful", "The evidence for it is graded doubtful or improbable.");

    /// <summary>It may be the same as another one, and must not be counted twice.</summary>
    public static UnsettledReason PossiblySame { get; } = new("possibly-same", "It may be the same as another one, and must not be counted twice.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<UnsettledReason> Known { get; } =
    [
        Announced, Possible, Predicted, Discussed, Conditional, Attributed, Contested, Negated,
        Doubtful, PossiblySame,
    ];

    static string ICode<UnsettledReason>.Description => "Why something must not be counted as settled.";

    static UnsettledReason ICode<UnsettledReason>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
