using NodaTime;

namespace Negotiation.Model.Tests.State.Laws;

/// <summary>Which of the interesting situations occur in a record: a law that hardly ever meets one proves little of it.</summary>
internal static class StandingSituations
{
    /// <summary>In how many of a thousand records each must occur at least.</summary>
    public static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        ["agreed"] = 250,
        ["agreed through a text or package"] = 45,
        ["agreed, not yet in force"] = 60,
        ["in force"] = 180,
        ["in force and then ended by time"] = 12,
        ["suspended"] = 8,
        ["ended"] = 60,
        ["superseded"] = 40,
        ["lapsed"] = 150,
        ["withdrawn"] = 20,
        ["rejected"] = 60,
        ["no, and later agreed"] = 3,
        ["yes on a condition that is open or failed"] = 90,
        ["a yes whose condition was met"] = 40,
        ["maybe agreed"] = 150,
        ["maybe in force"] = 150,
        ["a denied statement"] = 60,
        ["a statement that was set right"] = 15,
        ["a contested fact"] = 150,
        ["an event that did not happen"] = 350,
        ["carried out, or perhaps"] = 25,
        ["done in part"] = 6,
        ["overdue"] = 45,
        ["broken"] = 60,
        ["binding for a clause"] = 35,
    };

    /// <summary>The situations of a record.</summary>
    public static IEnumerable<string> Of(NegotiationRecord record)
    {
        var answers = StandingAnswers.Engine(record);
        StandingAnswers[] days = [.. new[] { 2, 4, 5, 6, 8, 10, 12 }.Select(StandingRecords.DayOf).Append(new LocalDate(2025, 6, 1)).Select(answers)];
        bool Ever(Func<Life, bool> isSo) => Array.Exists(days, day => Array.Exists(day.Lives, life => isSo(life)));
        bool Then(Func<Life, bool> first, Func<Life, bool> later) => Enumerable.Range(0, days.Length).Any(place =>
            Array.Exists(days[place].Lives, life => first(life) && Array.Exists(days[place..], day => day.Of(life.On) is { } next && later(next))));
        (string Name, bool IsSo)[] all =
        [
            ("agreed", Ever(life => life.IsAgreed == Truth.Yes)),
            ("agreed through a text or package", Ever(life => life.IsAgreed == Truth.Yes && life.AgreedThrough is { } through && through != life.On)),
            ("agreed, not yet in force", Ever(life => life is { IsAgreed: Truth.Yes, IsInForce: Truth.No, IsEnded: Truth.No })),
            ("in force", Ever(life => life.IsInForce == Truth.Yes)),
            ("in force and then ended by time", Then(life => life.IsInForce == Truth.Yes, life => life.IsEnded == Truth.Yes && life.Ends.Latest.Day is not null)),
            ("suspended", Ever(life => life.IsSuspended is Truth.Yes or Truth.Maybe)),
            ("ended", Ever(life => life.IsEnded == Truth.Yes)),
            ("superseded", Ever(life => life.IsSuperseded == Truth.Yes)),
            ("lapsed", Ever(life => life.IsLapsed == Truth.Yes)),
            ("withdrawn", Ever(life => life.IsWithdrawn == Truth.Yes)),
            ("rejected", Ever(life => life.IsRejected == Truth.Yes)),
            ("no, and later agreed", Then(life => life.IsRejected == Truth.Yes, life => life.IsAgreed == Truth.Yes)),
            ("yes on a condition that is open or failed", Ever(life => life.Parties.Any(party => party.Said == ConsentGiven.Conditional && party.SaidCertainty == Truth.Yes))),
            ("a yes whose condition was met", record.Statements.Any(said => said.Conditions.Count > 0)
                && Then(life => life.Parties.Any(party => party.Said == ConsentGiven.Conditional), life => life.Parties.Any(party => party.Said == ConsentGiven.Yes))),
            ("maybe agreed", Ever(life => life.IsAgreed == Truth.Maybe)),
            ("maybe in force", Ever(life => life.IsInForce == Truth.Maybe)),
            ("a denied statement", record.Statements.Any(said => said.Act == Act.Deny)),
            ("a statement that was set right", record.Statements.Any(said => said.Links.Any(link => link.Kind == LinkKind.Corrects))),
            ("a contested fact", record.Events.Any(each => each.Occurrence.IsContested || each.When is { IsContested: true })
                || record.Proposals.Any(each => each.Actors is { IsContested: true } || each.Schedule is { IsContested: true })),
            ("an event that did not happen", record.Events.Any(each => each.HasHappened == Truth.No)),
            ("carried out, or perhaps", Ever(life => life.IsCarriedOut is Truth.Yes or Truth.Maybe)),
            ("done in part", days.Any(day => day.Obligations.Any(owed => owed.Sides.Any(side => side.Done > 0 && side.Left > 0)))),
            ("overdue", days.Any(day => day.Obligations.Any(owed => owed.Performance == Performance.Overdue))),
            ("broken", Ever(life => life.IsBreached is Truth.Yes or Truth.Maybe)),
            ("binding for a clause", days.Any(day => day.Clauses.Any(clause => clause.IsBound == Truth.Yes))),
        ];
        return all.Where(each => each.IsSo).Select(each => each.Name);
    }
}
