using System.Text.RegularExpressions;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests.State.Laws;

/// <summary>What is wrong with the answers to a record by the laws of what stands; each fault is one line that begins with its name.</summary>
internal static partial class StandingChecks
{
    /// <summary>L1: what comes to be said or to pass later changes nothing of an earlier day.</summary>
    /// <remarks>
    /// An entry into force is left in, for it is a term of the text on every day; what sets right, contests a fact or is named elsewhere too. What is
    /// known to come into force later is known to have no effect before, where otherwise nothing is known. A state must also tell of each step of the
    /// past the headline that a state of that day tells.
    /// </remarks>
    public static IEnumerable<string> PastIsStable(StandingEngine engine, NegotiationRecord record)
    {
        var whole = engine(record);
        foreach (var day in new[] { StandingRecords.DayOf(3), StandingRecords.DayOf(6), StandingRecords.DayOf(9) })
        {
            var earlier = engine(UpTo(record, day))(day);
            foreach (var fault in Differences("L1 later-changes-earlier", $"on {day:R}", Ahead(Stated(earlier, everything: true)), Ahead(Stated(whole(day), everything: true))))
            {
                yield return fault;
            }
        }

        var last = whole(StandingRecords.AskedDays.Last());
        foreach (var life in last.Lives)
        {
            foreach (var step in life.History.ToArray().Where(step => step.When.Earliest.Day is not null && step.When.Earliest == step.When.Latest))
            {
                var then = whole(step.When.Earliest.Day!.Value).Of(life.On);
                if (then is not null && step.Certainty == Truth.Yes && then.Stage != step.Stage)
                {
                    yield return $"L1 history-tells-another-headline: {life.On} at {step.By} on {step.When} {step.Stage}, as of that day {then.Stage}";
                }
            }
        }
    }

    /// <summary>L2: what is so since a day is so on that day, and where that day is certain not on the day before.</summary>
    public static IEnumerable<string> SinceHolds(StandingEngine engine, NegotiationRecord record)
    {
        var answers = engine(record);
        foreach (var day in StandingRecords.AskedDays)
        {
            foreach (var life in answers(day).Lives)
            {
                foreach (var fault in
                    Holds(life, "agreed", life.IsAgreed, life.Agreed, then => At(then.IsAgreed, then.Agreed))
                    .Concat(Holds(life, "inForce", life.IsInForce, life.InForceSince, then => At(then.IsInForce, then.InForceSince)))
                    .Concat(Holds(life, "ended", life.IsEnded, life.EndedSince, then => At(then.IsEnded, then.EndedSince)))
                    .Concat(Holds(life, "stage", life.Certainty, life.Since, then => then.Stage == life.Stage ? then.Certainty : Truth.No, life.Stage.Text)))
                {
                    yield return $"{fault}, as of {day:R}";
                }
            }
        }

        // Of what is no in one world and not known in another, maybe is told too: without a day on which it may have begun, it is so in none.
        static Truth At(Truth truth, DateRange since) => truth == Truth.Maybe && since == default ? Truth.No : truth;

        IEnumerable<string> Holds(Life life, string name, Truth truth, DateRange since, Func<Life, Truth> again, string value = "yes")
        {
            if (truth != Truth.Yes || since.Latest.Day is not { } last || since.Earliest.Day is not { } first)
            {
                yield break;
            }

            if (answers(last).Of(life.On) is not { } then || again(then) is not (Truth.Yes or Truth.Maybe))
            {
                yield return $"L2 {name}-not-so-on-its-day: {life.On} {value} since {since}";
            }

            if (first == last && answers(last.PlusDays(-1)).Of(life.On) is { } before && (again(before) == Truth.Yes || (name != "stage" && again(before) == Truth.Maybe)))
            {
                yield return $"L2 {name}-so-the-day-before: {life.On} {value} since {since}";
            }
        }
    }

