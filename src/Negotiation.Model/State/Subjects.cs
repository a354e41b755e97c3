namespace Negotiation.Model;

/// <summary>Everything that is spoken about in a record, or on which an event has an effect.</summary>
/// <param name="all">By their references, in the order of their numbers.</param>
/// <param name="parties">The parties, in the order of their numbers.</param>
/// <param name="late">The words whose days hang on what came to be known later than they.</param>
internal sealed class Subjects(Dictionary<string, Subject> all, List<Id<Party>> parties, List<LateWord> late)
{
    private readonly Dictionary<Subject, Subject> changed = new(ReferenceEqualityComparer.Instance);

    /// <summary>All of them.</summary>
    public IEnumerable<Subject> All => changed.Count == 0 ? all.Values : all.Values.Select(subject => changed.GetValueOrDefault(subject, subject));

    /// <summary>What was said on one thing; <c>null</c> when nothing was.</summary>
    public Subject? Of(Reference on) =>
        all.TryGetValue(on.Text, out var subject) && changed.Count > 0 ? changed.GetValueOrDefault(subject, subject) : subject;

    /// <summary>The same with the days that words have for those who know what was known by a day.</summary>
    /// <remarks>Only the rows are read anew in which there is a word that may be known by then, and whose days are not told as in the end.</remarks>
    /// <param name="day">The day, on which a time became known.</param>
    /// <param name="next">The next such day, before which the answers are asked for.</param>
    /// <param name="reader">Tells the days by what was known by then.</param>
    public Subjects KnownBy(int day, int next, WordReader reader)
    {
        var seen = new Subjects(all, parties, late);
        var rows = late.Where(word => word.From < next && word.Until > day).Select(word => (word.Subject, word.Party, word.Kind)).ToHashSet();
        if (rows.Count == 0)
        {
            return this;
        }

        var subjects = all.Values.ToArray();
        foreach (var (number, party, kind) in rows)
        {
            var subject = subjects[number];
            seen.changed[subject] = seen.changed.GetValueOrDefault(subject, subject).ReadAnew(parties[party], reader, kind);
        }

        return seen;
    }
}
