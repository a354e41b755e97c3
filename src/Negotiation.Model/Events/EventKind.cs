namespace Negotiation.Model;

/// <summary>What sort of event it is.</summary>
/// <remarks>
/// Talks, calls, meetings, briefings and signings are contacts, and talks have stages. Who takes part in a signing as a party says yes to what it is
/// about, and an entry into force starts what it is about. No other kind decides an answer: what an event does follows from its effects.
/// </remarks>
public sealed record EventKind : Code<EventKind>, ICode<EventKind>
{
    private EventKind(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Talks between parties.</summary>
    public static EventKind Talks { get; } = new("talks", "Talks between parties.");

    /// <summary>A call.</summary>
    public static EventKind Call { get; } = new("call", "A call.");

    /// <summary>A meeting.</summary>
    public static EventKind Meeting { get; } = new("meeting", "A meeting.");

    /// <summary>A briefing of the press.</summary>
    public static EventKind Briefing { get; } = new("briefing", "A briefing of the press.");

    /// <summary>A text is handed over.</summary>
    public static EventKind Delivery { get; } = new("delivery", "A text is handed over.");

    /// <summary>A text is signed.</summary>
    public static EventKind Signing { get; } = new("signing", "A text is signed.");

    /// <summary>People or territory are handed over.</summary>
    public static EventKind Handover { get; } = new("handover", "People or territory are handed over.");

    /// <summary>An attack.</summary>
    public static EventKind Attack { get; } = new("attack", "An attack.");

    /// <summary>A vote.</summary>
    public static EventKind Vote { get; } = new("vote", "A vote.");

    /// <summary>A term runs out.</summary>
    public static EventKind Expiry { get; } = new("expiry", "A term runs out.");

    /// <summary>Forces are deployed.</summary>
    public static EventKind Deployment { get; } = new("deployment", "Forces are deployed.");

    /// <summary>Forces are withdrawn.</summary>
    public static EventKind Withdrawal { get; } = new("withdrawal", "Forces are withdrawn.");

    /// <summary>A dispute is decided: an award, a judgment.</summary>
    public static EventKind Ruling { get; } = new("ruling", "A dispute is decided: an award, a judgment.");

    /// <summary>Goods are carried, once or over a time.</summary>
    public static EventKind Shipment { get; } = new("shipment", "Goods are carried, once or over a time.");

    /// <summary>Fighting: a war, a battle, a campaign.</summary>
    public static EventKind Hostilities { get; } = new("hostilities", "Fighting: a war, a battle, a campaign.");

    /// <summary>A body or an office decides, otherwise than in a dispute.</summary>
    public static EventKind Decision { get; } = new("decision", "A body or an office decides, otherwise than in a dispute.");

    /// <summary>A text comes into force.</summary>
    public static EventKind EntryIntoForce { get; } = new("entry-into-force", "A text comes into force.");

    /// <summary>It is checked whether something was done.</summary>
    public static EventKind Verification { get; } = new("verification", "It is checked whether something was done.");

    /// <summary>Work is stopped in a dispute.</summary>
    public static EventKind Strike { get; } = new("strike", "Work is stopped in a dispute.");

    /// <summary>A body or a conference adopts a text: its wording is fixed, and nobody is bound by that (Vienna Convention on the Law of Treaties, article 9).</summary>
    public static EventKind Adoption { get; } = new("adoption", "A body or a conference adopts a text: its wording is fixed, and nobody is bound by that (Vienna Convention on the Law of Treaties, article 9).");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<EventKind> Known { get; } =
    [
        Talks, Call, Meeting, Briefing, Delivery, Signing, Handover, Attack, Vote, Expiry, Deployment, Withdrawal, Ruling,
        Shipment, Hostilities, Decision, EntryIntoForce, Verification, Strike, Adoption,
    ];

    static string ICode<EventKind>.Description => "What sort of event it is.";

    static bool ICode<EventKind>.DecidesAnswers => true;

    static EventKind ICode<EventKind>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
