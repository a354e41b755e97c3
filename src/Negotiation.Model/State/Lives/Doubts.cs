namespace Negotiation.Model;

/// <summary>Holds a life as it is told against the other readings that uncertain steps and orders allow.</summary>
internal sealed class Doubts(LifeFold told)
{
    private readonly List<(LifeFold Fold, Truth Truth)> readings = [];
    private readonly HashSet<Id<Party>> movers = [];
    private Truth unseen = Truth.No;

    /// <summary>How sure the stage is.</summary>
    public Truth Stage { get; private set; } = Truth.Yes;

    /// <summary>How sure it is whether it was agreed.</summary>
    public Truth Agreed { get; private set; } = Truth.Yes;

    /// <summary>How sure it is whether it was agreed for itself.</summary>
    public Truth AgreedAlone { get; private set; } = Truth.Yes;

    /// <summary>How sure it is whether someone put it.</summary>
    public Truth Put { get; private set; } = Truth.Yes;

    /// <summary>How sure it is whether it is on the table.</summary>
    public Truth OnTable { get; private set; } = Truth.Yes;

    /// <summary>How sure it is whether it was breached.</summary>
    public Truth Breached { get; private set; } = Truth.Yes;

    /// <summary>How sure it is whether it was carried out.</summary>
    public Truth Done { get; private set; } = Truth.Yes;

    /// <summary>How sure it is whether it is ended.</summary>
    public Truth Ended { get; private set; } = Truth.Yes;

    /// <summary>What makes the stage unsure; empty when nothing does.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Adds a reading.</summary>
    /// <param name="fold">The reading.</param>
    /// <param name="truth">Whether it may be so.</param>
    /// <param name="moves">The moves, in its order.</param>
    /// <param name="taken">The places of those that only may count and are taken to.</param>
    /// <param name="part">The other part of a package that only may be agreed and is taken to be; empty where none is.</param>
    public void Add(LifeFold fold, Truth truth, Move[] moves, HashSet<int> taken, string part)
    {
        readings.Add((fold, truth));
        if (fold.Course.Stage != told.Course.Stage || fold.Clock.Ending != told.Clock.Ending)
        {
            Stage = Less(Stage, truth);
            Reason = Reason.Length > 0 ? Reason : WhyUnsure(fold, moves, taken, part);
        }

        Agreed = fold.Talks.IsAgreed == told.Talks.IsAgreed ? Agreed : Less(Agreed, truth);
        AgreedAlone = fold.Talks.IsAgreedAlone == told.Talks.IsAgreedAlone ? AgreedAlone : Less(AgreedAlone, truth);
        Put = fold.Consent.IsPut == told.Consent.IsPut ? Put : Less(Put, truth);
        OnTable = fold.IsOnTable == told.IsOnTable ? OnTable : Less(OnTable, truth);
        Breached = fold.Validity.IsBreached == told.Validity.IsBreached ? Breached : Less(Breached, truth);
        Done = IsAt(fold, LifeStage.CarriedOut) == IsAt(told, LifeStage.CarriedOut) ? Done : Less(Done, truth);
        Ended = IsAt(fold, LifeStage.Ended) == IsAt(told, LifeStage.Ended) ? Ended : Less(Ended, truth);
    }

    /// <summary>Adds that there are more readings than can be looked at, any of which may come to something else.</summary>
    /// <param name="truth">Whether they may be so.</param>
    /// <param name="moves">The moves.</param>
    public void AddUnseen(Truth truth, Move[] moves)
    {
        unseen = truth;
        movers.UnionWith(moves.SelectMany(move => move.Party is { } party ? move.Parties.Add(party) : move.Parties));
        Stage = Less(Stage, truth);
        Agreed = Less(Agreed, truth);
        AgreedAlone = Less(AgreedAlone, truth);
        Put = Less(Put, truth);
        OnTable = Less(OnTable, truth);
        Ended = IsAt(told, LifeStage.CarriedOut) ? Ended : Less(Ended, truth);
        Reason = Reason.Length > 0 ? Reason : "More steps only may count than can be tried in every choice of them.";
    }

