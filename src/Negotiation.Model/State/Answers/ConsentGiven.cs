namespace Negotiation.Model;

/// <summary>What a party said last to an offer.</summary>
public sealed record ConsentGiven : Code<ConsentGiven>, ICode<ConsentGiven>
{
    private ConsentGiven(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Yes; who puts an offer says yes to it.</summary>
    public static ConsentGiven Yes { get; } = new("yes", "Yes; who puts an offer says yes to it.");

    /// <summary>Yes on conditions that are open or have failed, in principle, or in a form that does not bind by itself.</summary>
    public static ConsentGiven Conditional { get; } = new("conditional", "Yes on conditions that are open or have failed, in principle, or in a form that does not bind by itself.");

    /// <summary>No, or another proposal instead.</summary>
    public static ConsentGiven No { get; } = new("no", "No, or another proposal instead.");

    /// <summary>It took back its yes or its offer.</summary>
    public static ConsentGiven Withdrawn { get; } = new("withdrawn", "It took back its yes or its offer.");

    /// <summary>Not now.</summary>
    public static ConsentGiven Deferred { get; } = new("deferred", "Not now.");

    /// <summary>Nothing is recorded.</summary>
    public static ConsentGiven Nothing { get; } = new("nothing", "Nothing is recorded.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<ConsentGiven> Known { get; } = [Yes, Conditional, No, Withdrawn, Deferred, Nothing];

    static string ICode<ConsentGiven>.Description => "What a party said last to an offer.";

    static ConsentGiven ICode<ConsentGiven>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
