using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes proposals of every kind.</summary>
public static class ProposalGenerators
{
    private static readonly Gen<Id<Proposal>> Id = TextGenerators.Id<Proposal>();
    private static readonly Gen<Id<Party>> Party = TextGenerators.Id<Party>();
    private static readonly Gen<Id<Territory>> Place = TextGenerators.Id<Territory>();

    /// <summary>Sets of one or two different terms.</summary>
    public static Gen<PersonCategory> PersonCategory { get; } =
        from terms in TextGenerators.CategoryTerm.Listed(least: 1)
        select new PersonCategory([.. terms.Distinct()]);

    public static Gen<Transfer> Transfer { get; } =
        from giver in Party.OrAbsent()
        from receiver in Party.OrAbsent()
        from category in PersonCategory.OrNull()
        from count in QuantityGenerators.Quantity.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Transfer { From = giver, To = receiver, Category = category, Count = count, Unknown = unknown };

    public static Gen<TerritorialDemand> TerritorialDemand { get; } = Complete(
        from id in Id
        from action in CodeGenerators.Of<TerritorialAction>()
        from @object in TextGenerators.Words.OrNull()
        from areas in TerritoryGenerators.Area.Listed().Attested()
        from to in TerritoryGenerators.Area.Listed().Attested().OrNull()
        select new TerritorialDemand { Id = id, Action = action, Object = @object, Areas = areas, To = to });

    public static Gen<CeasefireProposal> CeasefireProposal { get; } = Complete(
        from id in Id
        from scope in CodeGenerators.Of<CeasefireScope>().Attested().OrNull()
        from areas in TerritoryGenerators.Area.Listed().Attested().OrNull()
        from monitors in Party.Listed().OrAbsent()
        from exceptions in TextGenerators.Words.Listed().OrAbsent()
        select new CeasefireProposal { Id = id, Scope = scope, Areas = areas, Monitors = monitors, Exceptions = exceptions });

    public static Gen<PrisonerExchange> PrisonerExchange { get; } = Complete(
        from id in Id
        from transfers in Transfer.Listed().Attested()
        from place in Place.Attested().OrNull()
        select new PrisonerExchange { Id = id, Transfers = transfers, Place = place });

    public static Gen<DetaineeRelease> DetaineeRelease { get; } = Complete(
        from id in Id
        from transfers in Transfer.Listed().Attested()
        from place in Place.Attested().OrNull()
        select new DetaineeRelease { Id = id, Transfers = transfers, Place = place });

    public static Gen<MeetingProposal> MeetingProposal { get; } = Complete(
        from id in Id
        from participants in EventGenerators.Participant.Listed().Attested()
        from venues in Place.Listed().Attested().OrNull()
        from level in CodeGenerators.Of<MeetingLevel>().OrNull()
        from form in CodeGenerators.Of<MeetingForm>().OrNull()
        select new MeetingProposal { Id = id, Participants = participants, VenueOneOf = venues, Level = level, Form = form });

    public static Gen<Undertaking> Undertaking { get; } = Complete(
        from id in Id
        from action in TextGenerators.Words
        from @object in TextGenerators.Words.OrNull()
        from quantity in QuantityGenerators.Quantity.Attested().OrNull()
        from areas in TerritoryGenerators.Area.Listed().Attested().OrNull()
        from place in Place.Attested().OrNull()
        select new Undertaking { Id = id, Action = action, Object = @object, Quantity = quantity, Areas = areas, Place = place });

    public static Gen<Package> Package { get; } = Complete(
        from id in Id
        from parts in Id.Listed().OrAbsent()
        from severable in Gen.Elements<bool?>(null, true, false)
        select new Package { Id = id, Parts = parts, Severable = severable });

    public static Gen<UnknownProposal> UnknownProposal { get; } = Complete(
        from id in Id
        from kind in CodeGenerators.UnknownKind
        select new UnknownProposal { Id = id, Kind = kind });

    public static Gen<Proposal> Proposal { get; } = Gen.OneOf(
        TerritorialDemand.Select(proposal => (Proposal)proposal),
        CeasefireProposal.Select(proposal => (Proposal)proposal),
        PrisonerExchange.Select(proposal => (Proposal)proposal),
        DetaineeRelease.Select(proposal => (Proposal)proposal),
        MeetingProposal.Select(proposal => (Proposal)proposal),
        Undertaking.Select(proposal => (Proposal)proposal),
        Package.Select(proposal => (Proposal)proposal),
        UnknownProposal.Select(proposal => (Proposal)proposal));

    /// <summary>Proposals with the members that all of them share.</summary>
    private static Gen<T> Complete<T>(Gen<T> bare)
        where T : Proposal => EntryGenerators.Complete(
            from proposal in bare
            from issue in TextGenerators.Id<Issue>().OrAbsent()
            from actors in Party.Listed().Attested().OrNull()
            from toward in Party.Listed().OrAbsent()
            from mode in CodeGenerators.Of<Mode>()
            from schedule in TimeGenerators.Schedule.Attested().OrNull()
            from covers in TextGenerators.Reference.Listed().Attested().OrNull()
            from notCovering in TextGenerators.Reference.Listed().Attested().OrNull()
            from excluded in PersonCategory.Listed().Attested().OrNull()
            from conditions in ConditionGenerators.Condition.Listed()
            from consent in ConsentGenerators.Consent.Attested().OrNull()
            from voidWhen in ConditionGenerators.Condition.Listed()
            from withdrawal in ConsentGenerators.WithdrawalClause.OrNull()
            from openUntil in TimeGenerators.When.OrNull()
            from summary in TextGenerators.Words.Attested().OrNull()
            select (T)((Proposal)proposal with
            {
                Issue = issue,
                Actors = actors,
                Toward = toward,
                Mode = mode,
                Schedule = schedule,
                Covers = covers,
                NotCovering = notCovering,
                Excluded = excluded,
                Conditions = conditions,
                Consent = consent,
                VoidWhen = voidWhen,
                Withdrawal = withdrawal,
                OpenUntil = openUntil,
                Summary = summary,
            }));
}
