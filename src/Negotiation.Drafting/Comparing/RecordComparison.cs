namespace Negotiation.Drafting;

/// <summary>What two records of one text have in common, and where they differ: two people, or two models, who coded it.</summary>
/// <remarks>
/// Entries are the same by their names, or by the words on which they rest; ids do not matter. The agreement is measured on what both have;
/// what only one has is listed beside it.
/// </remarks>
/// <example>
/// <code>
/// var text = new SourceText("report", "On 28 May the millers turned down a rise of one percent.");
/// NegotiationRecord Coded(string act) => Draft.Parse($"""
///     negotiation: Pay talks
///     source: report, Talks | The Herald | 29 May 2015 | en
///     party: Millers (trade-union)
///       > the millers
///     deed: pay rise: raise-pay
///       > a rise of one percent
///     said: Millers {act} pay rise, 28 May 2015
///       >! turned down a rise
///     """).Anchor(text).Record!;
/// var comparison = RecordComparison.Of(Coded("rejects"), Coded("defers"));
/// Console.WriteLine(comparison.Pairs.Single(pair => pair.Differences.Count > 0).Differences[0]);    // act: reject / defer
/// </code>
/// </example>
public sealed record RecordComparison
{
    private RecordComparison()
    {
    }

    /// <summary>The entries that both have, in the order of the first.</summary>
    public ValueList<EntryPair> Pairs { get; private init; }

    /// <summary>The entries that only the first has.</summary>
    public ValueList<Reference> OnlyInFirst { get; private init; }

    /// <summary>The entries that only the second has.</summary>
    public ValueList<Reference> OnlyInSecond { get; private init; }

    /// <summary>How far they agree on each member that is no free text, of the entries that both have.</summary>
    public ValueList<CodingAgreement> Agreements { get; private init; }

    /// <summary>Compares two records.</summary>
    /// <param name="first">One of them, whose ids are used for both.</param>
    /// <param name="second">The other.</param>
    public static RecordComparison Of(NegotiationRecord first, NegotiationRecord second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var pairing = new Pairing(first, second).Pairs;
        var (mine, theirs) = (new Coding(first), new Coding(second));
        var own = new Dictionary<Reference, Reference>();
        var order = first.Entries.Select((entry, place) => (entry.Reference, place)).ToDictionary(each => each.Reference, each => each.place);
        var coded = pairing.OrderBy(pair => order[pair.Value])
            .Select(pair => (First: pair.Value, Second: pair.Key, Mine: mine.Of(pair.Value, own), Theirs: theirs.Of(pair.Key, pairing))).ToArray();
        return new RecordComparison
        {
            Pairs = [.. coded.Select(pair => new EntryPair(pair.First, pair.Second, [.. pair.Mine.Keys.Union(pair.Theirs.Keys, StringComparer.Ordinal)
                .Select(member => new MemberDifference(member, Value(pair.Mine, member), Value(pair.Theirs, member)))
                .Where(difference => !string.Equals(difference.First, difference.Second, StringComparison.Ordinal))]))],
            OnlyInFirst = [.. first.Entries.Select(entry => entry.Reference).Except(pairing.Values)],
            OnlyInSecond = [.. second.Entries.Select(entry => entry.Reference).Except(pairing.Keys)],
            Agreements =
            [
                .. coded.Where(pair => pair.First.Section != Section.Source).GroupBy(pair => pair.First.Section).SelectMany(group => group
                    .SelectMany(pair => pair.Mine.Concat(pair.Theirs)).Where(member => !member.Value.IsText).Select(member => member.Key).Distinct(StringComparer.Ordinal)
                    .Select(member => AgreementOn(group.Key, member, [.. group.Select(pair => (Value(pair.Mine, member) ?? "", Value(pair.Theirs, member) ?? ""))]))),
            ],
        };
    }

    private static string? Value(IReadOnlyDictionary<string, (string Value, bool IsText)> members, string member) => members.TryGetValue(member, out var found) ? found.Value : null;

    private static CodingAgreement AgreementOn(Section section, string member, (string First, string Second)[] units) => new(
        section, member, units.Length, units.Count(unit => string.Equals(unit.First, unit.Second, StringComparison.Ordinal)),
        Reliability.KrippendorffAlpha(units.Select(unit => (IEnumerable<string?>)[unit.First, unit.Second])));
}