    /// <summary>L3: other ids, another order of the entries and another offset of all clocks change nothing else.</summary>
    public static IEnumerable<string> NamesDoNotMatter(StandingEngine engine, NegotiationRecord record)
    {
        var answers = engine(record);
        var shuffled = engine(record with
        {
            Parties = [.. record.Parties.Reverse()],
            Proposals = [.. record.Proposals.Reverse()],
            Documents = [.. record.Documents.Reverse()],
            Events = [.. record.Events.Reverse()],
            Statements = [.. record.Statements.Reverse()],
        });
        var names = Names(record);
        var renamed = engine(Read(Rename(NegotiationJson.Write(record), names)));
        var elsewhere = engine(Read(Clocks().Replace(NegotiationJson.Write(record), "${clock}+05:00")));
        foreach (var day in StandingRecords.SomeDays)
        {
            var stated = Stated(answers(day), everything: true);
            foreach (var fault in
                Differences("L3 order-of-entries", $"on {day:R}", stated, Stated(shuffled(day), everything: true))
                .Concat(Differences("L3 other-ids", $"on {day:R}", [.. stated.Select(line => Rename(line, names))], Stated(renamed(day), everything: true)))
                .Concat(Differences("L3 other-offset", $"on {day:R}", stated, Stated(elsewhere(day), everything: true))))
            {
                yield return fault;
            }
        }
    }

    /// <summary>L4: an event that did not happen changes only what speaks of it, and what hangs together with that.</summary>
    /// <remarks>A signing or an entry into force that did not come to pass is left out: what was to be agreed or in force by it waits for it.</remarks>
    public static IEnumerable<string> WhatDidNotHappenChangesNothing(StandingEngine engine, NegotiationRecord record)
    {
        foreach (var missed in record.Events.Where(each => each.HasHappened == Truth.No && !each.Effects.Any(effect => effect.Kind == EffectKind.Agrees || effect.Kind == EffectKind.Starts)))
        {
            var without = record with { Events = record.Events.Where(each => each != missed).ToValueList() };
            var spokenOf = record.Proposals.Select(each => (Entry)each).Concat(record.Documents).Concat(record.Statements).Concat(without.Events)
                .Any(each => Mentions(record, each, missed.Reference));
            if (spokenOf)
            {
                continue;
            }

            var (whole, less) = (engine(record), engine(without));
            foreach (var day in StandingRecords.SomeDays)
            {
                foreach (var fault in Differences($"L4 did-not-happen", $"without {missed.Id} on {day:R}", Stated(whole(day), everything: false), Stated(less(day), everything: false)))
                {
                    yield return fault;
                }
            }
        }
    }

    /// <summary>L5: no two certain answers contradict each other.</summary>
    public static IEnumerable<string> NothingContradicts(StandingEngine engine, NegotiationRecord record)
    {
        var answers = engine(record);
        var gone = new Dictionary<Reference, LocalDate>();
        var agreed = new Dictionary<Reference, LocalDate>();
        foreach (var day in StandingRecords.AskedDays)
        {
            var stated = answers(day);
            foreach (var life in stated.Lives)
            {
                foreach (var fault in Contradictions(record, stated, life))
                {
                    yield return $"L5 {fault} ({life.On} as of {day:R})";
                }

                if (life.IsSuperseded == Truth.Yes && life.IsAgreed is Truth.No or Truth.Unknown)
                {
                    gone.TryAdd(life.On, day);
                }

                if (life.IsAgreed == Truth.Yes && gone.TryGetValue(life.On, out var since) && life.Agreed.Earliest.Day > since && life.IsSuperseded == Truth.Yes)
                {
                    yield return $"L5 superseded-and-agreed-later: superseded by {since}, agreed {life.Agreed} ({life.On} as of {day:R})";
                }

                if (life.IsAgreed == Truth.Yes)
                {
                    agreed.TryAdd(life.On, day);
                }

                if (life.IsAgreed == Truth.No && agreed.TryGetValue(life.On, out since))
                {
                    yield return $"L5 agreed-and-then-not: agreed as of {since} ({life.On} as of {day:R})";
                }
            }

            foreach (var clause in stated.Clauses.Where(clause => clause.IsBound == Truth.Yes && clause.Proposals.Count > 0))
            {
                var parties = clause.Proposals.Select(id => stated.Of(id)?.Parties.FirstOrDefault(party => party.Party == clause.Party)).ToArray();
                if (parties.All(party => party is null || party.IsInForce == Truth.No))
                {
                    yield return $"L5 bound-and-not-in-force: {clause.Key}, as of {day:R}";
                }
            }
        }
    }

