namespace Negotiation.Model;

/// <summary>At what level the parties meet.</summary>
public sealed record MeetingLevel : Code<MeetingLevel>, ICode<MeetingLevel>
{
    private MeetingLevel(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Heads of state or government.</summary>
    public static MeetingLevel Leaders { get; } = new("leaders", "Heads of state or government.");

    /// <summary>Ministers.</summary>
    public static MeetingLevel Ministers { get; } = new("ministers", "Ministers.");

    /// <summary>Delegations.</summary>
    public static MeetingLevel Delegations { get; } = new("delegations", "Delegations.");

    /// <summary>Experts.</summary>
    public static MeetingLevel Experts { get; } = new("experts", "Experts.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<MeetingLevel> Known { get; } = [Leaders, Ministers, Delegations, Experts];

    static string ICode<MeetingLevel>.Description => "At what level the parties meet.";

    static MeetingLevel ICode<MeetingLevel>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
