using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes what a text says of consent to it and of withdrawal from it.</summary>
public static class ConsentGenerators
{
    public static Gen<ConsentOrgan> ConsentOrgan { get; } =
        from body in TextGenerators.Id<Party>()
        from party in TextGenerators.Id<Party>()
        from unknown in RawJsonGenerators.UnknownMembers
        select new ConsentOrgan { Body = body, For = party, Unknown = unknown };

    public static Gen<Consent> Consent { get; } =
        from consenters in TextGenerators.Id<Party>().Listed().OrAbsent()
        from means in CodeGenerators.Of<ConsentMeans>().OrNull()
        from organs in ConsentOrgan.Listed()
        from quorum in Gen.Choose(1, int.MaxValue).OrAbsent()
        from bound in TextGenerators.Id<Party>().Listed().OrAbsent()
        from entry in TextGenerators.Reference.OrAbsent()
        from appliedFrom in TimeGenerators.When.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Consent { Of = consenters, Means = means, Organs = organs, Quorum = quorum, Binds = bound, Entry = entry, AppliedFrom = appliedFrom, Unknown = unknown };

    public static Gen<WithdrawalClause> WithdrawalClause { get; } =
        from notice in TimeGenerators.Length.OrNull()
        from day in TimeGenerators.When.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new WithdrawalClause { Notice = notice, From = day, Unknown = unknown };
}