    /// <summary>L6: a denial leaves nothing certain from its day on that rests on the act; a correction or a contrary report nothing at all.</summary>
    /// <remarks>An answer rests on the act where it is another one without it.</remarks>
    public static IEnumerable<string> DoubtSpreads(StandingEngine engine, NegotiationRecord record, int choice)
    {
        var acts = record.Statements.Where(said => said.Evidence.All(piece => piece.Via.Count == 0) && said.Act != Act.Deny && IsUnnamed(record, said)).ToArray();
        if (acts.Length > 0)
        {
            var act = acts[choice % acts.Length];
            var day = StandingRecords.DayOf(2 + (choice % 9));
            var denial = new Statement { Id = "denial", By = [act.By[0] with { At = day }], Act = Act.Deny, On = [act.Reference] };
            var correction = new Statement { Id = "correction", By = [act.By[0] with { At = null }], Act = Act.Assert, On = ["issue:nowhere"], Links = [new Link { Kind = LinkKind.Corrects, To = act.Reference }] };
            var without = engine(record with { Statements = record.Statements.Where(said => said != act).ToValueList() });
            var denied = engine(record with { Statements = [.. record.Statements, denial] });
            var corrected = engine(record with { Statements = [.. record.Statements, correction] });
            var plain = engine(record);
            foreach (var asked in StandingRecords.SomeDays)
            {
                foreach (var fault in
                    (asked < day
                        ? Differences("L6 denied-later", $"{act.Id} denied on {day:R}, on {asked:R}", Stated(plain(asked), everything: true), Stated(denied(asked), everything: true))
                        : StillCertain("L6 denied", $"{act.Id} denied on {day:R}, on {asked:R}", plain(asked), without(asked), denied(asked)))
                    .Concat(StillCertain("L6 corrected", $"{act.Id}, on {asked:R}", plain(asked), without(asked), corrected(asked))))
                {
                    yield return fault;
                }
            }
        }

        var events = record.Events.Where(each => !each.Occurrence.IsContested && each.HasHappened == Truth.Yes && each.Evidence.Count == 0).ToArray();
        if (events.Length > 0)
        {
            var came = events[choice % events.Length];
            NegotiationRecord With(params Occurrence[] stated) => record with
            {
                Events = record.Events.Select(each => each != came ? each : each with { Occurrence = stated.Length == 1 ? stated[0] : new Attested<Occurrence>([.. stated.Select(As)]) }).ToValueList(),
            };
            var (happened, failed, contested) = (engine(record), engine(With(Occurrence.DidNotHappen)), engine(With(Occurrence.Happened, Occurrence.DidNotHappen)));
            foreach (var asked in StandingRecords.SomeDays)
            {
                foreach (var fault in StillCertain("L6 contested-event", $"{came.Id}, on {asked:R}", happened(asked), failed(asked), contested(asked)))
                {
                    yield return fault;
                }
            }
        }

        static Testimony<Occurrence> As(Occurrence value) => new() { Value = value, Evidence = [new Evidence { Source = "src1", Wording = Wording.Paraphrase }] };
    }

    /// <summary>L7: what is put as a severable package or as its parts, and as a text or as what it holds, comes to the same.</summary>
    /// <param name="engine">What answers.</param>
    /// <param name="record">A record whose acts are on wholes alone.</param>
    public static IEnumerable<string> WayOfPuttingDoesNotMatter(StandingEngine engine, NegotiationRecord record)
    {
        Reference[] parts = ["proposal:px1", "proposal:px2"];
        var isPackage = record.Documents.Count == 0;
        if (!AreHeld(record))
        {
            yield break;
        }

        ValueList<Reference> Instead(Reference on) => isPackage && on == "proposal:pk" ? [.. parts] : on == "document:tx1" ? [parts[0]] : on == "document:tx2" ? [parts[1]] : [on];
        var link = record.Documents.SelectMany(text => text.Links).FirstOrDefault();
        var single = record with
        {
            Documents = [],
            Proposals =
            [
                .. record.Proposals.Where(each => each is not Package).Select(each =>
                    link is not null && each.Id == "px2" ? each with { Links = [link with { To = parts[0] }] } : each),
            ],
            Statements = [.. record.Statements.Select(said => said with { On = [.. said.On.SelectMany(on => (IEnumerable<Reference>)Instead(on))], Answers = said.Answers is { } on ? Instead(on)[0] : default(Reference?) })],
            Events = [.. record.Events.Select(each => each with { Effects = [.. each.Effects.SelectMany(effect => Instead(effect.On).Select(on => effect with { On = on }))] })],
        };
        var (whole, apart, hasOnlyDays) = (engine(record), engine(single), HasOnlyDays(record));
        foreach (var day in StandingRecords.SomeDays)
        {
            foreach (var on in parts)
            {
                foreach (var fault in Differences(
                    isPackage ? "L7 package" : "L7 text", $"on {day:R}", Standing(whole(day).Of(on)!, hasOnlyDays), Standing(apart(day).Of(on)!, hasOnlyDays)))
                {
                    yield return fault;
                }
            }
        }
    }

