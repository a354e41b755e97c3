namespace Negotiation.Model;

/// <summary>That people pass from those who hold them, in exchange for others or without.</summary>
internal interface IHandover
{
    /// <summary>Who passes from whom to whom.</summary>
    public AttestedList<Transfer> Transfers { get; }

    /// <summary>Where.</summary>
    public Attested<Id<Territory>>? Place { get; }
}
