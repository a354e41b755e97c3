using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>Goes through a record once, and tells what of it an audience may see.</summary>
/// <param name="marks">Tells which marks allow it.</param>
/// <param name="withheld">What has been found to be withheld; what goes on the way joins it.</param>
internal sealed class Pruning(Marks marks, Withheld withheld) : IPruning
{
    private Entry? holder;
    private int evidenceMet;
    private int evidenceKept;

    /// <inheritdoc/>
    public int Losses { get; private set; }

    /// <inheritdoc/>
    public (int Met, int Kept) Enter(object value)
    {
        var entered = (evidenceMet, evidenceKept);
        holder = value as Entry ?? holder;
        evidenceMet += value is Evidence ? 1 : 0;
        return entered;
    }

    /// <inheritdoc/>
    public bool Leave(object value, (int Met, int Kept) entered, bool stays)
    {
        if (stays && value is Evidence)
        {
            evidenceKept++;
        }

        if (stays && !(value is Entry && evidenceMet > entered.Met && evidenceKept == entered.Kept))
        {
            return true;
        }

        Losses++;
        evidenceKept = entered.Kept;
        if (value is Entry entry)
        {
            withheld.Add(entry.Reference);
        }

        return false;
    }

    /// <inheritdoc/>
    public bool MayShow(object value) => value switch
    {
        Source source => marks.Allow(source),
        Evidence evidence => marks.Allow(evidence.Handling) && (holder is Statement || !marks.HideSpeakers(evidence)),
        Statement statement => marks.Allow(statement.Handling),
        Link link => !withheld.IsUnnamed(link.To),
        _ => true,
    };

    /// <inheritdoc/>
    public bool MayRefer(Reference reference) => Count(reference.Section.IsKnown ? !withheld.Has(reference) : !withheld.IsStatedIn(reference.Text, anywhere: true));

    /// <inheritdoc/>
    public bool MayTell(string text) => Count(!withheld.IsStatedIn(text, anywhere: false));

    /// <inheritdoc/>
    public UnknownMembers? Prune(UnknownMembers members)
    {
        if (members.Count == 0)
        {
            return members;
        }

        if (!marks.AllowOwnerOf(members))
        {
            return null;
        }

        KeyValuePair<string, RawValue>[] kept = [.. members.Where(member => MayShow(member.Key, member.Value))];
        return kept.Length == members.Count ? members : new UnknownMembers(kept);
    }

    private bool MayShow(string name, RawValue value) =>
        Count(!withheld.IsStatedIn(name, anywhere: true) && !withheld.IsInJson(value) && marks.AllowAllIn(value));

    private bool Count(bool stays)
    {
        Losses += stays ? 0 : 1;
        return stays;
    }
}
