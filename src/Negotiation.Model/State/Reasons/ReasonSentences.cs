using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Negotiation.Model;

/// <summary>Makes English sentences of the parts of a reason: the only place that does, with names instead of ids where there are names.</summary>
internal static class ReasonSentences
{
    private static readonly Dictionary<ReasonCode, string> Fixed = new()
    {
        [ReasonCode.TimeRanOut] = "Its time ran out.",
        [ReasonCode.RestInForce] = "The rest of it is in force.",
        [ReasonCode.BindingNotCertain] = "Whether it binds anyone is not certain.",
        [ReasonCode.Recommended] = "It is recommended and binds nobody.",
        [ReasonCode.NotAgreed] = "It was not agreed.",
        [ReasonCode.AgreementNotRecorded] = "That it was agreed is not recorded.",
        [ReasonCode.PartsNotCertain] = "Whether all of its parts were carried out is not certain.",
        [ReasonCode.NoDayStated] = "No day is stated by which it is due.",
        [ReasonCode.EndedUnreported] = "It has ended; there is no report whether it was kept or done until then.",
        [ReasonCode.NotCertain] = "That is not certain.",
        [ReasonCode.Announced] = "It was announced, and binds nobody by that.",
        [ReasonCode.CameToPass] = "It came to pass.",
        [ReasonCode.CalledOff] = "It was called off or did not come to pass.",
        [ReasonCode.StatementsDiffer] = "They differ, and no source says which came last.",
        [ReasonCode.SourcesWithdrawn] = "It rests on sources that were withdrawn.",
        [ReasonCode.FirstTime] = "It is said to be the first time.",
    };

    private static readonly Dictionary<LifeStage, (string Since, string On, string May)> Stages = new()
    {
        [LifeStage.Raised] = ("", "was put", "have been put"),
        [LifeStage.Discussed] = ("", "was discussed", "have been discussed"),
        [LifeStage.Countered] = ("", "was answered with another proposal", "have been answered with another proposal"),
        [LifeStage.Accepted] = ("", "was accepted", "have been accepted"),
        [LifeStage.Rejected] = ("", "was rejected", "have been rejected"),
        [LifeStage.Withdrawn] = ("", "was withdrawn", "have been withdrawn"),
        [LifeStage.Superseded] = ("", "was superseded", "have been superseded"),
        [LifeStage.Lapsed] = ("", "lapsed", "have lapsed"),
        [LifeStage.Agreed] = ("", "was agreed", "be agreed and not in force"),
        [LifeStage.InForce] = ("has been in force", "is in force", "be in force"),
        [LifeStage.Suspended] = ("has been suspended", "is suspended", "be suspended"),
        [LifeStage.CarriedOut] = ("", "was carried out", "have been carried out"),
        [LifeStage.Ended] = ("", "ended", "have ended"),
        [LifeStage.NotRaised] = ("", "was not put by anyone, as far as is known", "never have been put"),
    };

    private static readonly Dictionary<LifeStepKind, string> Steps = new()
    {
        [LifeStepKind.Put] = "It was put.",
        [LifeStepKind.Discuss] = "It was spoken of.",
        [LifeStepKind.Assent] = "A yes to it.",
        [LifeStepKind.AssentOnConditions] = "A yes to it on conditions.",
        [LifeStepKind.Counter] = "It was answered with another proposal.",
        [LifeStepKind.Reject] = "A no to it.",
        [LifeStepKind.Withdraw] = "What was put or said was taken back.",
        [LifeStepKind.Agree] = "All whose yes it needs have given it.",
        [LifeStepKind.Suspend] = "It was suspended.",
        [LifeStepKind.Resume] = "It was resumed.",
        [LifeStepKind.Extend] = "It was extended.",
        [LifeStepKind.End] = "It was ended.",
        [LifeStepKind.Start] = "It took effect.",
        [LifeStepKind.CarryOut] = "It was carried out, in whole or in part.",
        [LifeStepKind.Breach] = "It was broken.",
        [LifeStepKind.Expire] = "Its time ran out.",
        [LifeStepKind.Supersede] = "Another took its place.",
    };

    /// <summary>What a step does, in a few words.</summary>
    public static string Of(LifeStepKind kind) => Steps.TryGetValue(kind, out var sentence) ? sentence : $"It was: {kind}.";

