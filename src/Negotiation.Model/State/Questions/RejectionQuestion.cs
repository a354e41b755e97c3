using System.Text;

namespace Negotiation.Model;

/// <summary>Who said no to what, when, for which time, answering what and in reaction to what.</summary>
internal static class RejectionQuestion
{
    /// <summary>The rejections that count or may count, sorted by their key.</summary>
    public static ValueList<Rejection> Answer(Standpoint standpoint) =>
    [
        .. standpoint.Ledger.Subjects
            .SelectMany(subject => subject.Rows)
            .SelectMany(words => OfOne(standpoint, words))
            .OrderBy(rejection => rejection.Key, StringComparer.Ordinal),
    ];

    /// <summary>The rejections of one thing by one party.</summary>
    private static IEnumerable<Rejection> OfOne(Standpoint standpoint, StanceRow words)
    {
        var refusals = new List<Refusal>();
        var seen = new HashSet<Id<Statement>>();
        foreach (var word in words.All)
        {
            if (word.Statement.Done == Act.Reject && seen.Add(word.Statement.Id) && standpoint.Counts(word.Statement) is not Truth.No and var counts)
            {
                refusals.Add(new Refusal(word.Statement, standpoint.Said(word.Statement), standpoint.Ledger.Times.Of(word.Statement).Exact, counts));
            }
        }

        if (refusals.Count == 0)
        {
            return [];
        }

        var (row, sure) = (new RefusalRow(refusals), new RefusalRow(refusals.FindAll(refusal => Reliability.Counts(standpoint, refusal.Statement, words.Party) == Truth.Yes)));
        return refusals.Select(refusal => Make(standpoint, words, refusal, row, sure));
    }

    private static Rejection Make(Standpoint standpoint, StanceRow words, Refusal refusal, RefusalRow row, RefusalRow sure)
    {
        var statement = refusal.Statement;
        var (before, certainlyBefore) = (row.Before(refusal), sure.Before(refusal));
        var earlier = Earlier(standpoint, refusal, certainlyBefore ?? before);
        var same = SameAs(standpoint, statement);
        earlier = [.. earlier.Where(id => same.GetValueOrDefault(id, Truth.No) != Truth.Yes)];
        var stated = statement.Iteration?.Kind;
        var isAttributed = standpoint.IsAttributed(statement, words.Party);
        ValueList<Reference> corrections = [.. standpoint.CorrectionsOf(statement.Reference).Concat(standpoint.CorrectionsOf(words.On)).Distinct()];
        var isFeeble = isAttributed || standpoint.IsDoubtful(statement) || standpoint.IsWithdrawn(statement.Evidence) != Truth.No || corrections.Count > 0
            || (stated == IterationKind.First && earlier.Count > 0) || earlier.Any(same.ContainsKey) || (stated is null && certainlyBefore is null && before is not null);
        var rejection = new Rejection
        {
            Statement = statement.Id,
            Party = words.Party,
            On = words.On,
            When = refusal.Said,
            Iteration = stated ?? (earlier.Count > 0 ? IterationKind.Again : null),
            Basis = stated is not null ? MovementBasis.Said : earlier.Count > 0 ? MovementBasis.Compared : MovementBasis.NothingToCompare,
            Earlier = earlier,
            Answers = statement.Answers,
            AnsweredWhen = statement.Answers is { } answered ? WhenKnown(standpoint, answered) : default,
            ReactsTo = statement.ReactsTo,
            IsAttributed = isAttributed,
            Certainty = isFeeble ? Truths.AtMostMaybe(refusal.Counts) : refusal.Counts,
            RestsOn = Listing.References(
                standpoint,
                [
                    statement.Reference,
                    .. earlier.Select(id => (Reference)id),
                    .. corrections,
                    .. new[] { statement.Answers, statement.ReactsTo }.OfType<Reference>().Where(other => IsKnown(standpoint, other)),
                ]),
            Reason = "to be told",
        };
        return rejection with { Reason = Reason(standpoint, rejection, row.MayFollowAnother(refusal), corrections) };
    }

    /// <summary>The statements that are, or may be, another report of the same.</summary>
    private static Dictionary<Id<Statement>, Truth> SameAs(Standpoint standpoint, Statement statement)
    {
        var found = new Dictionary<Id<Statement>, Truth>();
        foreach (var other in standpoint.Record.Statements.Where(other => other != statement))
        {
            foreach (var link in statement.Links.Where(link => link.To == other.Reference).Concat(other.Links.Where(link => link.To == statement.Reference)))
            {
                if (link.Kind == LinkKind.SameAs || link.Kind == LinkKind.PossiblySameAs)
                {
                    found[other.Id] = link.Kind == LinkKind.SameAs ? Truth.Yes : Truths.Or(found.GetValueOrDefault(other.Id, Truth.No), Truth.Maybe);
                }
            }
        }

        return found;
    }

    /// <summary>Those that the statement names, and the last that is before it.</summary>
    private static ValueList<Id<Statement>> Earlier(Standpoint standpoint, Refusal refusal, Statement? before)
    {
        var named = (refusal.Statement.Iteration?.Of ?? [])
            .Where(id => id != refusal.Statement.Id && standpoint.Ledger.Index.Find(id) is { } found && standpoint.Knows(found) != Truth.No);
        return Listing.Ids(before is { } last ? [.. named, last.Id] : named);
    }

    private static bool IsKnown(Standpoint standpoint, Reference reference) =>
        standpoint.Find(reference) is { } entry && standpoint.Knows(entry) != Truth.No;

    private static DateRange WhenKnown(Standpoint standpoint, Reference reference) => standpoint.Find(reference) switch
    {
        { } entry when standpoint.Knows(entry) == Truth.No => default,
        Event happening => standpoint.WhenHappened(happening),
        _ => standpoint.When(reference),
    };

    private static string Reason(Standpoint standpoint, Rejection rejection, bool mayFollowAnother, ValueList<Reference> corrections)
    {
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant(
            $"{standpoint.NameOf(rejection.Party)} says no to {standpoint.NameOf(rejection.On)} in {rejection.Statement}, {DayWords.Of(rejection.When)}"));
        if (rejection.Answers is { } answered)
        {
            text.Append(FormattableString.Invariant($"; it answers {standpoint.NameOf(answered)} ({DayWords.Of(rejection.AnsweredWhen)})"));
        }

        if (rejection.ReactsTo is { } cause)
        {
            text.Append(FormattableString.Invariant($"; it reacts to {standpoint.NameOf(cause)}"));
        }

        text.Append(rejection.IsAttributed ? "; it is known only through others. " : ". ");
        var earlier = Series.And(rejection.Earlier.AsEnumerable());
        text.Append(
            rejection.Basis == MovementBasis.Said
                ? $"It is said to be {rejection.Iteration}{(rejection.Earlier.Count > 0 ? $"; earlier: {earlier}" : "; no earlier one is known")}."
            : rejection.Earlier.Count > 0 ? $"It comes after {earlier}."
            : mayFollowAnother ? "Whether another one came before it is not certain."
            : "No earlier one is known.");
        if (corrections.Count > 0)
        {
            text.Append(" Corrected by ").Append(Series.And(corrections.Select(by => by.Id))).Append('.');
        }

        return text.ToString();
    }
}