    /// <summary>What is said of a life, but for what it waits for, which names the whole; of what may have ended, not what was said last, for that may be on the whole that goes on.</summary>
    /// <remarks>
    /// Of an act whose day is not known only some days are tried, and which ones depends on what else can matter to the whole: where there is one, the
    /// days on one of which something began are left out.
    /// </remarks>
    private static string[] Standing(Life life, bool withDays)
    {
        var bare = withDays ? life : life with
        {
            Since = default,
            Agreed = default,
            InForceSince = default,
            EndedSince = default,
            Parties = [.. life.Parties.Select(party => party with { Since = default, BoundSince = default })],
        };
        return [.. StandingAnswers.LinesOf(bare with { WaitingFor = [] }).Where(line => life.IsEnded == Truth.No || !line.Contains(" said ", StringComparison.Ordinal))];
    }

    private static bool HasOnlyDays(NegotiationRecord record) => record.Statements.All(said => IsDay(said.By[0].At))
        && record.Events.All(each => each.When is { IsContested: false } when && IsDay(when.Single));

    private static bool IsDay(When? time) => time is not null && time.Earliest.Day is not null && time.Earliest == time.Latest;

    /// <summary>Whether both proposals are held: by a severable package, or each by its text, of which the later has effect at once: a text replaces another from its entry into force on, though what it holds starts later.</summary>
    private static bool AreHeld(NegotiationRecord record) => record.Proposals.OfType<Package>().Any(package => package is { Severable: true, Parts.Count: 2 })
        || (record.Documents.Count == 2 && record.Documents.All(text => text.Provisions is [{ Proposals.Count: 1 }]) && record.Documents.All(text => text.Authors is not null) && record.Documents[1].Links.Count == 1
            && record.Proposals.Where(each => each.Id == "px2").All(each => each.Schedule?.Values.All(plan => plan.Start is null) != false));

