namespace Negotiation.Model;

/// <summary>What is still awaited before a proposal has effect.</summary>
public sealed record AwaitedKind : Code<AwaitedKind>, ICode<AwaitedKind>
{
    private AwaitedKind(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>A yes of a party whose yes it needs.</summary>
    public static AwaitedKind Consent { get; } = new("consent", "A yes of a party whose yes it needs.");

    /// <summary>The ratification of what a party has signed.</summary>
    public static AwaitedKind Ratification { get; } = new("ratification", "The ratification of what a party has signed.");

    /// <summary>The confirmation of a signature that does not bind by itself.</summary>
    public static AwaitedKind Confirmation { get; } = new("confirmation", "The confirmation of a signature that does not bind by itself.");

    /// <summary>A condition, of a yes or of the proposal itself.</summary>
    public static AwaitedKind Condition { get; } = new("condition", "A condition, of a yes or of the proposal itself.");

    /// <summary>The entry into force of the text, or the event that starts it.</summary>
    public static AwaitedKind Entry { get; } = new("entry", "The entry into force of the text, or the event that starts it.");

    /// <summary>Its own start.</summary>
    public static AwaitedKind Start { get; } = new("start", "Its own start.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<AwaitedKind> Known { get; } = [Consent, Ratification, Confirmation, Condition, Entry, Start];

    static string ICode<AwaitedKind>.Description => "What is still awaited.";

    static AwaitedKind ICode<AwaitedKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
