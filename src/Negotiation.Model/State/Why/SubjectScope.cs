namespace Negotiation.Model;

/// <summary>What belongs to a subject, so that answers about it can be found.</summary>
/// <param name="standpoint">The record and the days as of which is asked.</param>
/// <param name="subject">The subject.</param>
internal sealed class SubjectScope(Standpoint standpoint, Reference subject)
{
    private readonly HashSet<Reference> scope = Belongings.Of(standpoint.Ledger.Index, subject);
    private readonly Dictionary<Reference, bool> asked = [];
    private HashSet<Reference>? said;

    /// <summary>What was said on the subject and what belongs to it, and all that was said on that, answers it or corrects it.</summary>
    private HashSet<Reference> Said => said ??= SaidOn(standpoint.Record, scope);

    /// <summary>Whether an answer is about the subject or what belongs to it, about what was said on one of them or names one, or names one itself.</summary>
    public bool Concerns(Answer answer)
    {
        foreach (var named in answer.Subjects)
        {
            if (IsOn(named))
            {
                return true;
            }
        }

        return NamedIn.The(answer).Any(scope.Contains);
    }

    private bool IsOn(Reference named)
    {
        if (!asked.TryGetValue(named, out var isOn))
        {
            asked[named] = isOn = scope.Contains(named) || Said.Contains(named) || NamedIn.The(standpoint.Find(named), standpoint).Any(scope.Contains);
        }

        return isOn;
    }

    private static HashSet<Reference> SaidOn(NegotiationRecord record, IEnumerable<Reference> things)
    {
        var replies = record.Statements.SelectMany(statement => TakenUp(statement).Select(on => (on, statement.Reference))).ToLookup(pair => pair.on, pair => pair.Reference);
        var found = new HashSet<Reference>();
        var waiting = new Stack<Reference>(things);
        while (waiting.TryPop(out var next))
        {
            foreach (var reply in replies[next])
            {
                if (found.Add(reply))
                {
                    waiting.Push(reply);
                }
            }
        }

        return found;
    }

    /// <summary>What a statement is on, answers or corrects.</summary>
    private static IEnumerable<Reference> TakenUp(Statement statement) =>
    [
        .. statement.On,
        .. statement.Answers is { } answered ? [answered] : Array.Empty<Reference>(),
        .. statement.Links.Where(link => link.Kind == LinkKind.Corrects).Select(link => link.To),
    ];
}