    private static IEnumerable<string> Contradictions(NegotiationRecord record, StandingAnswers stated, Life life)
    {
        (string Name, bool IsSo)[] pairs =
        [
            ("in-force-and-condition-open", life.IsInForce == Truth.Yes && life.WaitingFor.Any(awaited => awaited.Kind == AwaitedKind.Condition)),
            ("in-force-and-ended", life.IsInForce == Truth.Yes && life.IsEnded == Truth.Yes),
            ("in-force-and-suspended", life.IsInForce == Truth.Yes && life.IsSuspended == Truth.Yes),
            ("in-force-and-not-agreed", life.IsInForce == Truth.Yes && life.IsAgreed == Truth.No),
            ("in-force-and-superseded", life.IsInForce == Truth.Yes && life.IsSuperseded == Truth.Yes),
            ("in-force-and-lapsed", life.IsInForce == Truth.Yes && life.IsLapsed == Truth.Yes),
            ("in-force-for-nobody", life.IsInForce == Truth.Yes && life.Parties.Any(party => party.IsNeeded != Truth.No) && life.Parties.All(party => party.IsInForce == Truth.No)),
            ("agreed-and-lapsed", life.IsAgreed == Truth.Yes && life.IsLapsed == Truth.Yes),
            ("agreed-and-withdrawn", life.IsAgreed == Truth.Yes && life.IsWithdrawn == Truth.Yes),
            ("agreed-and-missing", life.IsAgreed == Truth.Yes && life.Missing.Count > 0),
            ("agreed-and-not-for-a-consenter", life.IsAgreed == Truth.Yes && life.Parties.Any(party => party.IsNeeded == Truth.Yes && party.IsAgreed == Truth.No) && !HasQuorum(record)),
            ("on-table-and-agreed", life.IsOnTable == Truth.Yes && life.IsAgreed == Truth.Yes && life.IsEnded == Truth.No),
            ("on-table-and-withdrawn", life.IsOnTable == Truth.Yes && life.IsWithdrawn == Truth.Yes),
            ("on-table-and-superseded", life.IsOnTable == Truth.Yes && life.IsSuperseded == Truth.Yes),
            ("on-table-and-lapsed", life.IsOnTable == Truth.Yes && life.IsLapsed == Truth.Yes),
            ("on-table-and-not-put", life.IsOnTable == Truth.Yes && life.IsPut == Truth.No),
            ("since-a-day-to-come", life.Since.Earliest.Day > stated.Day || life.Agreed.Earliest.Day > stated.Day || life.InForceSince.Earliest.Day > stated.Day),
            ("carried-out-and-missed", life.IsCarriedOut == Truth.Yes && stated.Obligations.Any(owed => owed.On == life.On && owed is { Certainty: Truth.Yes, Performance: var performance } && performance == Performance.Missed)),
            ("pending-and-lapsed", life.IsLapsed == Truth.Yes && stated.Obligations.Any(owed => owed.On == life.On && owed is { Certainty: Truth.Yes, Performance: var performance } && performance == Performance.Pending)),
            ("binding-and-not-agreed", life.IsAgreed == Truth.No && stated.Obligations.Any(owed => owed.On == life.On && owed.IsBinding == Truth.Yes) && !IsDeclared(record, life.On)),
            ("a-party-in-force-and-ended", life.Parties.Any(party => party.IsInForce == Truth.Yes && party.IsEnded == Truth.Yes)),
            ("bound-before-it-is-agreed", life.IsAgreed == Truth.Yes && life.Parties.Any(party => party.BoundSince.Latest.Day < life.Agreed.Earliest.Day)),
            ("headline-does-not-hold", life.Certainty == Truth.Yes && IsDenied(life)),
        ];
        foreach (var (name, _) in pairs.Where(pair => pair.IsSo))
        {
            yield return name;
        }

        foreach (var condition in record.Proposals.Where(each => each.Reference == life.On).SelectMany(each => (IEnumerable<Condition>)each.Conditions).OfType<StateReached>())
        {
            if (life.IsInForce == Truth.Yes && condition is { IsNegated: null } && record.Events.FirstOrDefault(each => each.Reference == condition.On) is { } named
                && (named.HasHappened is Truth.No or Truth.Unknown || (named.When is { IsContested: false } when && when.Single.Earliest.Day > stated.Day)))
            {
                yield return "in-force-though-its-condition-is-not-met";
            }
        }

        if (life.IsAgreed == Truth.Yes && life.Agreed.Earliest is { Day: { } day } && life.Agreed.Earliest == life.Agreed.Latest)
        {
            foreach (var party in life.Parties.Where(party => party.IsNeeded == Truth.Yes))
            {
                if (LastWordBefore(record, life.On, party.Party, day) is { } last && !HasQuorum(record))
                {
                    yield return $"agreed-though-the-last-word-of-a-consenter-is-{last.Act}: {last.Id}, agreed {day}";
                }
            }
        }
    }

    /// <summary>The last word of a party on something itself, where it is certain that it was before a day and a no or taken back, and that nothing was said later by then.</summary>
    private static Statement? LastWordBefore(NegotiationRecord record, Reference on, Id<Party> party, LocalDate day)
    {
        if (record.Events.Any(each => each.Effects.Any(effect => effect.Kind == EffectKind.Agrees)))
        {
            return null;
        }

        var words = record.Statements.Where(said => said.By[0].Speaker == party && said.Act.Text is "propose" or "accept" or "commit" or "reject" or "withdraw" or "demand" or "counter" or "defer" or "extend").ToArray();
        var dated = words.Where(said => said.By[0].At is { } at && at.Earliest.Day is not null && at.Earliest == at.Latest).ToArray();
        if (dated.Length != words.Length || dated.Any(said => said.On[0] != on && said.By[0].At!.Earliest.Day <= day) || Array.Exists(words, said => said.Links.Count > 0))
        {
            return null;
        }

        var before = dated.Where(said => said.By[0].At!.Earliest.Day <= day).GroupBy(said => said.By[0].At!.Earliest.Day!.Value).MaxBy(group => group.Key)?.ToArray() ?? [];
        return before.Length > 0 && before[0].By[0].At!.Earliest.Day < day && Array.TrueForAll(before, said => said.Act.Text is "reject" or "withdraw" && IsCertain(record, said)) ? before[0] : null;
    }

