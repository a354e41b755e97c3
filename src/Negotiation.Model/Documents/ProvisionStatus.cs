namespace Negotiation.Model;

/// <summary>How far the negotiators have come with a provision of a text that is not yet whole.</summary>
/// <remarks>
/// It is said of one version of the text, and a later version has its own. Nobody is bound by a provision whose status is any but
/// <see cref="Agreed"/>, and a yes to the text does not reach it. With an unknown code it is open whether it does.
/// </remarks>
public sealed record ProvisionStatus : Code<ProvisionStatus>, ICode<ProvisionStatus>
{
    private ProvisionStatus(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Settled between the negotiators. Nobody is bound by that alone: it binds with the text, and as the text does.</summary>
    public static ProvisionStatus Agreed { get; } = new("agreed", "Settled between the negotiators. Nobody is bound by that alone: it binds with the text, and as the text does.");

    /// <summary>Agreed in principle: the essence is settled and the wording is not. Nobody is bound.</summary>
    public static ProvisionStatus InPrinciple { get; } = new("in-principle", "Agreed in principle: the essence is settled and the wording is not. Nobody is bound.");

    /// <summary>In brackets: its wording is proposed and disputed. Nobody is bound.</summary>
    public static ProvisionStatus Bracketed { get; } = new("bracketed", "In brackets: its wording is proposed and disputed. Nobody is bound.");

    /// <summary>Under a reserve: a party has still to say whether it can take it. Nobody is bound.</summary>
    public static ProvisionStatus Reserved { get; } = new("reserved", "Under a reserve: a party has still to say whether it can take it. Nobody is bound.");

    /// <summary>Blank: nothing is proposed yet. Nobody is bound.</summary>
    public static ProvisionStatus Blank { get; } = new("blank", "Blank: nothing is proposed yet. Nobody is bound.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<ProvisionStatus> Known { get; } = [Agreed, InPrinciple, Bracketed, Reserved, Blank];

    static string ICode<ProvisionStatus>.Description => "How far the negotiators have come with a provision.";

    static ProvisionStatus ICode<ProvisionStatus>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
