namespace Negotiation.Model;

/// <summary>Which end of an entry a time is counted from.</summary>
public sealed record Edge : Code<Edge>, ICode<Edge>
{
    private Edge(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Its start.</summary>
    public static Edge Start { get; } = new("start", "Its start.");

    /// <summary>Its end.</summary>
    public static Edge End { get; } = new("end", "Its end.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Edge> Known { get; } = [Start, End];

    static string ICode<Edge>.Description => "Which end of the entry the time is counted from.";

    static Edge ICode<Edge>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
