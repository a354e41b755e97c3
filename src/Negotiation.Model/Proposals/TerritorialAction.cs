namespace Negotiation.Model;

/// <summary>What a territorial demand wants to be done.</summary>
public sealed record TerritorialAction : Code<TerritorialAction>, ICode<TerritorialAction>
{
    private TerritorialAction(string text)
        : base(text)
    {
    }

    /// <summary>Forces leave it.</summary>
    public static TerritorialAction WithdrawForces { get; } = new("withdraw-forces");

    /// <summary>It passes to another state.</summary>
    public static TerritorialAction Cede { get; } = new("cede");

    /// <summary>It is given back.</summary>
    public static TerritorialAction Return { get; } = new("return");

    /// <summary>Control of it passes to another.</summary>
    public static TerritorialAction HandOver { get; } = new("hand-over");

    /// <summary>A claim to it is recognised.</summary>
    public static TerritorialAction Recognise { get; } = new("recognise");

    /// <summary>It is held without forces.</summary>
    public static TerritorialAction Demilitarise { get; } = new("demilitarise");

    /// <summary>Forces stay where they are.</summary>
    public static TerritorialAction Freeze { get; } = new("freeze");

    /// <summary>Its border is drawn.</summary>
    public static TerritorialAction Demarcate { get; } = new("demarcate");

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
