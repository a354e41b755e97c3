namespace Negotiation.Model.Json;

/// <summary>How a <see cref="Package"/> stands in JSON.</summary>
internal static class PackageDefinition
{
    private static readonly Members<Package> M = new Members<Package>("Several proposals put as one.").Kind("package");
    private static readonly ProposalMembers<Package> Common = new(M);
    private static readonly Member<Package, ValueList<Id<Proposal>>?> Parts =
        M.ListOrAbsent("parts", Texts.Id<Proposal>(), static p => p.Parts, "The proposals in it. Absent: not stated.");
    private static readonly Member<Package, bool?> Severable =
        M.OptionalValue("severable", BoolCodec.Instance, static p => p.Severable, "Whether a part can be had without the others.");
    private static readonly EntryMembers<Package> Tail = new(M);

    /// <summary>The definition.</summary>
    public static readonly ObjectCodec<Package> Codec = M.Make(static d => Tail.Complete(
        Common.Complete(
            new Package
            {
                Id = Common.Id.Of(d),
                Parts = Parts.Of(d),
                Severable = Severable.Of(d),
            },
            d),
        d));
}
