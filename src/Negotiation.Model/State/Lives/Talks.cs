namespace Negotiation.Model;

/// <summary>The steps by which a proposal is put, answered, taken back and agreed.</summary>
/// <param name="scene">What it needs to know of the rest of the record.</param>
/// <param name="subject">Whose life it is.</param>
/// <param name="course">How far it has come.</param>
/// <param name="consent">Who said what to it.</param>
/// <param name="runs">The time for which it lasts once agreed.</param>
/// <param name="withOthers">Whether what it is not to be had without is taken to be agreed, where it only may be.</param>
internal sealed class Talks(LifeScene scene, LifeSubject subject, LifeCourse course, LifeConsent consent, TermRuns runs, bool withOthers)
{
    /// <summary>Whether all whose assent it needs gave it.</summary>
    public bool IsAgreed { get; private set; }

    /// <summary>Whether they did so for it alone.</summary>
    public bool IsAgreedAlone { get; private set; }

    /// <summary>When they did.</summary>
    public DateRange Agreed { get; private set; }

    /// <summary>Someone puts it.</summary>
    public void Put(Move move)
    {
        consent.Put(move);
        course.Own(move, LifeStepKind.Put);
        Conclude(move, LifeStepKind.Put, "It was put.");
    }

    /// <summary>What is put again after it came to nothing begins anew; the yes of others to what was only refused stands.</summary>
    public void Renew(bool wasRefused)
    {
        consent.Renew(wasRefused);
        if (!wasRefused)
        {
            (IsAgreed, IsAgreedAlone) = (false, false);
            runs.Renew();
        }
    }

    /// <summary>Someone speaks about it without a yes or a no.</summary>
    public void Discuss(Move move)
    {
        course.Own(move, LifeStepKind.Discuss);
        course.Whole(move, LifeStepKind.Discuss, "It was spoken about.");
    }

    /// <summary>Someone says yes.</summary>
    public void Assent(Move move)
    {
        course.Own(move, LifeStepKind.Assent);
        if (move.Party is not { } party)
        {
            course.Whole(move, LifeStepKind.Assent, "It was accepted.");
            return;
        }

        consent.Assent(party, move.With);
        if (course.IsLive)
        {
            course.Own(move, LifeStepKind.Agree);
            if (course.Stage != LifeStage.Agreed)
            {
                course.Own(move, LifeStepKind.Start);
            }
        }
        else if (consent.Refusals.Count > 0)
        {
            course.Tell(move, "It was accepted, and others still refuse it.");
            return;
        }

        Conclude(move, LifeStepKind.Assent, "It was accepted.");
    }

    /// <summary>Someone says yes on conditions that do not hold yet.</summary>
    public void AssentOnConditions(Move move)
    {
        course.Own(move, LifeStepKind.AssentOnConditions);
        if (move.Party is { } party)
        {
            consent.AssentOnConditions(party);
        }

        if (course.Stage == LifeStage.Rejected && consent.Refusals.Count > 0)
        {
            course.Tell(move, "It was accepted on conditions, and others still refuse it.");
            return;
        }

        course.Whole(move, LifeStepKind.AssentOnConditions, "It was accepted on conditions.");
    }

    /// <summary>Someone answers it with another proposal.</summary>
    public void Counter(Move move)
    {
        course.Own(move, LifeStepKind.Counter);
        if (move.Party is { } party && !course.IsLive)
        {
            consent.Counter(party);
        }

        course.Whole(move, LifeStepKind.Counter, "It was answered with another proposal.");
    }

    /// <summary>An event agrees to it, or all of its parts are agreed.</summary>
    public void Agree(Move move)
    {
        consent.Agree(move.Parties);
        foreach (var party in move.Parties)
        {
            course.Join(party);
        }

        if (!course.IsLive)
        {
            Settle(move, move.By.Section == Section.Event ? "The event agrees to it." : "All of its parts are agreed.");
        }
        else if (move.By != subject.On)
        {
            course.Tell(move, "It was agreed before.");
            course.Share(move, LifeStepKind.Agree, consent.Assents);
        }
    }

    /// <summary>Someone says no.</summary>
    public void Reject(Move move)
    {
        if (move.Party is not { } party)
        {
            course.Tell(move, "Nobody tells for whom it was said.");
            return;
        }

        course.Own(move, LifeStepKind.Reject);
        if (course.IsLive || course.Stage == LifeStage.CarriedOut)
        {
            course.Tell(move, "It was agreed before.");
        }
        else if (consent.Reject(party))
        {
            course.Whole(move, LifeStepKind.Reject, "It was refused.");
        }
        else
        {
            course.Tell(move, "It was refused by one whose assent it does not need.");
        }
    }

    /// <summary>A party takes back what it put, or its yes, before it is agreed.</summary>
    public void TakeBack(Move move, Id<Party> party)
    {
        course.Own(move, LifeStepKind.Withdraw);
        if (consent.TakeBack(party) is { } step)
        {
            course.Whole(move, step, step == LifeStepKind.Withdraw ? "Who put it took it back." : "The yes was taken back.");
        }
        else
        {
            course.Tell(move, "It was taken back by one, and not by all.");
        }
    }

    /// <summary>Agreed where the last yes is in, and the step itself otherwise.</summary>
    private void Conclude(Move move, LifeStepKind step, string reason)
    {
        if (course.IsLive || !consent.IsGiven)
        {
            course.Whole(move, step, reason);
            return;
        }

        IsAgreedAlone = true;
        Agreed = IsAgreed ? Agreed : move.When;
        var (others, part) = scene.Others(subject);
        if (others == Truth.Yes || (others != Truth.No && withOthers))
        {
            Settle(move, "All whose assent it needs have given it.");
            return;
        }

        var how = others == Truth.No ? "which is not agreed" : "of which it is not certain that it is agreed";
        course.Whole(move, step, $"{reason} It is not to be had without {part}, {how}.");
    }

    private void Settle(Move move, string reason)
    {
        IsAgreed = true;
        IsAgreedAlone = true;
        Agreed = move.When;
        runs.Begin(move.When);
        course.Whole(move, LifeStepKind.Agree, reason);
        course.Share(move, LifeStepKind.Agree, consent.Assents);
    }
}
