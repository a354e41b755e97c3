namespace Negotiation.Model;

/// <summary>The form in which assent is given.</summary>
public sealed record AssentForm : Code<AssentForm>, ICode<AssentForm>
{
    private AssentForm(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>Signed.</summary>
    public static AssentForm Signature { get; } = new("signature", "Signed.");

    /// <summary>Initialled.</summary>
    public static AssentForm Initials { get; } = new("initials", "Initialled.");

    /// <summary>By letter.</summary>
    public static AssentForm Letter { get; } = new("letter", "By letter.");

    /// <summary>By a vote.</summary>
    public static AssentForm Vote { get; } = new("vote", "By a vote.");

    /// <summary>By word of mouth.</summary>
    public static AssentForm Oral { get; } = new("oral", "By word of mouth.");

    /// <summary>By what was done.</summary>
    public static AssentForm Conduct { get; } = new("conduct", "By what was done.");

    /// <summary>Signed subject to confirmation: it binds once the party has confirmed it (Vienna Convention on the Law of Treaties, article 12, 2 b).</summary>
    public static AssentForm AdReferendum { get; } = new("ad-referendum", "Signed subject to confirmation: it binds once the party has confirmed it (Vienna Convention on the Law of Treaties, article 12, 2 b).");

    /// <summary>Agreed in principle only: the essence is accepted, and nobody is bound yet.</summary>
    public static AssentForm InPrinciple { get; } = new("in-principle", "Agreed in principle only: the essence is accepted, and nobody is bound yet.");

    /// <summary>A confirmation of what was signed before: ad referendum, without powers to sign, or subject to ratification.</summary>
    public static AssentForm Confirmation { get; } = new("confirmation", "A confirmation of what was signed before: ad referendum, without powers to sign, or subject to ratification.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<AssentForm> Known { get; } = [Signature, Initials, Letter, Vote, Oral, Conduct, AdReferendum, InPrinciple, Confirmation];

    static string ICode<AssentForm>.Description => "The form in which assent is given.";

    static AssentForm ICode<AssentForm>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
