namespace Negotiation.Model;

/// <summary>Whether an event is only announced or has come to pass.</summary>
public sealed record Occurrence : Code<Occurrence>, ICode<Occurrence>
{
    private Occurrence(string text)
        : base(text)
    {
    }

    /// <summary>Someone said that it will come to pass.</summary>
    public static Occurrence Announced { get; } = new("announced");

    /// <summary>It came to pass.</summary>
    public static Occurrence Happened { get; } = new("happened");

    /// <summary>It was called off.</summary>
    public static Occurrence Cancelled { get; } = new("cancelled");

    /// <summary>It was to come to pass and did not.</summary>
    public static Occurrence DidNotHappen { get; } = new("did-not-happen");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Occurrence> Known { get; } = [Announced, Happened, Cancelled, DidNotHappen];

    static string ICode<Occurrence>.Description => "Whether the event has come to pass.";

    static Occurrence ICode<Occurrence>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
