namespace Negotiation.Model;

/// <summary>What sort of party it is.</summary>
/// <remarks>
/// The kind decides no answer, but that who holds an office in a body is one of its members. Whether a party mediates is its <see cref="Capacity"/> at
/// an event or in a statement, and no kind.
/// </remarks>
public sealed record PartyKind : Code<PartyKind>, ICode<PartyKind>
{
    private PartyKind(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>A state that is generally recognised.</summary>
    public static PartyKind State { get; } = new("state", "A state that is generally recognised.");

    /// <summary>An international or other organisation.</summary>
    public static PartyKind Organisation { get; } = new("organisation", "An international or other organisation.");

    /// <summary>An armed group that is no army of a state.</summary>
    public static PartyKind ArmedGroup { get; } = new("armed-group", "An armed group that is no army of a state.");

    /// <summary>A military command that acts in its own name.</summary>
    public static PartyKind Command { get; } = new("command", "A military command that acts in its own name.");

    /// <summary>States or groups that act together.</summary>
    public static PartyKind Coalition { get; } = new("coalition", "States or groups that act together.");

    /// <summary>A commission, centre or other body that the parties set up.</summary>
    public static PartyKind Body { get; } = new("body", "A commission, centre or other body that the parties set up.");

    /// <summary>An entity that acts as a state and is not generally recognised as one.</summary>
    public static PartyKind UnrecognisedEntity { get; } = new("unrecognised-entity", "An entity that acts as a state and is not generally recognised as one.");

    /// <summary>A political party.</summary>
    public static PartyKind PoliticalParty { get; } = new("political-party", "A political party.");

    /// <summary>A company.</summary>
    public static PartyKind Company { get; } = new("company", "A company.");

    /// <summary>A part of a state that negotiates in its own name: a federated unit, a province.</summary>
    public static PartyKind SubStateEntity { get; } = new("sub-state-entity", "A part of a state that negotiates in its own name: a federated unit, a province.");

    /// <summary>A community of people: a confession, a people, a clan.</summary>
    public static PartyKind Community { get; } = new("community", "A community of people: a confession, a people, a clan.");

    /// <summary>A trade union.</summary>
    public static PartyKind TradeUnion { get; } = new("trade-union", "A trade union.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<PartyKind> Known { get; } =
    [
        State, Organisation, ArmedGroup, Command, Coalition, Body, UnrecognisedEntity, PoliticalParty, Company, SubStateEntity, Community, TradeUnion,
    ];

    static string ICode<PartyKind>.Description => "What sort of party it is.";

    static PartyKind ICode<PartyKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
