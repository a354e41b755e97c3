namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Provision"/> stands in JSON.</summary>
internal static class ProvisionDefinition
{
    private static readonly Members<Provision> M = new("A numbered part of a document.");
    private static readonly Member<Provision, ProvisionNumber> Number =
        M.Identity("number", Texts.Of<ProvisionNumber>(), static p => p.Number, "The number, as the document writes it.");
    private static readonly Member<Provision, ValueList<Id<Proposal>>> Proposals =
        M.List("proposals", Texts.Id<Proposal>(), static p => p.Proposals, "The proposals that it holds.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Provision> Codec = M.Make(static d => new Provision
    {
        Number = Number.Of(d),
        Proposals = Proposals.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
