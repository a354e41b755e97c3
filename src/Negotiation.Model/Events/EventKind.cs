namespace Negotiation.Model;

/// <summary>What sort of event it is.</summary>
/// <remarks>
/// Talks, calls, meetings, briefings and signings are contacts, and talks have stages. Who takes part in a signing as a party says yes to what it is
/// about, and an entry into force starts what it is about. No other kind decides an answer: what an event does follows from its effects.
/// </remarks>
public sealed record EventKind : Code<EventKind>, ICode<EventKind>
{
    private EventKind(string text)
        : base(text)
    {
    }

    /// <summary>Talks between parties.</summary>
    public static EventKind Talks { get; } = new("talks");

    /// <summary>A call.</summary>
    public static EventKind Call { get; } = new("call");

    /// <summary>A meeting.</summary>
    public static EventKind Meeting { get; } = new("meeting");

    /// <summary>A briefing of the press.</summary>
    public static EventKind Briefing { get; } = new("briefing");

    /// <summary>A text is handed over.</summary>
    public static EventKind Delivery { get; } = new("delivery");

    /// <summary>A text is signed.</summary>
    public static EventKind Signing { get; } = new("signing");

    /// <summary>People or territory are handed over.</summary>
    public static EventKind Handover { get; } = new("handover");

    /// <summary>An attack.</summary>
    public static EventKind Attack { get; } = new("attack");

    /// <summary>A vote.</summary>
    public static EventKind Vote { get; } = new("vote");

    /// <summary>A term runs out.</summary>
    public static EventKind Expiry { get; } = new("expiry");

    /// <summary>Forces are deployed.</summary>
    public static EventKind Deployment { get; } = new("deployment");

    /// <summary>Forces are withdrawn.</summary>
    public static EventKind Withdrawal { get; } = new("withdrawal");

    /// <summary>A dispute is decided: an award, a judgment.</summary>
    public static EventKind Ruling { get; } = new("ruling");

    /// <summary>Goods are carried, once or over a time.</summary>
    public static EventKind Shipment { get; } = new("shipment");

    /// <summary>Fighting: a war, a battle, a campaign.</summary>
    public static EventKind Hostilities { get; } = new("hostilities");

    /// <summary>A body or an office decides, otherwise than in a dispute.</summary>
    public static EventKind Decision { get; } = new("decision");

    /// <summary>A text comes into force.</summary>
    public static EventKind EntryIntoForce { get; } = new("entry-into-force");

    /// <summary>It is checked whether something was done.</summary>
    public static EventKind Verification { get; } = new("verification");

    /// <summary>Work is stopped in a dispute.</summary>
    public static EventKind Strike { get; } = new("strike");

    /// <summary>A body or a conference adopts a text: its wording is fixed, and nobody is bound by that (Vienna Convention on the Law of Treaties, article 9).</summary>
    public static EventKind Adoption { get; } = new("adoption");

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
