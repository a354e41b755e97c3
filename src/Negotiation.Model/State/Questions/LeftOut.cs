namespace Negotiation.Model;

/// <summary>What was said and cannot be read, because this version does not know its act: answers leave it out, and say so.</summary>
internal static class LeftOut
{
    /// <summary>The statements of a party on something that cannot be read, but for those before what its position rests on; sorted.</summary>
    /// <param name="standpoint">The day, and what is known.</param>
    /// <param name="party">The party.</param>
    /// <param name="on">The thing.</param>
    /// <param name="basis">What its position rests on.</param>
    public static Statement[] Of(Standpoint standpoint, Id<Party> party, Reference on, params IReadOnlyList<StanceStatement> basis)
    {
        List<Statement>? found = null;
        foreach (var said in standpoint.Ledger.Of(on)?.Statements ?? [])
        {
            if (!said.Act.IsKnown && standpoint.WasSaid(said) != Truth.No && standpoint.PartiesOf(said).Contains(party) && !IsBefore(standpoint, said, basis))
            {
                (found ??= []).Add(said);
            }
        }

        return found is null ? [] : [.. found.OrderBy(said => said.Id.Text, StringComparer.Ordinal)];
    }

    /// <summary>The part of a reason that says so.</summary>
    public static ReasonPart Reason(Statement said) => new() { Code = ReasonCode.LeftOut, By = [said.Reference], Terms = [said.Act.Text] };

    /// <summary>The parts of a reason that say so of what touches a topic.</summary>
    public static IEnumerable<ReasonPart> Reasons(Standpoint standpoint, FacetHistory history) => history.Steps
        .Where(step => step.Kind == StepKind.Unknown && step.First <= standpoint.Day)
        .Select(step => (step.By, Term: (standpoint.Find(step.By) as Statement)?.Act.Text ?? step.Effect?.Kind.Text))
        .Distinct()
        .OrderBy(step => step.By.Text, StringComparer.Ordinal)
        .Select(step => new ReasonPart { Code = ReasonCode.LeftOut, By = [step.By], Terms = step.Term is { } term ? [term] : [] });

    private static bool IsBefore(Standpoint standpoint, Statement said, IReadOnlyList<StanceStatement> basis)
    {
        var time = standpoint.Ledger.Times.Of(said.Reference);
        return basis.Count > 0 && basis.All(word => time.IsBefore(standpoint.Ledger.Times.Of(word.Statement.Reference)) == Truth.Yes);
    }
}
