using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes what comes to pass, and who takes part in it.</summary>
public static class EventGenerators
{
    public static Gen<Participant> Participant { get; } =
        from person in TextGenerators.Id<Person>().OrAbsent()
        from party in TextGenerators.Id<Party>().OrAbsent()
        from role in TextGenerators.Words.OrNull()
        from capacity in CodeGenerators.Of<Capacity>().OrNull()
        from attendance in CodeGenerators.Of<Attendance>().OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Participant { Person = person, Party = party, Role = role, Capacity = capacity, Attendance = attendance, Unknown = unknown };

    public static Gen<Effect> Effect { get; } =
        from kind in CodeGenerators.Of<EffectKind>()
        from entry in TextGenerators.Reference
        from parties in TextGenerators.Id<Party>().Listed().OrAbsent()
        from done in QuantityGenerators.Quantity.OrNull()
        from soFar in QuantityGenerators.Quantity.OrNull()
        from length in TimeGenerators.Length.OrNull()
        from until in TimeGenerators.When.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Effect { Kind = kind, On = entry, By = parties, Done = done, SoFar = soFar, For = length, Until = until, Unknown = unknown };

    public static Gen<Measure> Measure { get; } =
        from name in TextGenerators.Words
        from quantity in QuantityGenerators.Quantity.Attested()
        from day in TimeGenerators.When.OrNull()
        from isCumulative in Gen.Elements<bool?>(null, true, false)
        from unknown in RawJsonGenerators.UnknownMembers
        select new Measure { Name = name, Quantity = quantity, AsOf = day, IsCumulative = isCumulative, Unknown = unknown };

    public static Gen<Vote> Vote { get; } =
        from voters in TextGenerators.Id<Party>().OrAbsent()
        from yeses in QuantityGenerators.Quantity.OrNull()
        from noes in QuantityGenerators.Quantity.OrNull()
        from abstaining in QuantityGenerators.Quantity.OrNull()
        from needed in QuantityGenerators.Quantity.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Vote { By = voters, For = yeses, Against = noes, Abstaining = abstaining, Needed = needed, Unknown = unknown };

    public static Gen<Event> Event { get; } = EntryGenerators.Complete(
        from id in TextGenerators.Id<Event>()
        from kind in CodeGenerators.Of<EventKind>()
        from summary in TextGenerators.Words.Attested().OrNull()
        from occurrence in CodeGenerators.Of<Occurrence>().Attested()
        from time in TimeGenerators.When.Attested().OrNull()
        from place in TextGenerators.Id<Territory>().Attested().OrNull()
        from participants in Participant.Listed().Attested().OrNull()
        from form in CodeGenerators.Of<MeetingForm>().OrNull()
        from about in TextGenerators.Reference.Listed()
        from effects in Effect.Listed()
        from measures in Measure.Listed()
        from votes in Vote.Listed()
        select new Event
        {
            Id = id,
            Kind = kind,
            Summary = summary,
            Occurrence = occurrence,
            When = time,
            Place = place,
            Participants = participants,
            Form = form,
            About = about,
            Effects = effects,
            Measures = measures,
            Votes = votes,
        });
}
