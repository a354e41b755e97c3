namespace Negotiation.Model;

/// <summary>How the parties meet.</summary>
public sealed record MeetingForm : Code<MeetingForm>, ICode<MeetingForm>
{
    private MeetingForm(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>With each other.</summary>
    public static MeetingForm Direct { get; } = new("direct", "With each other.");

    /// <summary>Through a third party.</summary>
    public static MeetingForm Mediated { get; } = new("mediated", "Through a third party.");

    /// <summary>At a distance.</summary>
    public static MeetingForm Remote { get; } = new("remote", "At a distance.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<MeetingForm> Known { get; } = [Direct, Mediated, Remote];

    static string ICode<MeetingForm>.Description => "How the parties meet.";

    static MeetingForm ICode<MeetingForm>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
