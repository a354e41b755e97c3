namespace Negotiation.Model;

/// <summary>The steps by which what is agreed takes effect, is stopped, goes on, is made to last longer, is carried out, is broken and ends.</summary>
internal sealed class Validity(LifeCourse course, LifeConsent consent, TermRuns runs)
{
    private readonly HashSet<string> suspenders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Id<Party>>> extenders = new(StringComparer.Ordinal);

    /// <summary>Whether it was breached.</summary>
    public bool IsBreached { get; private set; }

    /// <summary>Nobody stops what is put again.</summary>
    public void Renew() => suspenders.Clear();

    /// <summary>An event starts it.</summary>
    public void Start(Move move)
    {
        runs.Begin(move.When);
        course.Whole(move, LifeStepKind.Start, "The event starts it.");
        course.Share(move, LifeStepKind.Start, consent.Assents);
    }

    /// <summary>An event carries it out, or all of its parts are.</summary>
    public void CarryOut(Move move) => ForAll(move, LifeStepKind.CarryOut, IsByEvent(move) ? "The event carries it out." : "All of its parts are carried out.");

    /// <summary>An event breaches it, or all of its parts are.</summary>
    public void Breach(Move move)
    {
        IsBreached = true;
        ForAll(move, LifeStepKind.Breach, IsByEvent(move) ? "The event breaches it." : "All of its parts are breached.");
    }

    /// <summary>Another takes its place.</summary>
    public void Supersede(Move move) => ForAll(move, LifeStepKind.Supersede, "Another takes its place.");

    /// <summary>An event ends it, or all of its parts are.</summary>
    public void End(Move move) => ForAll(move, LifeStepKind.End, IsByEvent(move) ? "The event ends it." : "All of its parts are ended.");

    /// <summary>A party ends it for its part, and with that for all.</summary>
    public void Leave(Move move, Id<Party> party, string reason)
    {
        course.Own(move, LifeStepKind.End);
        if (consent.Binds(party))
        {
            ForAll(move, LifeStepKind.End, reason);
        }
        else
        {
            course.Tell(move, "It was ended by one that is no party to it.");
        }
    }

    /// <summary>A party to it or an event stops it for a time.</summary>
    public void Suspend(Move move)
    {
        var isByOther = move.Party is { } party && !consent.Binds(party);
        if (isByOther || !course.IsLive)
        {
            course.Own(move, LifeStepKind.Suspend);
            course.Tell(move, isByOther ? "It was stopped by one that is no party to it." : "It was not agreed.");
            return;
        }

        suspenders.Add(move.Party?.Text ?? "");
        course.Whole(move, LifeStepKind.Suspend, move.Party is null ? "The event stops it for a time." : "One of its parties stopped it for a time.");
        OwnOrShare(move, LifeStepKind.Suspend);
    }

    /// <summary>One that stopped it, or an event, lets it go on; it does once nobody stops it.</summary>
    public void Resume(Move move)
    {
        if (move.Party is { } party)
        {
            suspenders.Remove(party.Text);
        }
        else
        {
            suspenders.Clear();
        }

        OwnOrShare(move, LifeStepKind.Resume);
        if (suspenders.Count > 0)
        {
            course.Tell(move, "Others still stop it.");
            return;
        }

        course.Whole(move, LifeStepKind.Resume, "It goes on.");
    }

    /// <summary>An event makes it last longer for all; a word does once all parties have said it, and may until then.</summary>
    public void Extend(Move move)
    {
        var terms = runs.In(move.Terms);
        if (!IsExtendedByAll(move))
        {
            runs.ExtendPerhaps(terms, move);
            course.Tell(move, "One party makes it last longer; that all do is not told.");
            return;
        }

        runs.Extend(terms, move);
        course.Whole(move, LifeStepKind.Extend, terms.Length > 0 ? "It is to last longer." : "It is to last longer; for how long is not told.");
        course.Share(move, LifeStepKind.Extend, consent.Assents);
    }

    private bool IsExtendedByAll(Move move)
    {
        if (move.Party is not { } party)
        {
            return IsByEvent(move);
        }

        var terms = string.Join(' ', move.Terms.AsEnumerable());
        var by = extenders.TryGetValue(terms, out var known) ? known : extenders[terms] = [];
        by.Add(party);
        return consent.Needed.All(by.Contains) && by.Count > 1;
    }

    private static bool IsByEvent(Move move) => move.By.Section == Section.Event;

    private void ForAll(Move move, LifeStepKind step, string reason)
    {
        course.Whole(move, step, reason);
        course.Share(move, step);
    }

    private void OwnOrShare(Move move, LifeStepKind step)
    {
        if (move.Party is null)
        {
            course.Share(move, step, consent.Assents);
        }
        else
        {
            course.Own(move, step);
        }
    }
}
