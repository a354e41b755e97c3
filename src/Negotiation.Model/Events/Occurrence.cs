namespace Negotiation.Model;

/// <summary>Whether an event is only thought of, is announced or has come to pass.</summary>
public sealed record Occurrence : Code<Occurrence>, ICode<Occurrence>
{
    private Occurrence(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Someone said that it will come to pass.</summary>
    public static Occurrence Announced { get; } = new("announced", "Someone said that it will come to pass.");

    /// <summary>It came to pass.</summary>
    public static Occurrence Happened { get; } = new("happened", "It came to pass.");

    /// <summary>It was called off.</summary>
    public static Occurrence Cancelled { get; } = new("cancelled", "It was called off.");

    /// <summary>It was to come to pass and did not.</summary>
    public static Occurrence DidNotHappen { get; } = new("did-not-happen", "It was to come to pass and did not.");

    /// <summary>It is only thought of: nobody says that it will come to pass, but something depends on whether it does.</summary>
    public static Occurrence Possible { get; } = new("possible", "It is only thought of: nobody says that it will come to pass, but something depends on whether it does.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Occurrence> Known { get; } = [Announced, Happened, Cancelled, DidNotHappen, Possible];

    static string ICode<Occurrence>.Description => "Whether the event has come to pass.";

    static bool ICode<Occurrence>.DecidesAnswers => true;

    static Occurrence ICode<Occurrence>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
