namespace Negotiation.Model;

/// <summary>Who put a proposal and to whom, who said yes and no to it, and whose yes it needs.</summary>
internal sealed class LifeConsent(LifeSubject subject)
{
    private readonly HashSet<Id<Party>> needed = [.. subject.Needed];
    private readonly HashSet<Id<Party>> putters = [];
    private readonly HashSet<Id<Party>> addressed = [];
    private bool isToUnknown;
    private bool wasPut;

    /// <summary>The parties that said yes.</summary>
    public HashSet<Id<Party>> Assents { get; } = [];

    /// <summary>The parties that said no.</summary>
    public HashSet<Id<Party>> Refusals { get; } = [];

    /// <summary>Whether someone said yes to it, rather than only put it.</summary>
    public bool HasYes { get; private set; }

    /// <summary>Whether someone's putting it stands.</summary>
    public bool IsPut => putters.Count > 0 || wasPut;

    /// <summary>
    /// Those whose assent it needs: the actors, and, where they alone put it, those to whom they did; where the actors are not
    /// told, all who put it, to whom it was put and who answered it.
    /// </summary>
    public IEnumerable<Id<Party>> Needed => !subject.AreActorsTold ? needed.Concat(putters).Concat(addressed)
        : putters.SetEquals(subject.Needed) ? needed.Concat(addressed).Concat(Toward)
        : needed;

    /// <summary>Those whose assent is missing.</summary>
    public IEnumerable<Id<Party>> Missing =>
        Needed.Where(party => !Assents.Contains(party)).Distinct().OrderBy(party => party.Text, StringComparer.Ordinal);

    /// <summary>Whether all whose assent it needs have given it, and nobody's no stands.</summary>
    public bool IsGiven =>
        HasYes && !(isToUnknown && !subject.AreActorsTold) && Refusals.Count == 0 && Assents.Count >= subject.Least && Needed.All(Assents.Contains);

    private ValueList<Id<Party>> Toward => (subject.Entry as Proposal)?.Toward ?? [];

    /// <summary>Whether it is for a party to say yes or no to it.</summary>
    public bool Matters(Id<Party> party) =>
        needed.Contains(party) || addressed.Contains(party) || putters.Contains(party) || Toward.Contains(party);

    /// <summary>Whether a party can stop or end it: one whose assent it needs, or that gave it.</summary>
    public bool Binds(Id<Party> party) => Matters(party) || Assents.Contains(party);

    /// <summary>Someone puts it; who does so firmly says yes to it.</summary>
    public void Put(Move move)
    {
        addressed.UnionWith(move.To);
        isToUnknown |= move.IsToUnknown;
        if (move.Party is not { } party)
        {
            wasPut = true;
            return;
        }

        putters.Add(party);
        Refusals.Remove(party);
        if (move.IsFirm)
        {
            Assents.Add(party);
        }
    }

    /// <summary>A party says yes, to it or to a text that others have to sign with it.</summary>
    public void Assent(Id<Party> party, ValueList<Id<Party>> with)
    {
        Answer(party);
        Assents.Add(party);
        Refusals.Remove(party);
        HasYes = true;
        if (!subject.AreActorsTold || with.Contains(party))
        {
            needed.UnionWith(with);
        }
    }

    /// <summary>An event, or all of its parts, say yes for parties; no refusal stands.</summary>
    public void Agree(ValueList<Id<Party>> parties)
    {
        Assents.UnionWith(parties);
        Refusals.Clear();
        HasYes = true;
    }

    /// <summary>A party says yes on conditions that do not hold yet: its no does not stand.</summary>
    public void AssentOnConditions(Id<Party> party)
    {
        Answer(party);
        Refusals.Remove(party);
    }

    /// <summary>A party answers with another proposal: its yes does not stand.</summary>
    public void Counter(Id<Party> party)
    {
        Answer(party);
        Assents.Remove(party);
    }

    /// <summary>A party says no; whether it is for it to do so.</summary>
    public bool Reject(Id<Party> party)
    {
        Answer(party);
        Assents.Remove(party);
        putters.Remove(party);
        var matters = Matters(party);
        if (matters)
        {
            Refusals.Add(party);
        }

        return matters;
    }

    /// <summary>A party no longer puts it; whether it did.</summary>
    public bool StopPutting(Id<Party> party) => putters.Remove(party);

    /// <summary>A party takes back what it put or its yes; the step that this is for the whole, or <c>null</c> where others keep to it.</summary>
    public LifeStepKind? TakeBack(Id<Party> party)
    {
        var hasPut = StopPutting(party);
        var hadAssent = Assents.Remove(party);
        HasYes &= Assents.Except(putters).Any();
        if (hasPut && putters.Count == 0)
        {
            wasPut = false;
            return LifeStepKind.Withdraw;
        }

        return hadAssent && !hasPut && !HasYes ? LifeStepKind.Retract : null;
    }

    /// <summary>It is put again: no refusal stands, and no yes unless it was only refused.</summary>
    public void Renew(bool wasRefused)
    {
        Refusals.Clear();
        if (!wasRefused)
        {
            Assents.Clear();
            HasYes = false;
        }
    }

    /// <summary>Where nobody tells whose assent it needs, all who answer it are among them.</summary>
    private void Answer(Id<Party> party)
    {
        if (!subject.AreActorsTold)
        {
            needed.Add(party);
        }
    }
}