    /// <summary>Adds what time alone leaves open.</summary>
    public void AddTime()
    {
        if (told.Clock.Ending == Truth.No)
        {
            return;
        }

        Stage = Less(Stage, told.Clock.Ending);
        OnTable = told.IsOnTable ? Less(OnTable, told.Clock.Ending) : OnTable;
        Ended = told.Course.History.Any(step => step.Kind == LifeStepKind.Expire && step.Certainty != Truth.Yes) ? Less(Ended, told.Clock.Ending) : Ended;
        Reason = Reason.Length > 0 ? Reason : told.Course.History.LastOrDefault(step => step.Certainty != Truth.Yes)?.Reason ?? "";
    }

    /// <summary>What is told, as sure as it is.</summary>
    public static Truth Of(bool isSo, Truth certainty) => certainty == Truth.Yes ? (isSo ? Truth.Yes : Truth.No) : certainty;

    /// <summary>How sure the stage of a party is.</summary>
    public Truth Of(Id<Party> party)
    {
        var stage = StageOf(told, party);
        var certainty = unseen == Truth.No ? Truth.Yes : unseen;
        foreach (var (fold, truth) in readings)
        {
            certainty = StageOf(fold, party) == stage ? certainty : Less(certainty, truth);
        }

        return told.Clock.Ending == Truth.No || stage == LifeStage.NotRaised ? certainty : Less(certainty, told.Clock.Ending);
    }

    /// <summary>The parties of which something holds, each as surely as it does.</summary>
    public Dictionary<Id<Party>, Truth> Of(Func<LifeConsent, HashSet<Id<Party>>> parties)
    {
        var certain = parties(told.Consent);
        var found = certain.ToDictionary(party => party, _ => Truth.Yes);
        foreach (var party in movers)
        {
            found[party] = unseen;
        }

        foreach (var (fold, truth) in readings)
        {
            foreach (var party in parties(fold.Consent))
            {
                if (!certain.Contains(party))
                {
                    found[party] = found.TryGetValue(party, out var known) ? Less(known, truth) : truth;
                }
            }

            foreach (var party in certain)
            {
                if (!parties(fold.Consent).Contains(party))
                {
                    found[party] = Less(found[party], truth);
                }
            }
        }

        return found;
    }

    /// <summary>What can go either way is maybe; what hangs on values that are not told, unknown.</summary>
    private static Truth Less(Truth certainty, Truth truth) => certainty == Truth.Maybe || truth == Truth.Maybe ? Truth.Maybe : Truth.Unknown;

    private string WhyUnsure(LifeFold fold, Move[] moves, HashSet<int> taken, string part)
    {
        if (taken.Count == 0 && part.Length == 0)
        {
            return $"The order of the steps is not told; in another one it would be {StageWords.Of(fold.Course.Stage)}.";
        }

        if (fold.Course.Stage == told.Course.Stage)
        {
            return "Whether its time is over hangs on steps that only may count.";
        }

        var counted = taken.Count > 0 ? $"{Each(taken, place => moves[place].By.Id, " and ")} counted" : "";
        var agreed = part.Length > 0 ? $"{part} were agreed" : "";
        return $"It would be {StageWords.Of(fold.Course.Stage)} if {counted}{(counted.Length > 0 && agreed.Length > 0 ? " and " : "")}{agreed}. {Each(taken, place => moves[place].Doubt, " ")}".TrimEnd();
    }

    private static string Each(HashSet<int> places, Func<int, string> text, string separator) =>
        string.Join(separator, places.Order().Select(text).Where(each => each.Length > 0).Distinct(StringComparer.Ordinal));

    private static bool IsAt(LifeFold fold, LifeStage stage) => fold.Course.Stage == stage;

    private static LifeStage StageOf(LifeFold fold, Id<Party> party) =>
        fold.Course.Parties.FirstOrDefault(life => life.Party == party)?.Stage ?? LifeStage.NotRaised;
}
