namespace Negotiation.Model;

/// <summary>The steps that events are in one life.</summary>
internal sealed class HappenedMoves(Standpoint standpoint, Weighing weighing, LifeSubject subject)
{
    /// <summary>The step that an event is by one of its effects; <c>null</c> where it certainly does not count.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="kind">What it does.</param>
    /// <param name="through">The text or package on which it does; <c>null</c> when it is the proposal itself.</param>
    public Move? Of(Event happening, LifeStepKind kind, Reference? through)
    {
        var (truth, doubt) = weighing.Of(happening);
        if (truth == Truth.No)
        {
            return null;
        }

        var told = standpoint.Known(happening.Participants, happening);
        return new()
        {
            By = happening.Reference,
            Kind = kind,
            When = standpoint.WhenHappened(happening),
            Moment = standpoint.Ledger.Times.Of(happening.Reference).Exact,
            Truth = truth,
            Doubt = doubt,
            Parties = kind == LifeStepKind.Agree && told.Count == 1 ? [.. SignersIn(told[0]).Distinct()] : [],
            Through = through,
            Terms = kind == LifeStepKind.Extend ? subject.TermsIn(standpoint, happening.About, through) : [],
            After = [.. happening.Links.Where(link => link.Kind == LinkKind.After).Select(link => link.To)],
            Before = [.. happening.Links.Where(link => link.Kind == LinkKind.Before).Select(link => link.To)],
        };
    }

    /// <summary>The yes of each that signed: a signature is one, also where no statement tells it.</summary>
    public IEnumerable<Move> OfSigning(Event signing, Reference? through)
    {
        var (truth, doubt) = weighing.Of(signing);
        if (truth == Truth.No)
        {
            yield break;
        }

        var told = standpoint.Known(signing.Participants, signing);
        foreach (var party in told.SelectMany(SignersIn).Distinct())
        {
            var isSure = told.All(value => SignersIn(value).Contains(party));
            yield return new()
            {
                By = signing.Reference,
                Kind = LifeStepKind.Assent,
                Party = party,
                When = standpoint.WhenHappened(signing),
                Truth = isSure ? truth : Truths.And(truth, Truth.Maybe),
                Doubt = isSure ? doubt : "Those who tell contradict each other on who took part.",
                With = LifeSubject.SignersOf(standpoint, through),
                Through = through,
            };
        }
    }

    private static IEnumerable<Id<Party>> SignersIn(Testimony<ValueList<Participant>> told) =>
        told.Value.Where(IsSigner).Select(one => one.Party).OfType<Id<Party>>();

    private static bool IsSigner(Participant participant) =>
        participant.Role is null
        || participant.Role.Equals("signatory", StringComparison.OrdinalIgnoreCase)
        || participant.Role.Equals("delegation", StringComparison.OrdinalIgnoreCase)
        || participant.Role.Equals("author", StringComparison.OrdinalIgnoreCase);
}
