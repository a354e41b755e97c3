namespace Negotiation.Drafting;

/// <summary>Finds which entries of two records of one text are the same.</summary>
/// <remarks>Those of the same name; then those that rest on the same words; then statements by the same speaker that do the same. Nothing is paired twice.</remarks>
internal sealed class Pairing
{
    private readonly NegotiationRecord first;
    private readonly NegotiationRecord second;
    private readonly Dictionary<Reference, Reference> pairs = [];

    /// <summary>Of two records.</summary>
    public Pairing(NegotiationRecord first, NegotiationRecord second)
    {
        (this.first, this.second) = (first, second);
        Pair(Section.Source, static (one, other) => one.Reference == other.Reference || Likeness.AreOne((Source)one, (Source)other) ? 1 : 0);
        foreach (var section in Section.Known.Where(section => section != Section.Source && section != Section.Statement))
        {
            Pair(section, static (one, other) => NamesOf(one).Intersect(NamesOf(other), StringComparer.OrdinalIgnoreCase).Any() ? 1 : 0);
            Pair(section, (one, other) => one.GetType() == other.GetType() ? Shared(one, other) : 0);
        }

        Pair(Section.Statement, (one, other) => Shared(one, other) is > 0 and var shared ? shared + Likely((Statement)one, (Statement)other) : 0);
        Pair(Section.Statement, (one, other) => Likely((Statement)one, (Statement)other) is var alike and >= MostAlike ? alike : 0);
    }

    /// <summary>What speakers, objects and act together weigh: more than any share of words.</summary>
    private const int MostAlike = 3;

    /// <summary>The entry of the first record for each of the second that both have.</summary>
    public IReadOnlyDictionary<Reference, Reference> Pairs => pairs;

    private static IEnumerable<string> NamesOf(Entry entry) => EntryNames.Of(entry).Append(entry.Reference.Id.Replace('-', ' '));

    private static IEnumerable<Entry> EntriesOf(NegotiationRecord record, Section section) => record.Entries.Where(entry => entry.Reference.Section == section);

    /// <summary>Pairs what is most alike first; of what is equally alike, what comes first.</summary>
    private void Pair(Section section, Func<Entry, Entry, double> alike)
    {
        Entry[] others = [.. EntriesOf(second, section).Where(other => !pairs.ContainsKey(other.Reference))];
        var taken = pairs.Values.ToHashSet();
        foreach (var (one, other, _) in EntriesOf(first, section).Where(one => !taken.Contains(one.Reference))
            .SelectMany(one => others.Select(other => (one, other, Alike: alike(one, other)))).Where(pair => pair.Alike > 0).OrderByDescending(pair => pair.Alike).ToArray())
        {
            if (!taken.Contains(one.Reference) && pairs.TryAdd(other.Reference, one.Reference))
            {
                taken.Add(one.Reference);
            }
        }
    }

    /// <summary>Which share of the words on which either rests both rest on.</summary>
    private double Shared(Entry one, Entry other)
    {
        var (mine, theirs) = (SpansOf(one, reference => reference), SpansOf(other, reference => pairs.GetValueOrDefault(reference, reference)));
        var both = mine.Sum(span => theirs.Where(each => each.Source == span.Source).Sum(each => Math.Max(0, Math.Min(span.End, each.End) - Math.Max(span.Start, each.Start))));
        return both == 0 ? 0 : (double)both / (mine.Concat(theirs).Sum(span => span.End - span.Start) - both);
    }

    private static List<(Reference Source, int Start, int End)> SpansOf(Entry entry, Func<Reference, Reference> sourceOf) =>
        [.. entry.Evidence.Where(piece => piece.Span is not null).Select(piece => (sourceOf(Reference.To(Section.Source, piece.Source.Text)), piece.Span!.Start, piece.Span.End)).Distinct()];

    /// <summary>In how many of speakers, objects and act two statements are the same.</summary>
    private int Likely(Statement one, Statement other) =>
        (AreSame(one.By.Select(voice => voice.Speaker), other.By.Select(voice => voice.Speaker)) ? 1 : 0)
        + (AreSame(one.On.Select(on => (Reference?)on), other.On.Select(on => (Reference?)on)) ? 1 : 0)
        + (one.Act == other.Act && one.IsNegated == other.IsNegated ? 1 : 0);

    private bool AreSame(IEnumerable<Reference?> mine, IEnumerable<Reference?> theirs) =>
        mine.OfType<Reference>().ToHashSet().SetEquals(theirs.OfType<Reference>().Select(each => pairs.GetValueOrDefault(each, each)));
}
