namespace Negotiation.Model;

/// <summary>That a party said yes to a text, more than in principle: by a statement, or as one of those who sign it at a signing.</summary>
/// <param name="Party">The party.</param>
/// <param name="By">The statement or event.</param>
/// <param name="When">The days on one of which it was.</param>
/// <param name="Counts">Yes, or maybe where it is in doubt.</param>
internal sealed record Assent(Id<Party> Party, Entry By, DateRange When, Truth Counts)
{
    /// <summary>What the yes leaves out, by a reservation.</summary>
    public ValueList<Reference> Except => By is Statement said ? said.Except : [];

    /// <summary>The yeses to a text, party by party, of which each may be the last of its party.</summary>
    public static IEnumerable<(Id<Party> Party, Assent[] Yeses)> LastTo(Standpoint standpoint, Reference text) =>
        To(standpoint, text).GroupBy(each => each.Party).Select(yeses =>
            (yeses.Key, yeses.Where(yes => !yeses.Any(later => later.Counts == Truth.Yes && yes.When.IsBefore(later.When) == Truth.Yes)).ToArray()));

    /// <summary>The yeses to a text that count or may count by the day; of a party that speaks at a signing, what it says there.</summary>
    public static IEnumerable<Assent> To(Standpoint standpoint, Reference text)
    {
        var statements = (standpoint.Ledger.Of(text)?.Statements ?? [])
            .Where(said => (said.Done == Act.Accept || said.Done == Act.Commit) && said.Form != AssentForm.InPrinciple).ToArray();
        var said = statements.SelectMany(each => standpoint.PartiesOf(each), (each, party) => new Assent(party, each, standpoint.Said(each), Reliability.Counts(standpoint, each, party)));
        var signed = standpoint.Record.Events
            .Where(happening => happening.Kind == EventKind.Signing && happening.About.Contains(text))
            .SelectMany(happening => standpoint.Known(happening.Participants, happening).SelectMany(testimony => testimony.Value)
                .Where(StepReader.Signs).Select(one => one.Party).OfType<Id<Party>>()
                .Where(party => !Array.Exists(statements, each => each.By.Any(voice => voice.In == happening.Id && standpoint.Ledger.PartyOf(voice) == party)))
                .Select(party => new Assent(party, happening, standpoint.WhenHappened(happening), Reliability.Counts(standpoint, happening))));
        return said.Concat(signed).Where(each => each.Counts is Truth.Yes or Truth.Maybe);
    }
}