    /// <summary>The sentences of a reason.</summary>
    public static string Of(Standpoint standpoint, ValueList<ReasonPart> parts)
    {
        var sentences = new List<(Reference? Of, string Sentence)>();
        for (var place = 0; place < parts.Count;)
        {
            if (IsSaidBy(parts[0], parts[place]))
            {
                place++;
                continue;
            }

            var run = parts.Skip(place).TakeWhile(part => part.Code == parts[place].Code && (part == parts[place] || IsJoined(part.Code))).ToArray();
            sentences.Add((run[0].Of, IsJoined(run[0].Code) ? Joined(standpoint, run, place + run.Length < parts.Count ? parts[place + run.Length] : null) : Of(standpoint, run[0])));
            place += run.Length + (run[0].Code == ReasonCode.StanceOnPart && place + run.Length < parts.Count && parts[place + run.Length].Code == ReasonCode.MoreStances ? 1 : 0);
        }

        return string.Join(' ', sentences.Distinct().Select(each => each.Sentence));
    }

    /// <summary>Whether the headline already says this: that it was rejected, or answered with another proposal, by that party and no other.</summary>
    private static bool IsSaidBy(ReasonPart headline, ReasonPart part) =>
        headline.Code == ReasonCode.Stage && (headline.Of, headline.Parties, headline.By) == (part.Of, part.Parties, part.By)
        && ((part.Code == ReasonCode.Refused && LifeStage.Of(headline.Terms[0]) == LifeStage.Rejected)
            || (part.Code == ReasonCode.Countered && LifeStage.Of(headline.Terms[0]) == LifeStage.Countered));

    /// <summary>Whether parts of one code that follow each other make one sentence.</summary>
    private static bool IsJoined(ReasonCode code) =>
        code == ReasonCode.LastStatement || code == ReasonCode.PossibleStatement || code == ReasonCode.Account || code == ReasonCode.StanceOnPart;

    private static string Joined(Standpoint standpoint, ReasonPart[] run, ReasonPart? next)
    {
        var party = Parties(standpoint, run[0]);
        if (run[0].Code == ReasonCode.Account)
        {
            return $"Whether its term is over is not certain: {string.Join("; ", run.Select(part => Account(standpoint, part)))}.";
        }

        if (run[0].Code == ReasonCode.StanceOnPart)
        {
            var stances = run.Select(part => $"{(part.Terms.Count > 1 ? "maybe " : "")}{StanceWords.On(Stance.Of(part.Terms[0]), Name(standpoint, part.Of!.Value))}");
            return next?.Code == ReasonCode.MoreStances
                ? $"Of what belongs to it, {party} {string.Join(", ", stances)}, and it took a stance on {Number(next)} more."
                : $"Of what belongs to it, {party} {Series.And(stances)}.";
        }

        var said = Series.And(run.Select(part => $"{Entries(standpoint, part.By)} ({part.Terms[0]}, {Day(part)})"));
        return run[0].Code == ReasonCode.PossibleStatement ? $"{party} may have spoken: {said}."
            : run.Length == 1 ? $"{party}'s last statement is {said}."
            : $"{party}'s last statements are {said}.";
    }

    private static string Account(Standpoint standpoint, ReasonPart part)
    {
        var length = part.Terms.Count == 0 ? "no stated length" : PeriodPattern.Roundtrip.Parse(part.Terms[0]).TryGetValue(Period.Zero, out var period) ? LengthWords.Of(period) : part.Terms[0];
        return $"{length}{(part.By.Count > 0 ? $" according to {Entries(standpoint, part.By)}" : "")}{(part.When is { } end ? $", to the end of {Until(end)}" : "")}";
    }

    private static string Of(Standpoint standpoint, ReasonPart part) =>
        Fixed.TryGetValue(part.Code, out var sentence) ? sentence
        : OfLife(standpoint, part) ?? OfParty(standpoint, part) ?? OfDoubt(standpoint, part) ?? OfObligation(standpoint, part) ?? OfPosition(standpoint, part) ?? $"{part.Code}.";

