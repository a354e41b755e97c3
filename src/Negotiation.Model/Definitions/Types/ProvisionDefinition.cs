namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Provision"/> stands in JSON.</summary>
internal static class ProvisionDefinition
{
    private static readonly Members<Provision> M = new("A numbered part of a document.");
    private static readonly Member<Provision, ProvisionNumber> Number =
        M.Identity("number", Texts.Of<ProvisionNumber>(), static p => p.Number, "The number, as the document writes it.");
    private static readonly Member<Provision, ProvisionStatus?> Status =
        M.Optional("status", Texts.Code<ProvisionStatus>(), static p => p.Status, "How far the negotiators have come with it in this version of the text. Absent: not stated, and it is taken for a part of the text like any other.");
    private static readonly Member<Provision, ValueList<Id<Party>>?> By =
        M.ListOrAbsent("by", Texts.Id<Party>(), static p => p.By, "Who keeps it open: whose brackets or reserve they are. Absent: not stated.");
    private static readonly Member<Provision, ValueList<Id<Proposal>>> Proposals =
        M.List("proposals", Texts.Id<Proposal>(), static p => p.Proposals, "The proposals that it holds.");

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Provision> Codec = M.Whole("status").Make(static d => new Provision
    {
        Number = Number.Of(d),
        Status = Status.Of(d),
        By = By.Of(d),
        Proposals = Proposals.Of(d),
        Unknown = d.TakeUnknown(),
    });
}
