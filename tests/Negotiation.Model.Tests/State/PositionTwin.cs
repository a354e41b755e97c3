namespace Negotiation.Model.Tests.State;

/// <summary>The last words of a party on something by their definition, over all statements: what the index must agree with.</summary>
/// <param name="standpoint">As of when, and known by when.</param>
internal sealed class PositionTwin(Standpoint standpoint)
{
    /// <summary>The statements that are certainly the last, those that may be, and whether the party itself is not among their tellers.</summary>
    /// <remarks>What was only spoken about counts where nothing stronger certainly does.</remarks>
    public (Statement[] Certain, Statement[] Perhaps, bool AreAttributed) LastWords(Id<Party> party, Reference on)
    {
        var strong = LastWords(party, on, isTalk: false);
        if (strong.Certain.Length > 0)
        {
            return strong;
        }

        var talk = LastWords(party, on, isTalk: true);
        return talk with { Perhaps = [.. strong.Perhaps, .. talk.Perhaps] };
    }

    private (Statement[] Certain, Statement[] Perhaps, bool AreAttributed) LastWords(Id<Party> party, Reference on, bool isTalk)
    {
        var words = standpoint.Record.Statements
            .Where(said => !standpoint.Ledger.Without.Contains(said.Reference) && said.On.Contains(on) && said.Act == Act.Discuss == isTalk)
            .Where(said => Stances.Of(said) is not null && standpoint.PartiesOf(said).Contains(party) && standpoint.WasSaid(said) != Truth.No)
            .ToArray();
        var sure = words.Where(said => standpoint.WasSaid(said) == Truth.Yes).ToArray();
        var own = sure.Where(said => IsOwn(said, party)).ToArray();
        var counted = own.Length > 0 ? own : sure;
        var certain = Last(counted);
        var perhaps = words
            .Except(counted)
            .Where(said => !counted.Any(other => IsEarlier(said, other) || IsTold(said, other)));
        return (certain, [.. perhaps], own.Length == 0 && certain.Length > 0);
    }

    private bool IsOwn(Statement said, Id<Party> party) =>
        said.Evidence.Count == 0 || said.Evidence.Any(piece => standpoint.Knows(piece) == Truth.Yes && !standpoint.Ledger.IsHearsay(piece, party));

    /// <summary>Those than which none is later: by the time told, by the calendar alone where clocks lead in a circle, then by what is told of their order.</summary>
    private Statement[] Last(Statement[] words)
    {
        var byTime = words.Where(said => !words.Any(other => IsEarlier(said, other))).ToArray();
        if (byTime.Length == 0)
        {
            byTime = words.Where(said => !words.Any(other => standpoint.Said(said).IsBefore(standpoint.Said(other)) == Truth.Yes)).ToArray();
        }

        var byOrder = byTime.Where(said => !words.Any(other => IsTold(said, other))).ToArray();
        return byOrder.Length > 0 ? byOrder : byTime;
    }

    private bool IsEarlier(Statement said, Statement other) => (MomentOf(said), MomentOf(other)) switch
    {
        ({ } moment, { } later) => moment < later,
        _ => standpoint.Said(said).IsBefore(standpoint.Said(other)) == Truth.Yes,
    };

    private NodaTime.Instant? MomentOf(Statement said) =>
        standpoint.Ledger.Times.Of(said) is { First: { } moment } reach && reach.First == reach.Last ? moment : null;

    private static bool IsTold(Statement said, Statement other) => said.Id != other.Id
        && (other.Answers == said.Reference
            || other.ReactsTo == said.Reference
            || (other.Iteration?.Of?.Contains(said.Id) ?? false)
            || other.Links.Any(link => link.To == said.Reference && (link.Kind == LinkKind.After || link.Kind == LinkKind.Replaces || link.Kind == LinkKind.Corrects))
            || said.Links.Any(link => link.To == other.Reference && link.Kind == LinkKind.Before));
}
