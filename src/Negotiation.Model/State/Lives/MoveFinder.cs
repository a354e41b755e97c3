namespace Negotiation.Model;

/// <summary>Finds all that may be a step in the life of a proposal or text: what was said and came to pass about it and what holds it.</summary>
internal sealed class MoveFinder(Standpoint standpoint, Containers containers)
{
    private readonly Weighing weighing = new(standpoint);

    /// <summary>The moves, in no order. Those that certainly do not count are left out.</summary>
    /// <param name="subject">The proposal or text.</param>
    /// <param name="life">The lives of others, as far as they are told.</param>
    public List<Move> Of(LifeSubject subject, Func<Reference, Life?> life)
    {
        var moves = new List<Move>();
        var spoken = new SpokenMoves(standpoint, weighing, subject, life);
        var happened = new HappenedMoves(standpoint, weighing, subject);
        AddAbout(moves, subject.On, null, spoken, happened);
        foreach (var holder in subject.Holders)
        {
            AddAbout(moves, holder, holder, spoken, happened);
        }

        foreach (var counter in containers.CountersTo(subject.On))
        {
            if (!counter.On.Contains(subject.On))
            {
                moves.AddRange(spoken.Of(counter, LifeStepKind.Counter, null));
            }
        }

        AddBound(moves, new BoundMoves(standpoint, containers, weighing, subject, life));
        moves.AddRange(new PartMoves(subject, life).All());
        return moves;
    }

    /// <summary>What revises or replaces a proposal or text, or a text that holds it.</summary>
    public IEnumerable<Reference> SuccessorsOf(LifeSubject subject) => subject.Texts
        .SelectMany(containers.SuccessorsOf)
        .Select(successor => successor.Reference)
        .Where(successor => successor != subject.On);

    /// <summary>What is told of the proposal itself, or of what holds it: a no and a counter to a text are none to what it holds, nor is its breach.</summary>
    private void AddAbout(List<Move> moves, Reference on, Reference? through, SpokenMoves spoken, HappenedMoves happened)
    {
        if (standpoint.Ledger.Of(on) is { } told)
        {
            foreach (var statement in told.Statements)
            {
                if (MoveKinds.Of(statement.Act) is { } kind && (through is null || kind != LifeStepKind.Reject))
                {
                    moves.AddRange(spoken.Of(statement, kind, through));
                }
            }

            foreach (var happening in told.Events.Distinct())
            {
                foreach (var effect in happening.Effects)
                {
                    if (effect.On == on
                        && MoveKinds.Of(effect.Kind) is { } kind && (through is null || kind != LifeStepKind.Breach)
                        && happened.Of(happening, kind, through) is { } move)
                    {
                        moves.Add(move);
                    }
                }
            }
        }

        foreach (var signing in containers.SigningsOf(on))
        {
            foreach (var signed in happened.OfSigning(signing, through))
            {
                if (!moves.Exists(move => move.Kind == LifeStepKind.Assent && move.Party == signed.Party && move.Truth == Truth.Yes && move.Through == through))
                {
                    moves.Add(signed);
                }
            }
        }
    }

    private static void AddBound(List<Move> moves, BoundMoves bound)
    {
        moves.AddRange(bound.Successors());
        var putters = moves.Where(move => move.Kind == LifeStepKind.Put && move.Truth == Truth.Yes).Select(move => move.Party).ToHashSet();
        foreach (var put in bound.PutInstead(putters))
        {
            if (!moves.Exists(move => move.By == put.By && move.Party == put.Party))
            {
                moves.Add(put);
            }
        }
    }
}
