namespace Negotiation.Model;

/// <summary>Asks a question again for which there is no shorter way: of all that hangs together with the answer, about the same kind of answer.</summary>
internal sealed class AnswerInquiry : Inquiry
{
    private static readonly IReadOnlySet<Reference> Nothing = new HashSet<Reference>();
    private readonly Answer answer;
    private readonly Standpoint standpoint;
    private readonly Dating dating;
    private readonly Reference[] about;

    /// <summary>The question of an answer.</summary>
    public AnswerInquiry(Answer answer, Standpoint standpoint)
    {
        (this.answer, this.standpoint) = (answer, standpoint);
        dating = new Dating(standpoint.Ledger.Index);
        var web = EntryWeb.Of(standpoint.Record);
        Reference[] things = [.. answer.Subjects, .. answer.RestsOn, .. Mentioning(answer)];

        // That a word counts may hang on the day of what it answers, and so on.
        var (_, connected) = web.Connected(things.Select(EntryWeb.NameOf));
        about = [.. things.Concat(connected.Select(entry => entry.Reference)).SelectMany(Carrying)];
        Asked = RecordPart.Of(standpoint.Record, web.WithNeeds(connected));
        if (Ask(Nothing)?.Says(answer) != true)
        {
            Asked = standpoint.Record;
        }
    }

    /// <inheritdoc/>
    public override NegotiationRecord Asked { get; }

    /// <inheritdoc/>
    public override Finding? Ask(IReadOnlySet<Reference> without)
    {
        var seen = new Standpoint(new LedgerIndex(Asked, without).AsKnownBy(standpoint.KnownDay), standpoint.On, standpoint.KnownBy, standpoint.UndatedBy);
        return Again(new NegotiationState(seen)) is { } found
            ? new(found.Verdict, found.Certainty, Left(found.RestsOn.SelectMany(Carrying).Concat(about), without))
            : null;
    }

    private Answer? Again(NegotiationState state) => answer switch
    {
        Position position => state.PositionOf(position.Party, position.On) is { Stance: var stance } found && stance != Stance.Silent ? found : null,
        _ => state.AnswerLike(answer),
    };

    /// <summary>What mentions the subjects of an answer; a party is mentioned everywhere, and matters by itself only to who speaks for it.</summary>
    private IEnumerable<Reference> Mentioning(Answer answer)
    {
        var names = answer.Subjects.Where(subject => subject.Section != Section.Party || answer is Spokesperson or BodyMember).Select(EntryWeb.NameOf).ToArray();
        return standpoint.Record.Entries.Where(entry => EntryWeb.NamesIn(entry).Overlaps(names)).Select(entry => entry.Reference);
    }

    private IEnumerable<Reference> Carrying(Reference entry) =>
        standpoint.Ledger.Corrections.Of(entry).Select(correction => correction.Reference).Prepend(entry).SelectMany(Bearing);

    private IEnumerable<Reference> Bearing(Reference entry)
    {
        if (standpoint.Find(entry) is not { } found)
        {
            return [];
        }

        return found is Statement or Source ? Tellers(found).Append(entry) : Tellers(found);
    }

    /// <summary>The sources that tell an entry, and its day.</summary>
    private IEnumerable<Reference> Tellers(Entry entry) =>
        CitationWalker.EvidenceOf(entry).Select(piece => (Reference)piece.Source).Concat(dating.SourcesOf(entry));
}
