namespace Negotiation.Model;

/// <summary>Tells one life: how far it has come by what is certain, and whether what is not could have brought it elsewhere.</summary>
/// <remarks>
/// Of a few uncertain moves every choice is tried. Of more, each alone and all together are, for the reason that is told; what the other
/// choices come to is not known, so that nothing which a choice can change is then sure.
/// </remarks>
internal static class LifeReader
{
    private const int Few = 6;
    private const int Many = 48;

    /// <summary>The life of a proposal or text.</summary>
    public static Life Of(Standpoint standpoint, MoveFinder finder, LifeSubject subject, Func<Reference, Life?> life)
    {
        var moves = MoveOrder.Sorted(finder.Of(subject, life));
        var scene = new LifeScene(standpoint, life);
        var told = Fold(scene, subject, moves, place => moves[place].Truth == Truth.Yes, withOthers: false, isTold: true);
        var doubts = new Doubts(told);
        AddReadings(doubts, scene, subject, moves, withOthers: false);
        if (scene.Others(subject).Truth is Truth.Maybe or Truth.Unknown)
        {
            AddReadings(doubts, scene, subject, moves, withOthers: true);
        }

        var open = Array.FindAll(moves, move => move.Truth != Truth.Yes);
        if (open.Length > Few)
        {
            doubts.AddUnseen(open.Select(move => move.Truth).Max(), moves);
        }

        doubts.AddTime();
        var corrections = standpoint.CorrectionsOf(subject.On);
        var known = corrections.Count == 0 ? standpoint.Knows(subject.Entry) : Truths.AtMostMaybe(standpoint.Knows(subject.Entry));
        return new Life
        {
            Subject = subject,
            Stage = told.Course.Stage,
            Since = told.Course.Since,
            Certainty = known == Truth.Yes ? doubts.Stage : Truths.And(known, doubts.Stage),
            IsAgreed = AsFar(corrections, Doubts.Of(told.Talks.IsAgreed, doubts.Agreed)),
            IsAgreedAlone = AsFar(corrections, Doubts.Of(told.Talks.IsAgreedAlone, doubts.AgreedAlone)),
            Agreed = told.Talks.Agreed,
            IsPut = Doubts.Of(told.Consent.IsPut, doubts.Put),
            IsOnTable = AsFar(corrections, Doubts.Of(told.IsOnTable, doubts.OnTable)),
            IsBreached = Doubts.Of(told.Validity.IsBreached, doubts.Breached),
            IsDone = AsFar(corrections, Doubts.Of(told.Course.Stage == LifeStage.CarriedOut, doubts.Done)),
            IsEnded = AsFar(corrections, Doubts.Of(told.Course.Stage == LifeStage.Ended, doubts.Ended)),
            Parties = [.. told.Course.Parties.Select(party => new PartyStage
            {
                Party = party.Party,
                Stage = party.Stage,
                Since = party.Since,
                Certainty = AsFar(corrections, doubts.Of(party.Party)),
                By = [.. party.By],
            })],
            Assents = doubts.Of(static consent => consent.Assents),
            Refusals = doubts.Of(static consent => consent.Refusals),
            HasYes = told.Consent.HasYes,
            Missing = told.Talks.IsAgreed ? [] : [.. told.Consent.Missing],
            History = [.. told.Course.History],
            Runs = told.Runs.All,
            PerhapsRuns = told.Runs.Perhaps,
            Lasts = told.Runs.Lasts,
            Last = told.Course.Cause,
            Doubt = corrections.Count == 0 ? doubts.Reason : $"{CorrectionWords.Of("It", corrections)} {doubts.Reason}".TrimEnd(),
            RestsOn = RestsOn(scene, finder, subject, moves, corrections),
        };
    }

    /// <summary>Adds what the choices of uncertain moves and the other orders come to, with or without the other parts that only may be agreed.</summary>
    private static void AddReadings(Doubts doubts, LifeScene scene, LifeSubject subject, Move[] moves, bool withOthers)
    {
        var (others, part) = withOthers ? scene.Others(subject) : (Truth.Yes, "");
        if (withOthers)
        {
            doubts.Add(Fold(scene, subject, moves, place => moves[place].Truth == Truth.Yes, withOthers), others, moves, [], part);
        }

        foreach (var (taken, truth) in Choices(moves))
        {
            var fold = Fold(scene, subject, moves, place => moves[place].Truth == Truth.Yes || taken.Contains(place), withOthers);
            doubts.Add(fold, Truths.And(truth, others), moves, taken, part);
        }

        foreach (var order in MoveOrder.Others(Array.FindAll(moves, move => move.Truth == Truth.Yes)))
        {
            doubts.Add(Fold(scene, subject, order, static _ => true, withOthers), Truths.And(Truth.Maybe, others), order, [], part);
        }
    }

    private static LifeFold Fold(LifeScene scene, LifeSubject subject, Move[] moves, Func<int, bool> isTaken, bool withOthers, bool isTold = false)
    {
        var fold = new LifeFold(scene, subject, withOthers, isTold);
        fold.Run(moves, isTaken);
        return fold;
    }

    /// <summary>Which of the moves that only may count are taken: every choice of a few, each alone and all together of many.</summary>
    private static IEnumerable<(HashSet<int> Taken, Truth Truth)> Choices(Move[] moves)
    {
        var open = Enumerable.Range(0, moves.Length).Where(place => moves[place].Truth != Truth.Yes).ToArray();
        if (open.Length <= Few)
        {
            for (var bits = 1; bits < 1 << open.Length; bits++)
            {
                yield return Choice(moves, open.Where((_, place) => (bits & (1 << place)) != 0));
            }
        }
        else
        {
            foreach (var place in open.TakeLast(Many))
            {
                yield return Choice(moves, [place]);
            }

            yield return Choice(moves, open);
        }
    }

    private static (HashSet<int> Taken, Truth Truth) Choice(Move[] moves, IEnumerable<int> places)
    {
        var taken = places.ToHashSet();
        return (taken, taken.Select(place => moves[place].Truth).Aggregate(Truths.And));
    }

    /// <summary>What is so of a proposal or text that was set right only may be so.</summary>
    private static Truth AsFar(ValueList<Reference> corrections, Truth truth) => corrections.Count == 0 ? truth : Truths.AtMostMaybe(truth);

    private static HashSet<Reference> RestsOn(LifeScene scene, MoveFinder finder, LifeSubject subject, Move[] moves, ValueList<Reference> corrections)
    {
        HashSet<Reference> basis = [subject.On, .. corrections];
        foreach (var other in scene.BoundTo(subject).Concat(finder.SuccessorsOf(subject)))
        {
            basis.Add(other);
            basis.UnionWith(scene.LifeOf(other)?.RestsOn ?? new HashSet<Reference>());
        }

        basis.UnionWith(subject.PlannedBy);
        basis.UnionWith(scene.BasisOfRenewal(subject));
        foreach (var move in moves)
        {
            basis.Add(move.By);
            basis.UnionWith(scene.Standpoint.CorrectionsOf(move.By));
            basis.UnionWith(move.Basis);
            basis.UnionWith(move.Terms.Select(term => (Reference)term));
            if (move.Through is { } holder)
            {
                basis.Add(LifeSubject.TextOf(holder));
            }
        }

        return basis;
    }
}