    private static string? OfLife(Standpoint standpoint, ReasonPart part) =>
        part.Code == ReasonCode.Stage ? Stage(standpoint, part)
        : part.Code == ReasonCode.Agreed ? $"It was agreed {Day(part)}."
        : part.Code == ReasonCode.Renewed ? Renewed(part)
        : part.Code == ReasonCode.NotRenewed ? $"{(part.Parties.Count > 0 ? Parties(standpoint, part) : Entries(standpoint, part.By))} kept its term from being renewed{(part.Parties.Count > 0 ? By(standpoint, part) : "")}."
        : part.Code == ReasonCode.SomeParts ? $"Of its parts {Entries(standpoint, part.On)} {StageOf(part, part.On.Count > 1)}, and the others are not, as far as is known."
        : part.Code == ReasonCode.PartOpen ? $"In this version it is {part.Terms[0].Replace('-', ' ')}{(part.Parties.Count > 0 ? $", by {Parties(standpoint, part)}" : "")}: it is not agreed and binds nobody."
        : part.Code == ReasonCode.Reserved ? $"{Parties(standpoint, part)} left it out of its yes by a reservation{By(standpoint, part)}."
        : part.Code == ReasonCode.NotToward ? $"Toward {Parties(standpoint, part)} it does not apply, to the extent of the reservation{By(standpoint, part)}."
        : part.Code == ReasonCode.Possible ? $"{(part.By.Count > 0 ? $"Depending on {Entries(standpoint, part.By)}, it" : "It")} may {Series.Or(part.Terms.Select(May))} instead."
        : part.Code == ReasonCode.EntryAwaited ? $"{(part.On.Count > 0 ? Entries(standpoint, part.On) : "It")} has not come into force, as far as is known."
        : part.Code == ReasonCode.StartAwaited ? part.When is null ? "Its start has not come, as far as is known." : $"Its start is set for {Date(part)}."
        : part.Code == ReasonCode.Start ? $"Its start is set for {Date(part)}."
        : part.Code == ReasonCode.TookEffect ? part.Parties.Count > 0 ? $"{Parties(standpoint, part)} is bound by it." : "It took effect."
        : part.Code == ReasonCode.Condition ? Condition(standpoint, part)
        : null;

    private static string? OfParty(Standpoint standpoint, ReasonPart part)
    {
        var (party, by) = (Parties(standpoint, part), By(standpoint, part));
        return part.Code == ReasonCode.SaidYes ? $"{party} said yes to it{by}."
            : part.Code == ReasonCode.NoYesRecorded ? $"No yes of {Series.Or(part.Parties.Select(one => standpoint.NameOf(one)))} is recorded."
            : part.Code == ReasonCode.NotRatified ? $"{party} has signed{by} and not ratified."
            : part.Code == ReasonCode.NotConfirmed ? $"{party} has signed{by} in a form that does not bind by itself."
            : part.Code == ReasonCode.Refused ? $"{party} said no{by}."
            : part.Code == ReasonCode.Countered ? $"{party} answered with another proposal{by}."
            : part.Code == ReasonCode.PutOff ? $"{party} put it off{by}."
            : part.Code == ReasonCode.TakenBack ? $"{party} took back its yes{by}."
            : part.Code == ReasonCode.InPrinciple ? $"{party} agreed in principle{by}."
            : part.Code == ReasonCode.YesLapsed ? $"The yes of {party}{by} lapsed with the offer."
            : part.Code == ReasonCode.BreachReported ? $"{Someone(party)} broke it{by}."
            : part.Code == ReasonCode.BreachPossible ? $"{Someone(party)} may have broken it{by}."
            : part.Code == ReasonCode.BreachAlleged ? $"{Someone(party)} is said to have broken it{by}."
            : null;
    }

    private static string? OfDoubt(Standpoint standpoint, ReasonPart part)
    {
        var name = part.Of is { } of ? Name(standpoint, of) : "It";
        var it = part.On.Count > 0 && part.Code != ReasonCode.OrderNotCertain ? $"{name} (on {Entries(standpoint, part.On)})" : name;
        var by = Entries(standpoint, part.By);
        return part.Code == ReasonCode.Denied ? $"{it} is denied by {by}."
            : part.Code == ReasonCode.Corrected ? part.By.Count > 0 ? $"{it} is corrected by {by}." : $"{it} is corrected."
            : part.Code == ReasonCode.DayNotCertain ? $"The day of {it} is not certain{(part.When is { } days && days != default ? $": {DayWords.Of(days)}" : "")}."
            : part.Code == ReasonCode.OrderNotCertain ? $"Which of {it} and {Entries(standpoint, part.On)} came first is not certain."
            : part.Code == ReasonCode.SourcesDisagree ? part.Terms.Count == 0 && part.Of is null ? "The sources contradict each other."
                : $"The sources contradict each other on {(part.Terms.Count == 0 ? $"whether {it} happened" : $"{(part.Of is null ? "its" : "the")} {part.Terms[0]}{(part.Of is null ? "" : $" of {it}")}")}."
            : part.Code == ReasonCode.NotSurelyKnown ? $"Whether {Lower(it)} was known by then is not certain."
            : part.Code == ReasonCode.OnlyFromOthers ? $"{it} is known only through others."
            : part.Code == ReasonCode.ForWhomNotStated ? $"For whom {Lower(it)} was said is not stated."
            : part.Code == ReasonCode.SpeakerNotCertain ? $"Who said {Lower(it)} is not named, or spoke for another party."
            : part.Code == ReasonCode.CapacityUnclear ? $"In what capacity {Lower(it)} was said is not clear."
            : part.Code == ReasonCode.EvidenceDoubtful ? $"The evidence for {Lower(it)} is doubtful or was withdrawn."
            : part.Code == ReasonCode.OnlyInferred ? $"{it} was only inferred."
            : part.Code == ReasonCode.LeftOut ? $"{by}{(part.Terms.Count > 0 ? $" ({part.Terms[0]})" : "")} is left out: what it does is not known to this version."
            : null;
    }

