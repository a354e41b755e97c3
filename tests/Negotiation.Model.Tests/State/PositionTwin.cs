namespace Negotiation.Model.Tests.State;

/// <summary>The last words of a party on something by their definition, over all statements: what the index must agree with.</summary>
/// <remarks>
/// The last are those that certainly count and than which none that certainly counts is certainly later, of the party's own if there
/// are any. Those that may count, or may have been said later, are perhaps the last. A statement that takes another back stands in the
/// place of what it takes back; taking back what is not the last, or was said only later, changes nothing.
/// </remarks>
/// <param name="standpoint">As of when, and known by when.</param>
internal sealed class PositionTwin(Standpoint standpoint)
{
    /// <summary>The statements that are certainly the last, those that may be, and whether the party itself is not among their tellers.</summary>
    /// <remarks>What was only spoken about counts where nothing stronger certainly does.</remarks>
    public (Statement[] Certain, Statement[] Perhaps, bool AreAttributed) LastWords(Id<Party> party, Reference on)
    {
        var strong = LastWords(party, on, said => said.Act != Act.Discuss && TakesStance(said, on), said => TakenBack(said, on));
        if (strong.Certain.Length > 0)
        {
            return strong;
        }

        var talk = LastWords(party, on, said => said.Act == Act.Discuss && said.On.Contains(on), _ => []);
        return talk with { Perhaps = [.. strong.Perhaps, .. talk.Perhaps] };
    }

    private (Statement[] Certain, Statement[] Perhaps, bool AreAttributed) LastWords(
        Id<Party> party, Reference on, Func<Statement, bool> takesStance, Func<Statement, Reference[]> takenBack)
    {
        var spoken = standpoint.Record.Statements
            .Where(said => !standpoint.Ledger.Without.Contains(said.Reference) && standpoint.PartiesOf(said).Contains(party) && standpoint.WasSaid(said) != Truth.No)
            .ToArray();
        var words = spoken.Where(takesStance).ToArray();
        var sure = words.Where(said => CertainlyCounts(said, party)).ToArray();
        var own = sure.Where(said => IsOwn(said, party)).ToArray();
        var counted = own.Length > 0 ? own : sure;
        var certain = Last(counted).ToList();
        var perhaps = words.Except(counted).Where(said => !certain.Any(other => IsBefore(said, other))).ToList();
        var areAttributed = own.Length == 0 && certain.Count > 0;
        foreach (var (back, taken) in spoken.SelectMany(said => takenBack(said).Select(taken => (said, taken))))
        {
            if (certain.FirstOrDefault(said => said.Reference == taken && !IsBefore(back, said)) is { } undone)
            {
                certain.Remove(undone);
                (CertainlyCounts(back, party) && IsOwn(back, party) ? certain : perhaps).Add(back);
                perhaps.AddRange(CertainlyCounts(back, party) && IsOwn(back, party) ? [] : [undone]);
            }
            else if (perhaps.Exists(said => said.Reference == taken && !IsBefore(back, said)))
            {
                perhaps.Add(back);
            }
        }

        return ([.. certain], [.. perhaps], areAttributed);
    }

    /// <summary>Whether it takes a stance on a thing: it is on it, or it is a counter to it and refuses it.</summary>
    private bool TakesStance(Statement said, Reference on) =>
        said.On.Contains(on) ? Stances.Of(said) is not null : said.Act == Act.Counter && said.Answers is { } answered && (answered == on || On(answered).Contains(on));

    /// <summary>The statements on a thing that a statement takes back.</summary>
    private Reference[] TakenBack(Statement said, Reference on) => said.Act == Act.Withdraw ? [.. said.On.Where(taken => On(taken).Contains(on))] : [];

    private ValueList<Reference> On(Reference reference) => standpoint.Record.Statements.FirstOrDefault(said => said.Reference == reference)?.On ?? [];

    /// <summary>Known and said by then, by someone who is named and speaks for the party, on evidence that is worth believing, and neither denied nor set right.</summary>
    private bool CertainlyCounts(Statement said, Id<Party> party) => standpoint.Counts(said) == Truth.Yes
        && said.By.Any(voice => standpoint.Ledger.PartyOf(voice) == party && !IsBorrowed(voice, party))
        && (said.Evidence.Count == 0 || said.Evidence.Any(piece => standpoint.Knows(piece) != Truth.No && piece.Wording != Wording.Inferred))
        && !standpoint.IsDoubtful(said)
        && standpoint.IsWithdrawn(said.Evidence) == Truth.No
        && !standpoint.Record.Statements.Any(other => other.On.Contains(said.Reference) && standpoint.WasSaid(other) != Truth.No
            && (other.Act == Act.Deny || (other.Act == Act.Withdraw && !standpoint.PartiesOf(other).Any(standpoint.PartiesOf(said).Contains))));

    private static bool IsBorrowed(Voice voice, Id<Party> party) => voice.Speaker is not { } speaker ? voice.Description is not null
        : speaker.Section == Section.Source || (speaker.Section == Section.Party && speaker.Id != party.Text);

    private bool IsOwn(Statement said, Id<Party> party) =>
        said.Evidence.Count == 0 || said.Evidence.Any(piece => standpoint.Knows(piece) == Truth.Yes && !standpoint.Ledger.IsHearsay(piece, party));

    /// <summary>Those than which none is later; where what is stated of their order leads in a circle, those than which none is by its day.</summary>
    private Statement[] Last(Statement[] words)
    {
        var last = words.Where(said => !words.Any(other => IsBefore(said, other))).ToArray();
        return last.Length > 0 ? last : [.. words.Where(said => !words.Any(other => standpoint.Said(said).IsBefore(standpoint.Said(other)) == Truth.Yes))];
    }

    /// <summary>By the clock where both are moments, else by the calendar, else by what is stated of their order.</summary>
    private bool IsBefore(Statement said, Statement other) => (MomentOf(said), MomentOf(other)) switch
    {
        ({ } moment, { } later) => moment < later,
        _ => standpoint.Said(other).IsBefore(standpoint.Said(said)) != Truth.Yes && (standpoint.Said(said).IsBefore(standpoint.Said(other)) == Truth.Yes || IsStated(said, other)),
    };

    private NodaTime.Instant? MomentOf(Statement said) =>
        standpoint.Ledger.Times.Of(said) is { First: { } moment } reach && reach.First == reach.Last ? moment : null;

    private static bool IsStated(Statement said, Statement other) => said.Id != other.Id
        && (other.Answers == said.Reference
            || other.ReactsTo == said.Reference
            || other.On.Contains(said.Reference)
            || (other.Iteration?.Of?.Contains(said.Id) ?? false)
            || other.Links.Any(link => link.To == said.Reference && (link.Kind == LinkKind.After || link.Kind == LinkKind.Replaces || link.Kind == LinkKind.Corrects))
            || said.Links.Any(link => link.To == other.Reference && link.Kind == LinkKind.Before));
}
