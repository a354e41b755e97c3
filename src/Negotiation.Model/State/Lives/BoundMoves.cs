namespace Negotiation.Model;

/// <summary>The steps that other proposals and texts are in one life: what takes its place, or is put instead of it.</summary>
internal sealed class BoundMoves(Standpoint standpoint, Containers containers, Weighing weighing, LifeSubject subject, Func<Reference, Life?> life)
{
    /// <summary>What revises or replaces it, or a text that holds it, takes its place once agreed.</summary>
    public IEnumerable<Move> Successors()
    {
        foreach (var on in subject.Texts)
        {
            foreach (var successor in containers.SuccessorsOf(on))
            {
                if (successor.Reference != subject.On
                    && life(successor.Reference) is { IsAgreed: not Truth.No } next
                    && (on == subject.On || !subject.Holders.Contains(successor.Reference)))
                {
                    yield return new()
                    {
                        By = successor.Reference,
                        Kind = LifeStepKind.Supersede,
                        When = next.Agreed,
                        Truth = next.IsAgreed,
                        Doubt = DoubtOf("it was", next.IsAgreed),
                        Through = on == subject.On ? default(Reference?) : on,
                        Basis = [.. next.RestsOn],
                    };
                }
            }
        }
    }

    /// <summary>What revises or replaces it, and is not surely agreed: put by those who put it, it takes its place; put by others, it answers it.</summary>
    /// <param name="putters">Those who certainly put it.</param>
    public IEnumerable<Move> PutInstead(HashSet<Id<Party>?> putters)
    {
        foreach (var successor in containers.SuccessorsOf(subject.On).Select(successor => successor.Reference))
        {
            if (successor == subject.On || life(successor) is not { IsAgreed: not Truth.Yes })
            {
                continue;
            }

            foreach (var put in (standpoint.Ledger.Of(successor)?.Statements ?? []).Where(statement => MoveKinds.Of(statement.Act) == LifeStepKind.Put))
            {
                foreach (var party in standpoint.PartiesOf(put).AsEnumerable())
                {
                    var (truth, doubt) = weighing.Of(put, party);
                    if (truth != Truth.No)
                    {
                        yield return new()
                        {
                            By = put.Reference,
                            Kind = putters.Contains(party) ? LifeStepKind.Supersede : LifeStepKind.Counter,
                            Party = party,
                            When = standpoint.Said(put),
                            Truth = truth,
                            Doubt = doubt,
                            OnlyIfOpen = true,
                            After = SpokenMoves.Earlier(put),
                            Basis = [successor],
                        };
                    }
                }
            }
        }
    }

    private static string DoubtOf(string what, Truth agreed) =>
        agreed == Truth.Yes ? "" : $"Whether {what} agreed {(agreed == Truth.Maybe ? "is not certain" : "cannot be told")}.";
}
