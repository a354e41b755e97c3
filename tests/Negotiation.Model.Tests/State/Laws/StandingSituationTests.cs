namespace Negotiation.Model.Tests.State.Laws;

/// <summary>The records on which the laws are tried are not empty of what the laws are about.</summary>
[Slow]
public sealed class StandingSituationTests
{
    /// <summary>Of records from numbers that are always the same, so that this fails by a change alone and never by chance.</summary>
    [Fact]
    public void Each_interesting_situation_occurs_often_enough()
    {
        var tries = Environment.GetEnvironmentVariable("LAWS") == "full" ? 1000 : 300;
        var counts = Counts(StandingRecords.Make, tries);

        var rare = StandingSituations.Floors.Where(floor => counts.GetValueOrDefault(floor.Key) * 1000 < floor.Value * tries)
            .Select(floor => $"{floor.Key}: {counts.GetValueOrDefault(floor.Key)} of {tries}, and not {floor.Value} of 1000");
        Assert.Empty(rare);
    }

    /// <summary>The counts of situations; the records are the same for the same number.</summary>
    internal static Dictionary<string, int> Counts(Func<Random, NegotiationRecord> make, int tries) => Enumerable.Range(0, tries)
        .SelectMany(seed => StandingSituations.Of(make(new Random(seed))))
        .GroupBy(name => name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