    private static string? OfObligation(Standpoint standpoint, ReasonPart part)
    {
        var (by, on) = (Entries(standpoint, part.By), part.On.Count > 0 ? $": {Series.And(part.On.Select(anchor => Kinded(standpoint, anchor)))}" : "");
        var done = part.By.Count > 0 ? $"{by} carried it out" : "All of its parts were carried out";
        var last = part.By.Count == 0 && part.When is { } days && days != default ? $", the last {DayWords.Of(days)}" : "";
        return part.Code == ReasonCode.Predicted ? $"{by} only {(part.By.Count == 1 ? "says" : "say")} that it will be."
            : part.Code == ReasonCode.Done ? $"{done}{last}."
            : part.Code == ReasonCode.DoneInTime ? $"{done}{last}, in time."
            : part.Code == ReasonCode.DoneLate ? $"{done} late; it was due {Day(part)}."
            : part.Code == ReasonCode.Due ? $"It is due {Day(part)}."
            : part.Code == ReasonCode.WasDue ? $"It was due {Day(part)}; there is no report that it was done."
            : part.Code == ReasonCode.Lasts ? $"It lasts; its time ends {Day(part)}."
            : part.Code == ReasonCode.AnchorFailed ? $"What it is counted from did not come to pass{on}."
            : part.Code == ReasonCode.NotReported ? $"What has become of it is not reported{on}."
            : part.Code == ReasonCode.DoneSoFar ? $"{Parties(standpoint, part)} has done {Number(part)}."
            : part.Code == ReasonCode.Left ? $"{Number(part)} are left for {Parties(standpoint, part)} to do."
            : part.Code == ReasonCode.Planned ? $"It is planned {Day(part)}."
            : part.Code == ReasonCode.PlannedUnreported ? $"It was planned {Day(part)}; there is no report whether it took place."
            : null;
    }

    private static string? OfPosition(Standpoint standpoint, ReasonPart part)
    {
        var (party, by, on) = (Parties(standpoint, part), Entries(standpoint, part.By), Entries(standpoint, part.On));
        return part.Code == ReasonCode.OtherStance ? $"By {by} it may be that it {string.Join(" or ", part.Terms.Select(term => StanceWords.On(Stance.Of(term), "it")))} instead."
            : part.Code == ReasonCode.AsBefore ? part.On.Count > 0 ? $"It may be as before, by a general statement on {on} ({by})." : "It is said to be as before."
            : part.Code == ReasonCode.Compared ? Compared(part, by)
            : part.Code == ReasonCode.EarlierStance ? $"Before that it was another, by {by} ({part.Terms[0]})."
            : part.Code == ReasonCode.Instead ? $"On the same occasion it asks for {on}."
            : part.Code == ReasonCode.NotInRecord ? $"The record holds no {string.Join(" and no ", part.On.AsEnumerable())}."
            : part.Code == ReasonCode.Silent ? $"{party} took no stance on {on}, as far as is known."
            : part.Code == ReasonCode.MoreStances ? $"{party} took a stance on {Number(part)} more."
            : null;
    }

    private static string Stage(Standpoint standpoint, ReasonPart part)
    {
        var stage = LifeStage.Of(part.Terms[0]);
        var it = part.Of is { } of ? Name(standpoint, of) : "It";
        if (stage == LifeStage.NotRaised)
        {
            return $"Nobody is known to have put {Lower(it)}.";
        }

        var words = Stages.TryGetValue(stage, out var found) ? found : ("", $"is {stage.Text.Replace('-', ' ')}", "");
        var by = part.Parties.Count > 0 && IsAct(stage) ? $" by {Parties(standpoint, part)}" : "";
        return part.When is not { } when ? $"{it} {words.Item2}{by}{By(standpoint, part)}."
            : words.Item1.Length > 0 ? $"{it} {words.Item1} {DayWords.Since(when)}{By(standpoint, part)}."
            : $"{it} {words.Item2} {DayWords.Of(when)}{by}{By(standpoint, part)}.";
    }

