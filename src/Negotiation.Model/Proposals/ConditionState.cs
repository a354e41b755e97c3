namespace Negotiation.Model;

/// <summary>The state that an entry must reach for a condition to hold.</summary>
public sealed record ConditionState : Code<ConditionState>, ICode<ConditionState>
{
    private ConditionState(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Accepted by those named.</summary>
    public static ConditionState Accepted { get; } = new("accepted", "Accepted by those named.");

    /// <summary>Rejected by those named.</summary>
    public static ConditionState Rejected { get; } = new("rejected", "Rejected by those named.");

    /// <summary>Accepted by all its actors.</summary>
    public static ConditionState Agreed { get; } = new("agreed", "Accepted by all its actors.");

    /// <summary>In force.</summary>
    public static ConditionState InForce { get; } = new("in-force", "In force.");

    /// <summary>Carried out.</summary>
    public static ConditionState CarriedOut { get; } = new("carried-out", "Carried out.");

    /// <summary>Delivered.</summary>
    public static ConditionState Delivered { get; } = new("delivered", "Delivered.");

    /// <summary>Come to pass.</summary>
    public static ConditionState Happened { get; } = new("happened", "Come to pass.");

    /// <summary>Kept to.</summary>
    public static ConditionState Held { get; } = new("held", "Kept to.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<ConditionState> Known { get; } = [Accepted, Rejected, Agreed, InForce, CarriedOut, Delivered, Happened, Held];

    static string ICode<ConditionState>.Description => "The state that the entry must reach.";

    static bool ICode<ConditionState>.DecidesAnswers => true;

    static ConditionState ICode<ConditionState>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
