namespace Negotiation.Model;

/// <summary>At what level the parties meet.</summary>
public sealed record MeetingLevel : Code<MeetingLevel>, ICode<MeetingLevel>
{
    private MeetingLevel(string text)
        : base(text)
    {
    }

    /// <summary>Heads of state or government.</summary>
    public static MeetingLevel Leaders { get; } = new("leaders");

    /// <summary>Ministers.</summary>
    public static MeetingLevel Ministers { get; } = new("ministers");

    /// <summary>Delegations.</summary>
    public static MeetingLevel Delegations { get; } = new("delegations");

    /// <summary>Experts.</summary>
    public static MeetingLevel Experts { get; } = new("experts");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<MeetingLevel> Known { get; } = [Leaders, Ministers, Delegations, Experts];

    static string ICode<MeetingLevel>.Description => "At what level the parties meet.";

    static MeetingLevel ICode<MeetingLevel>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