    /// <summary>Whether a stage is reached by what a party says.</summary>
    private static bool IsAct(LifeStage stage) =>
        stage == LifeStage.Raised || stage == LifeStage.Discussed || stage == LifeStage.Countered || stage == LifeStage.Accepted || stage == LifeStage.Rejected || stage == LifeStage.Withdrawn;

    private static string StageOf(ReasonPart part, bool areSeveral)
    {
        var stage = LifeStage.Of(part.Terms[0]);
        return stage == LifeStage.Ended ? areSeveral ? "are ended" : "is ended"
            : stage == LifeStage.CarriedOut ? areSeveral ? "are carried out" : "is carried out"
            : $"{(areSeveral ? "are" : "is")} {stage.Text.Replace('-', ' ')}";
    }

    private static string May(string stage) => Stages.TryGetValue(LifeStage.Of(stage), out var words) ? words.May : $"be {stage}";

    private static string Renewed(ReasonPart part)
    {
        var isOnce = part.Number == 1;
        var length = part.Terms.Count > 0 && PeriodPattern.Roundtrip.Parse(part.Terms[0]).TryGetValue(Period.Zero, out var period) ? $", for {LengthWords.Of(period)}{(isOnce ? "" : " each")}" : "";
        return $"Its term was renewed automatically {(isOnce ? "once" : $"{Number(part)} times")}{length}, {(isOnce ? "" : "the last ")}{Day(part)}.";
    }

    private static string Condition(Standpoint standpoint, ReasonPart part)
    {
        var what = string.Join(" and ", part.On.Select(on => Named(standpoint, on, part.Terms)));
        var status = part.Terms.Count == 0 ? "" : part.Terms[0] switch
        {
            "met" => "is met",
            "failed" => "has failed",
            "not-known" => "may or may not be met",
            _ => "is not met",
        };
        return part.Parties.Count > 0 ? $"The yes of {Parties(standpoint, part)}{By(standpoint, part)} depends on a condition{(what.Length > 0 ? $" ({what})" : "")} that {status}."
            : $"It depends on {(what.Length > 0 ? what : "a condition in words")}{(status.Length > 0 ? $", which {status}" : "")}.";
    }

    private static string Named(Standpoint standpoint, Reference on, ValueList<string> terms)
    {
        var name = Kinded(standpoint, on);
        return on.Section != Section.Event ? name
            : terms.Contains(Occurrence.DidNotHappen.Text, StringComparer.Ordinal) ? $"{name}, which did not come to pass"
            : terms.Contains(Occurrence.Announced.Text, StringComparer.Ordinal) ? $"{name}, which is only announced"
            : name;
    }

    private static string Compared(ReasonPart part, string by)
    {
        var kind = MovementKind.Of(part.Terms[0]);
        var how = part.Terms.Count < 3 ? ""
            : kind == MovementKind.Hardened ? ", by conditions added"
            : kind == MovementKind.Softened ? ", by conditions dropped"
            : ", by other conditions";
        return $"It {(kind == MovementKind.Unchanged ? "is unchanged" : kind.Text)} since {by} ({part.Terms[1]}){how}.";
    }

    /// <summary>What something is called; of an event its kind too.</summary>
    private static string Kinded(Standpoint standpoint, Reference reference) =>
        standpoint.Find(reference) is Event happening ? $"{happening.Kind} {happening.Id}" : Name(standpoint, reference);

    private static string Name(Standpoint standpoint, Reference reference) => standpoint.NameOf(reference);

    private static string Entries(Standpoint standpoint, ValueList<Reference> entries) => Series.And(entries.Select(entry => Name(standpoint, entry)));

    private static string By(Standpoint standpoint, ReasonPart part) => part.By.Count > 0 ? $" ({string.Join(", ", part.By.Select(by => Name(standpoint, by)))})" : "";

    private static string Parties(Standpoint standpoint, ReasonPart part) => Series.And(part.Parties.Select(party => standpoint.NameOf(party)));

    private static string Someone(string party) => party.Length > 0 ? party : "Someone";

    private static string Lower(string it) => string.Equals(it, "It", StringComparison.Ordinal) ? "it" : it;

    private static string Number(ReasonPart part) => part.Number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    private static string Day(ReasonPart part) => DayWords.Of(part.When ?? default);

    /// <summary>A day without its preposition.</summary>
    private static string Date(ReasonPart part) => Until(part.When ?? default);

    private static string Until(DateRange days) => DayWords.Of(days) is var words && words.StartsWith("on ", StringComparison.Ordinal) ? words[3..] : $"a day {DayWords.Of(days)}";
}