    private static bool IsCertain(NegotiationRecord record, Statement said) =>
        said.Evidence.All(piece => piece.Via.Count == 0) && IsUnnamed(record, said);

    private static bool HasQuorum(NegotiationRecord record) =>
        record.Proposals.SelectMany(each => each.Consent?.Values ?? []).Concat(record.Documents.SelectMany(each => each.Consent?.Values ?? [])).Any(consent => consent.Quorum is not null);

    private static bool IsDeclared(NegotiationRecord record, Reference on) => record.Statements.Any(said => said.Act == Act.Commit) || on.Section == Section.Event;

    private static bool IsDenied(Life life) =>
        (life.Stage == LifeStage.CarriedOut && life.IsCarriedOut != Truth.Yes) || (life.Stage == LifeStage.Superseded && life.IsSuperseded != Truth.Yes)
        || (life.Stage == LifeStage.Ended && life.IsEnded != Truth.Yes) || (life.Stage == LifeStage.Suspended && life.IsSuspended != Truth.Yes)
        || (life.Stage == LifeStage.InForce && life.IsInForce != Truth.Yes) || (life.Stage == LifeStage.Agreed && life.IsAgreed != Truth.Yes)
        || (life.Stage == LifeStage.Withdrawn && life.IsWithdrawn != Truth.Yes) || (life.Stage == LifeStage.Lapsed && life.IsLapsed != Truth.Yes)
        || (life.Stage == LifeStage.Rejected && life.IsRejected != Truth.Yes);

    /// <summary>The answers that are certain where an act is in doubt, though they are not the same with it and without it.</summary>
    private static IEnumerable<string> StillCertain(string law, string where, StandingAnswers with, StandingAnswers without, StandingAnswers doubtful)
    {
        foreach (var life in doubtful.Lives)
        {
            if (with.Of(life.On) is not { } so || without.Of(life.On) is not { } otherwise)
            {
                continue;
            }

            foreach (var (name, of) in StandingAnswers.Facts)
            {
                if (of(so) != of(otherwise) && of(life) is Truth.Yes or Truth.No)
                {
                    yield return $"{law} {name}: {life.On} {of(so)} with it, {of(otherwise)} without it, {of(life)} in doubt ({where})";
                }
            }

            if (life.IsAgreed == Truth.Yes && so.Agreed != otherwise.Agreed && IsDay(life.Agreed) && IsDay(so.Agreed) && IsDay(otherwise.Agreed))
            {
                yield return $"{law} agreed-day: {life.On} {so.Agreed} with it, {otherwise.Agreed} without it, {life.Agreed} in doubt ({where})";
            }

            if (life.IsInForce == Truth.Yes && so.InForceSince != otherwise.InForceSince && IsDay(life.InForceSince) && IsDay(so.InForceSince) && IsDay(otherwise.InForceSince))
            {
                yield return $"{law} in-force-day: {life.On} {so.InForceSince} with it, {otherwise.InForceSince} without it, {life.InForceSince} in doubt ({where})";
            }

            foreach (var party in life.Parties.ToArray())
            {
                var (one, other) = (so.Parties.FirstOrDefault(each => each.Party == party.Party), otherwise.Parties.FirstOrDefault(each => each.Party == party.Party));
                foreach (var (name, of) in StandingAnswers.PartyFacts)
                {
                    if (one is not null && other is not null && of(one) != of(other) && of(party) is Truth.Yes or Truth.No)
                    {
                        yield return $"{law} party-{name}: {life.On} for {party.Party} {of(one)} with it, {of(other)} without it, {of(party)} in doubt ({where})";
                    }
                }

                if (one is not null && other is not null && one.Said != other.Said && party.SaidCertainty == Truth.Yes)
                {
                    yield return $"{law} party-said: {life.On} for {party.Party} {one.Said} with it, {other.Said} without it, {party.Said} in doubt ({where})";
                }
            }
        }

        static bool IsDay(DateRange range) => range.Earliest.Day is not null && range.Earliest == range.Latest;
    }

