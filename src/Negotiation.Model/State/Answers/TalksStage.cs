namespace Negotiation.Model;

/// <summary>How far talks have come.</summary>
public sealed record TalksStage : Code<TalksStage>, ICode<TalksStage>
{
    private TalksStage(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>They have not begun: they are announced, or their day is still to come.</summary>
    public static TalksStage ToCome { get; } = new("to-come", "They have not begun: they are announced, or their day is still to come.");

    /// <summary>They were called off, or did not come to pass.</summary>
    public static TalksStage NotHeld { get; } = new("not-held", "They were called off, or did not come to pass.");

    /// <summary>They have begun, and go on.</summary>
    public static TalksStage UnderWay { get; } = new("under-way", "They have begun, and go on.");

    /// <summary>A party stopped its part for a time, or all did. It refuses nothing by that of what is on the table.</summary>
    public static TalksStage Suspended { get; } = new("suspended", "A party stopped its part for a time, or all did. It refuses nothing by that of what is on the table.");

    /// <summary>They were held on their day; whether they go on is not recorded.</summary>
    public static TalksStage Held { get; } = new("held", "They were held on their day; whether they go on is not recorded.");

    /// <summary>They were closed, with a result or without.</summary>
    public static TalksStage Ended { get; } = new("ended", "They were closed, with a result or without.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<TalksStage> Known { get; } = [ToCome, NotHeld, UnderWay, Suspended, Held, Ended];

    static string ICode<TalksStage>.Description => "How far talks have come.";

    static TalksStage ICode<TalksStage>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
