namespace Negotiation.Model;

/// <summary>What a proposal lays on its actors.</summary>
public sealed record Mode : Code<Mode>, ICode<Mode>
{
    private Mode(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>They are to do it.</summary>
    public static Mode Shall { get; } = new("shall", "They are to do it.");

    /// <summary>They are not to do it.</summary>
    public static Mode ShallNot { get; } = new("shall-not", "They are not to do it.");

    /// <summary>It is recommended that they do it.</summary>
    public static Mode Should { get; } = new("should", "It is recommended that they do it.");

    /// <summary>They are allowed to do it.</summary>
    public static Mode May { get; } = new("may", "They are allowed to do it.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Mode> Known { get; } = [Shall, ShallNot, Should, May];

    static string ICode<Mode>.Description => "What a proposal lays on its actors.";

    static bool ICode<Mode>.DecidesAnswers => true;

    static Mode ICode<Mode>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