    private static bool IsUnnamed(NegotiationRecord record, Statement said) =>
        !record.Statements.Any(other => other.On.Contains(said.Reference) || other.Answers == said.Reference || other.Links.Any(link => link.To == said.Reference));

    private static bool Mentions(NegotiationRecord record, Entry entry, Reference named)
    {
        var alone = StandingRecords.Bare([]) with
        {
            Proposals = [.. record.Proposals.Where(each => each == entry)],
            Documents = [.. record.Documents.Where(each => each == entry)],
            Statements = [.. record.Statements.Where(each => each == entry)],
            Events = [.. record.Events.Where(each => each == entry)],
        };
        return NegotiationJson.Write(alone).Contains($"\"{named.Text}\"", StringComparison.Ordinal);
    }

    /// <summary>What is left of a record when what certainly came later than a day is taken out.</summary>
    private static NegotiationRecord UpTo(NegotiationRecord record, LocalDate day)
    {
        var json = NegotiationJson.Write(record);
        var left = record;
        for (var isSmaller = true; isSmaller;)
        {
            var before = left.Statements.Count + left.Events.Count;
            json = NegotiationJson.Write(left);
            left = left with
            {
                Statements = left.Statements.Where(said => IsNamed(said) || said.Links.Count > 0 || !(said.By[0].At is { } at && at.Earliest.Day > day)).ToValueList(),
                Events = left.Events.Where(each => IsNamed(each) || each.Effects.Any(effect => effect.Kind == EffectKind.Starts)
                    || each.HasHappened != Truth.Yes || !(each.When is { IsContested: false } when && when.Single.Earliest.Day > day)).ToValueList(),
            };
            isSmaller = left.Statements.Count + left.Events.Count < before;
        }

        return left;

        bool IsNamed(Entry entry) => json.Contains($"\"{entry.Reference.Text}\"", StringComparison.Ordinal);
    }

    private static string[] Ahead(string[] lines) => Array.ConvertAll(lines, line =>
        line.EndsWith("inForce Unknown", StringComparison.Ordinal) || line.Contains(" binds ", StringComparison.Ordinal) ? line.Replace(" Unknown", " No", StringComparison.Ordinal) : line);

    private static string[] Stated(StandingAnswers answers, bool everything) => everything
        ? [.. answers.Lines()]
        : [.. answers.Lives.SelectMany(StandingAnswers.LinesOf).Concat(answers.Clauses.Select(clause => $"{clause.Clause} binds {clause.Party} {clause.IsBound}"))];

    private static IEnumerable<string> Differences(string law, string where, string[] one, string[] other)
    {
        var (only, others) = (one.Except(other, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(), other.Except(one, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray());
        if (only.Length + others.Length > 0)
        {
            yield return $"{law} {SubjectOf((only.Length > 0 ? only : others)[0])}: {where}\n    {string.Join("\n    ", only.Take(4))}\n  against\n    {string.Join("\n    ", others.Take(4))}";
        }
    }

    /// <summary>Of what a line tells, without the entry and the party.</summary>
    private static string SubjectOf(string line)
    {
        var words = line.Split(' ');
        return words[1] != "for" ? words[1] : Array.Exists(StandingAnswers.PartyFacts, fact => fact.Name == words[3]) ? $"party-{words[3]}" : "party";
    }

    private static Dictionary<string, string> Names(NegotiationRecord record)
    {
        string[][] groups =
        [
            [.. record.Parties.Select(each => each.Id.Text)], [.. record.Proposals.Select(each => each.Id.Text)], [.. record.Documents.Select(each => each.Id.Text)],
            [.. record.Events.Select(each => each.Id.Text)], [.. record.Statements.Select(each => each.Id.Text)],
        ];
        return groups.SelectMany(group => group.Zip(group.Reverse(), (one, other) => (one, $"n{other}"))).ToDictionary(pair => pair.one, pair => pair.Item2, StringComparer.Ordinal);
    }

    private static string Rename(string text, Dictionary<string, string> names) => Words().Replace(text, match => names.GetValueOrDefault(match.Value, match.Value));

    private static NegotiationRecord Read(string json) => NegotiationJson.Read(json).Record ?? throw new InvalidOperationException("The renamed record cannot be read.");

    [GeneratedRegex("[a-z]+[0-9a-z]*", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex("(?<clock>T[0-9:]+)Z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clocks();
}
