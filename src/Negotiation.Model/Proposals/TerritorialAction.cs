namespace Negotiation.Model;

/// <summary>What a territorial demand wants to be done.</summary>
public sealed record TerritorialAction : Code<TerritorialAction>, ICode<TerritorialAction>
{
    private TerritorialAction(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Forces leave it.</summary>
    public static TerritorialAction WithdrawForces { get; } = new("withdraw-forces", "Forces leave it.");

    /// <summary>It passes to another state.</summary>
    public static TerritorialAction Cede { get; } = new("cede", "It passes to another state.");

    /// <summary>It is given back.</summary>
    public static TerritorialAction Return { get; } = new("return", "It is given back.");

    /// <summary>Control of it passes to another.</summary>
    public static TerritorialAction HandOver { get; } = new("hand-over", "Control of it passes to another.");

    /// <summary>A claim to it is recognised.</summary>
    public static TerritorialAction Recognise { get; } = new("recognise", "A claim to it is recognised.");

    /// <summary>It is held without forces.</summary>
    public static TerritorialAction Demilitarise { get; } = new("demilitarise", "It is held without forces.");

    /// <summary>Forces stay where they are.</summary>
    public static TerritorialAction Freeze { get; } = new("freeze", "Forces stay where they are.");

    /// <summary>Its border is drawn.</summary>
    public static TerritorialAction Demarcate { get; } = new("demarcate", "Its border is drawn.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<TerritorialAction> Known { get; } =
    [
        WithdrawForces, Cede, Return, HandOver, Recognise, Demilitarise, Freeze, Demarcate,
    ];

    static string ICode<TerritorialAction>.Description => "What is to be done with the territory.";

    static TerritorialAction ICode<TerritorialAction>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
