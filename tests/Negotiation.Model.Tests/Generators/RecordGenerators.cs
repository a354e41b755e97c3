using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes whole records; their references need not resolve.</summary>
public static class RecordGenerators
{
    public static Gen<Issue> Issue { get; } = EntryGenerators.Complete(
        from id in TextGenerators.Id<Issue>()
        from name in TextGenerators.Words
        from within in TextGenerators.Id<Issue>().OrAbsent()
        select new Issue { Id = id, Name = name, Within = within });

    public static Gen<Provision> Provision { get; } =
        from number in TextGenerators.ProvisionNumber
        from proposals in TextGenerators.Id<Proposal>().Listed()
        from unknown in RawJsonGenerators.UnknownMembers
        from status in CodeGenerators.Of<ProvisionStatus>().OrNull()
        from keepers in TextGenerators.Id<Party>().Listed().OrAbsent()
        select new Provision { Number = number, Status = status, By = keepers, Proposals = proposals, Unknown = unknown };

    public static Gen<Document> Document { get; } = EntryGenerators.Complete(
        from id in TextGenerators.Id<Document>()
        from kind in CodeGenerators.Of<DocumentKind>()
        from title in TextGenerators.Words.OrNull()
        from aliases in PartyGenerators.Name.Listed()
        from codes in TextGenerators.ExternalCode.Listed()
        from authors in TextGenerators.Id<Party>().Listed().Attested().OrNull()
        from dated in TimeGenerators.When.Attested().OrNull()
        from language in TextGenerators.LanguageTag.OrAbsent()
        from availability in CodeGenerators.Of<Availability>().Attested().OrNull()
        from provisions in Provision.Listed().OrAbsent()
        from consent in ConsentGenerators.Consent.Attested().OrNull()
        from conditions in ConditionGenerators.Condition.Listed()
        from voidWhen in ConditionGenerators.Condition.Listed()
        from withdrawal in ConsentGenerators.WithdrawalClause.OrNull()
        select new Document
        {
            Id = id,
            Kind = kind,
            Title = title,
            Aliases = aliases,
            Codes = codes,
            Authors = authors,
            Dated = dated,
            Language = language,
            Availability = availability,
            Provisions = provisions,
            Consent = consent,
            Conditions = conditions,
            VoidWhen = voidWhen,
            Withdrawal = withdrawal,
        });

    public static Gen<NegotiationRecord> NegotiationRecord { get; } =
        from id in TextGenerators.Slug
        from title in TextGenerators.Words
        from sources in SourceGenerators.Source.Listed()
        from parties in PartyGenerators.Party.Listed()
        from people in PartyGenerators.Person.Listed()
        from territories in TerritoryGenerators.Territory.Listed()
        from issues in Issue.Listed()
        from proposals in ProposalGenerators.Proposal.Listed()
        from documents in Document.Listed()
        from events in EventGenerators.Event.Listed()
        from statements in StatementGenerators.Statement.Listed()
        from unknown in RawJsonGenerators.UnknownMembers
        select new NegotiationRecord
        {
            Id = id,
            Title = title,
            Sources = sources,
            Parties = parties,
            People = people,
            Territories = territories,
            Issues = issues,
            Proposals = proposals,
            Documents = documents,
            Events = events,
            Statements = statements,
            Unknown = unknown,
        };
}
