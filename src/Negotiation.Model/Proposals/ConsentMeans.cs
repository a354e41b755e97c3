namespace Negotiation.Model;

/// <summary>The means by which consent to be bound is given (Vienna Convention on the Law of Treaties, articles 11 to 16).</summary>
/// <remarks>It decides which act of a party counts as its consent. An unknown code leaves that open, so that consent is then at most <em>maybe</em>.</remarks>
public sealed record ConsentMeans : Code<ConsentMeans>, ICode<ConsentMeans>
{
    private ConsentMeans(string text, string? meaning = null)
        : base(text, meaning)
    {
    }

    /// <summary>By signature alone (article 12): who has signed has consented.</summary>
    public static ConsentMeans Signature { get; } = new("signature", "By signature alone (article 12): who has signed has consented.");

    /// <summary>By initials, which bind only because the parties agreed that they do (article 12, 2 a).</summary>
    public static ConsentMeans Initials { get; } = new("initials", "By initials, which bind only because the parties agreed that they do (article 12, 2 a).");

    /// <summary>By ratification, acceptance or approval after the signature (article 14): a signature alone does not bind.</summary>
    public static ConsentMeans Ratification { get; } = new("ratification", "By ratification, acceptance or approval after the signature (article 14): a signature alone does not bind.");

    /// <summary>By joining a text that others have concluded (article 15); it counts from its own day.</summary>
    public static ConsentMeans Accession { get; } = new("accession", "By joining a text that others have concluded (article 15); it counts from its own day.");

    /// <summary>By exchanging instruments, such as letters (article 13): nobody is bound before all have given theirs.</summary>
    public static ConsentMeans ExchangeOfInstruments { get; } = new("exchange-of-instruments", "By exchanging instruments, such as letters (article 13): nobody is bound before all have given theirs.");

    /// <summary>By the decision of an organ, which binds those who empowered it to decide beforehand; none of them need say yes again.</summary>
    public static ConsentMeans Decision { get; } = new("decision", "By the decision of an organ, which binds those who empowered it to decide beforehand; none of them need say yes again.");

    /// <summary>By a declaration of one party, which binds that party alone and needs no answer.</summary>
    public static ConsentMeans Declaration { get; } = new("declaration", "By a declaration of one party, which binds that party alone and needs no answer.");

    /// <summary>By what the parties do.</summary>
    public static ConsentMeans Conduct { get; } = new("conduct", "By what the parties do.");

    /// <summary>The codes that this version knows.</summary>
    public static ValueList<ConsentMeans> Known { get; } =
        [Signature, Initials, Ratification, Accession, ExchangeOfInstruments, Decision, Declaration, Conduct];

    static string ICode<ConsentMeans>.Description => "The means by which consent to be bound is given.";

    static bool ICode<ConsentMeans>.DecidesAnswers => true;

    static ConsentMeans ICode<ConsentMeans>.Create(string text) => new(text);

    private protected override void Closed()
    {
    }
}
