namespace Negotiation.Model;

/// <summary>What belongs to a subject, so that answers about it can be found.</summary>
/// <param name="standpoint">The record and the days as of which is asked.</param>
/// <param name="subject">The subject.</param>
internal sealed class SubjectScope(Standpoint standpoint, Reference subject)
{
    private readonly HashSet<Reference> scope = Belongings.Of(standpoint.Ledger.Index, subject);
    private readonly Dictionary<Reference, bool> asked = [];

    /// <summary>Whether an answer is about the subject or what belongs to it, about what names one of them, or names one itself.</summary>
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
            asked[named] = isOn = scope.Contains(named) || NamedIn.The(standpoint.Find(named), standpoint).Any(scope.Contains);
        }

        return isOn;
    }
}
