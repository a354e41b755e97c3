namespace Negotiation.Model;

/// <summary>Why a party takes the stance that it takes.</summary>
internal static class PositionReason
{
    /// <summary>The reason of a position.</summary>
    public static ValueList<ReasonPart> Of(
        Standpoint standpoint,
        StanceRow words,
        LastStances last,
        Stance stance,
        ValueList<Stance> possible,
        Statement[] statements,
        bool isAttributed,
        Movement movement,
        Statement[] instead,
        HeldConditions held) =>
    [
        .. statements.Select(said => new ReasonPart
        {
            Code = last.Certain.Count == 0 ? ReasonCode.PossibleStatement : ReasonCode.LastStatement,
            Parties = [words.Party],
            By = [said.Reference],
            When = standpoint.Said(said),
            Terms = [said.Act.Text],
        }),
        .. Doubts(standpoint, last, stance, possible, statements, isAttributed),
        .. Corrections(standpoint, words.On, statements),
        .. held.Reason is { } condition ? [condition] : Array.Empty<ReasonPart>(),
        .. Moved(standpoint, movement, stance),
        .. instead.Length == 0 ? Array.Empty<ReasonPart>() : [new() { Code = ReasonCode.Instead, Parties = [words.Party], On = [.. instead.SelectMany(said => said.On).Distinct()], By = [.. instead.Select(said => said.Reference)] }],
    ];

    private static IEnumerable<ReasonPart> Doubts(Standpoint standpoint, LastStances last, Stance stance, ValueList<Stance> possible, Statement[] statements, bool isAttributed)
    {
        if (stance == Stance.Unclear || stance == Stance.Contested)
        {
            yield return new() { Code = stance == Stance.Unclear ? ReasonCode.StatementsDiffer : ReasonCode.SourcesDisagree };
        }
        else if (possible.Count > 0)
        {
            yield return new()
            {
                Code = ReasonCode.OtherStance,
                By = [.. last.Perhaps.Select(word => word.Statement.Reference).OrderBy(said => said.Text, StringComparer.Ordinal)],
                Terms = [.. possible.Select(other => other.Text)],
            };
        }

        if (isAttributed)
        {
            yield return new() { Code = ReasonCode.OnlyFromOthers };
        }

        if (Array.TrueForAll(statements, standpoint.IsDoubtful))
        {
            yield return new() { Code = ReasonCode.EvidenceDoubtful };
        }
        else if (Array.TrueForAll(statements, said => standpoint.Known(said.Evidence) is { Count: > 0 } known && known.All(piece => piece.Wording == Wording.Inferred)))
        {
            yield return new() { Code = ReasonCode.OnlyInferred };
        }

        if (Array.TrueForAll(statements, said => standpoint.IsWithdrawn(said.Evidence) != Truth.No))
        {
            yield return new() { Code = ReasonCode.SourcesWithdrawn };
        }
    }

    private static IEnumerable<ReasonPart> Corrections(Standpoint standpoint, Reference on, Statement[] statements)
    {
        var corrected = Array.ConvertAll(statements, said => standpoint.CorrectionsOf(said.Reference));
        if (Array.TrueForAll(corrected, by => by.Count > 0))
        {
            yield return new() { Code = ReasonCode.Corrected, By = [.. corrected.SelectMany(by => by).Distinct().OrderBy(by => by.Id, StringComparer.Ordinal)] };
        }

        if (standpoint.CorrectionsOf(on) is { Count: > 0 } instead)
        {
            yield return new() { Code = ReasonCode.Corrected, Of = on, By = instead };
        }
    }

    private static IEnumerable<ReasonPart> Moved(Standpoint standpoint, Movement movement, Stance stance)
    {
        ValueList<Reference> by = [.. movement.Statements.Select(said => (Reference)said)];
        if (movement.Basis == MovementBasis.Said)
        {
            yield return movement.Certainty != Truth.Yes
                ? new() { Code = ReasonCode.AsBefore, On = [.. by.SelectMany(said => (standpoint.Find(said) as Statement)?.On ?? []).Distinct()], By = by }
                : new() { Code = movement.Kind == MovementKind.First ? ReasonCode.FirstTime : ReasonCode.AsBefore, By = by };
        }
        else if (movement.Basis == MovementBasis.Compared)
        {
            yield return new() { Code = ReasonCode.Compared, By = [by[0]], Terms = [movement.Kind.Text, movement.From!.Text, .. movement.From == stance && movement.Kind != MovementKind.Unchanged ? ["conditions"] : Array.Empty<string>()] };
            if (by.Count > 1 && standpoint.Find(by[1]) is Statement turned && Stances.Of(turned) is { } before)
            {
                yield return new() { Code = ReasonCode.EarlierStance, By = [by[1]], Terms = [before.Text] };
            }
        }
    }
}
