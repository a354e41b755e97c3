namespace Negotiation.Model;

/// <summary>The capacity in which someone speaks, signs or takes part.</summary>
/// <remarks>
/// It decides whose act it is. Only who acts as a <see cref="Party"/> consents or refuses by it; every other capacity witnesses, helps or
/// watches, and is neither asked for consent nor bound. Not stated is as a party. With an unknown code it is open whether the act binds.
/// </remarks>
public sealed record Capacity : Code<Capacity>, ICode<Capacity>
{
    private Capacity(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>As a party: the act is its own.</summary>
    public static Capacity Party { get; } = new("party", "As a party: the act is its own.");

    /// <summary>As a mediator, who may put texts of its own to the parties.</summary>
    public static Capacity Mediator { get; } = new("mediator", "As a mediator, who may put texts of its own to the parties.");

    /// <summary>As a facilitator, who passes messages and texts on and puts none of its own.</summary>
    public static Capacity Facilitator { get; } = new("facilitator", "As a facilitator, who passes messages and texts on and puts none of its own.");

    /// <summary>As a witness, who attests that others signed.</summary>
    public static Capacity Witness { get; } = new("witness", "As a witness, who attests that others signed.");

    /// <summary>As a guarantor, who promises to see to it that the parties keep to it.</summary>
    public static Capacity Guarantor { get; } = new("guarantor", "As a guarantor, who promises to see to it that the parties keep to it.");

    /// <summary>As the host of the talks.</summary>
    public static Capacity Host { get; } = new("host", "As the host of the talks.");

    /// <summary>As an observer, who is there and takes no part.</summary>
    public static Capacity Observer { get; } = new("observer", "As an observer, who is there and takes no part.");

    /// <summary>As the depositary, who keeps the text and receives the instruments.</summary>
    public static Capacity Depositary { get; } = new("depositary", "As the depositary, who keeps the text and receives the instruments.");

    /// <summary>As an organ of a party, whose approval that party needs.</summary>
    public static Capacity Organ { get; } = new("organ", "As an organ of a party, whose approval that party needs.");

    /// <summary>As an adviser of another.</summary>
    public static Capacity Adviser { get; } = new("adviser", "As an adviser of another.");

    /// <summary>As a friend of the process, who backs it from outside and has no task in it.</summary>
    public static Capacity Friend { get; } = new("friend", "As a friend of the process, who backs it from outside and has no task in it.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<Capacity> Known { get; } =
        [Party, Mediator, Facilitator, Witness, Guarantor, Host, Observer, Depositary, Organ, Adviser, Friend];

    static string ICode<Capacity>.Description => "The capacity in which someone speaks, signs or takes part.";

    static Capacity ICode<Capacity>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
