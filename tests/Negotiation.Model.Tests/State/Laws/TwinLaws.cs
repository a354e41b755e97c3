namespace Negotiation.Model.Tests.State.Laws;

/// <summary>The engine against <see cref="StandingTwin"/>, on every day of small records.</summary>
[Slow]
public sealed class TwinLaws
{
    /// <summary>What is certain is so in every world, and what is so in every world is certain.</summary>
    [Fact]
    public void The_engine_says_what_every_world_says() =>
        StandingLaws.Holds(2000, 60, TwinRecords.All, each => Faults(StandingAnswers.Engine, each.Record));

    /// <summary>What the engine says and the twin does not allow; each a line that begins with its name.</summary>
    internal static IEnumerable<string> Faults(StandingEngine engine, NegotiationRecord record)
    {
        if (record.Documents.Any(text => text.Provisions is not [{ Proposals.Count: 1 }]))
        {
            yield break;
        }

        var (answers, twin) = (engine(record), new StandingTwin(record));
        foreach (var day in StandingRecords.AskedDays)
        {
            foreach (var life in answers(day).Lives)
            {
                if (twin.At(life.On, day) is not { } expected)
                {
                    continue;
                }

                foreach (var (name, worlds) in expected)
                {
                    var stated = Array.Find(StandingAnswers.Facts, fact => fact.Name == name).Of(life);
                    if (Fault(stated, worlds) is { } fault)
                    {
                        yield return $"twin {name} {fault}: {life.On} is told {stated} on {day:R}, allowed by its worlds {string.Join("; ", worlds.Distinct())}";
                    }
                }

                if (twin.Agreed is var (first, last) && life.IsAgreed == Truth.Yes
                    && (life.Agreed.Earliest.Day > first || life.Agreed.Latest.Day < last || (first == last && (life.Agreed.Earliest.Day != first || life.Agreed.Latest.Day != last))))
                {
                    yield return $"twin agreed-day: {life.On} on {day:R} agreed {life.Agreed}, by its worlds {first:R} to {last:R}";
                }
            }
        }
    }

    private static string? Fault(Truth stated, Allowed[] worlds) => stated switch
    {
        Truth.Yes when !Array.TrueForAll(worlds, world => world.HasFlag(Allowed.Yes)) => "false-yes",
        Truth.No when !Array.TrueForAll(worlds, world => world.HasFlag(Allowed.No)) => "false-no",

        // Of what is no in one world and not known in another, it is not known.
        Truth.Unknown when !Array.TrueForAll(worlds, world => (world & (Allowed.No | Allowed.Unknown)) != Allowed.None) || !Array.Exists(worlds, world => world.HasFlag(Allowed.Unknown)) => "unknown-though-told",
        Truth.Maybe when Array.TrueForAll(worlds, world => world == worlds[0]) && worlds[0] is Allowed.Yes or Allowed.No or Allowed.Unknown => "maybe-though-certain",
        _ => null,
    };
}
