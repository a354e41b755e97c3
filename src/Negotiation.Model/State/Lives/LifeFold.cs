namespace Negotiation.Model;

/// <summary>Takes the steps of one life one after the other: one reading of it, in one order, with some of the moves left out.</summary>
internal sealed class LifeFold
{
    private static readonly Dictionary<LifeStepKind, Action<LifeFold, Move>> Steps = new()
    {
        [LifeStepKind.Put] = static (fold, move) => fold.Put(move),
        [LifeStepKind.Discuss] = static (fold, move) => fold.Talks.Discuss(move),
        [LifeStepKind.AssentOnConditions] = static (fold, move) => fold.Talks.AssentOnConditions(move),
        [LifeStepKind.Counter] = static (fold, move) => fold.Talks.Counter(move),
        [LifeStepKind.Assent] = static (fold, move) => fold.Talks.Assent(move),
        [LifeStepKind.Agree] = static (fold, move) => fold.Talks.Agree(move),
        [LifeStepKind.Reject] = static (fold, move) => fold.Talks.Reject(move),
        [LifeStepKind.Withdraw] = static (fold, move) => fold.Withdraw(move),
        [LifeStepKind.Supersede] = static (fold, move) => fold.Validity.Supersede(move),
        [LifeStepKind.Start] = static (fold, move) => fold.Validity.Start(move),
        [LifeStepKind.Suspend] = static (fold, move) => fold.Validity.Suspend(move),
        [LifeStepKind.Resume] = static (fold, move) => fold.Validity.Resume(move),
        [LifeStepKind.Extend] = static (fold, move) => fold.Validity.Extend(move),
        [LifeStepKind.CarryOut] = static (fold, move) => fold.Validity.CarryOut(move),
        [LifeStepKind.Breach] = static (fold, move) => fold.Validity.Breach(move),
        [LifeStepKind.End] = static (fold, move) => fold.End(move),
    };

    private readonly LifeScene scene;
    private Move? lastPut;

    /// <summary>Nothing has happened yet.</summary>
    /// <param name="scene">What it needs to know of the rest of the record.</param>
    /// <param name="subject">Whose life it is.</param>
    /// <param name="withOthers">Whether what it is not to be had without is taken to be agreed, where it only may be.</param>
    /// <param name="isTold">Whether the steps are to be kept.</param>
    public LifeFold(LifeScene scene, LifeSubject subject, bool withOthers, bool isTold)
    {
        this.scene = scene;
        Course = new LifeCourse(subject, isTold);
        Consent = new LifeConsent(subject);
        Runs = new TermRuns(scene, subject);
        Talks = new Talks(scene, subject, Course, Consent, Runs, withOthers);
        Validity = new Validity(Course, Consent, Runs);
        Clock = new LifeClock(subject, Course, Consent, Runs, Talks);
    }

    /// <summary>How far it has come.</summary>
    public LifeCourse Course { get; }

    /// <summary>Who said what to it.</summary>
    public LifeConsent Consent { get; }

    /// <summary>The time for which it lasts.</summary>
    public TermRuns Runs { get; }

    /// <summary>How it was agreed.</summary>
    public Talks Talks { get; }

    /// <summary>What became of it then.</summary>
    public Validity Validity { get; }

    /// <summary>What time alone brought about.</summary>
    public LifeClock Clock { get; }

    /// <summary>Whether it is still on the table: put, and neither settled nor gone. What was refused is, as long as who put it keeps to it.</summary>
    public bool IsOnTable => LifeTable.IsPending(Course.Stage) || (Course.Stage == LifeStage.Rejected && Consent.IsPut);

    /// <summary>Takes the steps.</summary>
    public void Run(IReadOnlyList<Move> moves, Func<int, bool> isTaken)
    {
        for (var place = 0; place < moves.Count; place++)
        {
            var move = moves[place];
            if (isTaken(place))
            {
                Clock.RunTo(move.When);
                Take(move);
            }
            else if (move.Truth != Truth.Yes && !IsOutOfPlace(move))
            {
                Course.Tell(move, move.Doubt, move.Truth);
            }
        }

        Clock.RunOut(scene.Standpoint.On);
        if (lastPut is not null)
        {
            RaiseForAll(lastPut);
        }
    }

    /// <summary>Whether a step is one of what is agreed, and this is not.</summary>
    private bool IsOutOfPlace(Move move) => move.OnlyIfLive && !Course.IsLive;

    private void Take(Move move)
    {
        if (IsOutOfPlace(move))
        {
            return;
        }

        if (move.OnlyIfOpen && Course.IsLive)
        {
            Course.Tell(move, "It was agreed before.");
            return;
        }

        Steps[IsYesBeforehand(move) ? LifeStepKind.Assent : move.Kind](this, move);
    }

    /// <summary>Who would go on with what was never agreed, or make it last longer, says yes to it.</summary>
    private bool IsYesBeforehand(Move move) =>
        (move.Kind == LifeStepKind.Extend || move.Kind == LifeStepKind.Resume) && move.By.Section != Section.Event && !Course.IsLive && !Talks.IsAgreed;

    /// <summary>What is put again after it came to nothing begins anew.</summary>
    private void Put(Move move)
    {
        var stage = Course.Stage;
        if (stage == LifeStage.Rejected)
        {
            Talks.Renew(wasRefused: true);
        }
        else if (stage == LifeStage.Ended || stage == LifeStage.Superseded || stage == LifeStage.Withdrawn)
        {
            Talks.Renew(wasRefused: false);
            Validity.Renew();
        }

        lastPut = move;
        Talks.Put(move);
    }

    /// <summary>Taking back what is agreed is ending it.</summary>
    private void Withdraw(Move move)
    {
        if (move.Party is not { } party)
        {
            Course.Tell(move, "Nobody tells for whom it was said.");
        }
        else if (Course.IsLive)
        {
            Consent.StopPutting(party);
            Validity.Leave(move, party, "One of its parties withdrew.");
        }
        else
        {
            Talks.TakeBack(move, party);
        }
    }

    /// <summary>Ending what was never agreed is refusing it.</summary>
    private void End(Move move)
    {
        if (move.Party is not { } party)
        {
            Validity.End(move);
        }
        else if (Course.IsLive || Course.Stage == LifeStage.CarriedOut || Course.Stage == LifeStage.Ended)
        {
            Validity.Leave(move, party, "One of its parties ended it.");
        }
        else
        {
            Talks.Reject(move);
        }
    }

    /// <summary>What was put lies before those too for whom nothing else has happened.</summary>
    private void RaiseForAll(Move put)
    {
        foreach (var party in Course.Parties)
        {
            if (party.Stage == LifeStage.NotRaised)
            {
                party.Come(LifeStage.Raised, put.When, put.By);
            }
        }
    }
}
