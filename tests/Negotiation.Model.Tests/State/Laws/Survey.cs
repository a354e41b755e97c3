using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.State;

public sealed class Survey
{
    [Fact]
    public void Run()
    {
        var from = int.Parse(Environment.GetEnvironmentVariable("SURVEY_FROM") ?? "0");
        var count = int.Parse(Environment.GetEnvironmentVariable("SURVEY_COUNT") ?? "200");
        var only = (Environment.GetEnvironmentVariable("SURVEY_ONLY") ?? "L1,L2,L3,L4,L5,L6,L7P,L7T,TW").Split(',');
        var path = Environment.GetEnvironmentVariable("SURVEY_OUT") ?? "/tmp/survey.txt";
        var engine = StandingAnswers.Engine;
        var laws = new (string Name, Func<Random, NegotiationRecord> Make, Func<StandingCase, IEnumerable<string>> Faults)[]
        {
            ("L1", StandingRecords.Make, each => StandingChecks.PastIsStable(engine, each.Record)),
            ("L2", StandingRecords.Make, each => StandingChecks.SinceHolds(engine, each.Record)),
            ("L3", StandingRecords.Make, each => StandingChecks.NamesDoNotMatter(engine, each.Record)),
            ("L4", StandingRecords.Make, each => StandingChecks.WhatDidNotHappenChangesNothing(engine, each.Record)),
            ("L5", StandingRecords.Make, each => StandingChecks.NothingContradicts(engine, each.Record)),
            ("L6", StandingRecords.Make, each => StandingChecks.DoubtSpreads(engine, each.Record, each.Choice)),
            ("L7P", StandingRecords.MakePackage, each => StandingChecks.WayOfPuttingDoesNotMatter(engine, each.Record)),
            ("L7T", StandingRecords.MakeTexts, each => StandingChecks.WayOfPuttingDoesNotMatter(engine, each.Record)),
            ("TW", TwinRecords.Make, each => TwinLaws.Faults(engine, each.Record)),
        };
        using var writer = new StreamWriter(path);
        foreach (var law in laws.Where(law => only.Contains(law.Name)))
        {
            var kinds = new Dictionary<string, int>();
            var bad = 0;
            for (var seed = from; seed < from + count; seed++)
            {
                var each = new StandingCase(law.Make(new Random(seed)), seed);
                var faults = law.Faults(each).ToArray();
                if (faults.Length == 0)
                {
                    continue;
                }

                bad++;
                foreach (var kind in faults.Select(Kind).Distinct())
                {
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                    if (kinds[kind] > 2)
                    {
                        continue;
                    }

                    var small = each;
                    var tries = 0;
                    while (tries++ < 60 && small.Smaller().FirstOrDefault(next => law.Faults(next).Any(fault => Kind(fault) == kind)) is { } next)
                    {
                        small = next;
                    }

                    writer.WriteLine($"### {law.Name} {kind} seed {seed}");
                    foreach (var fault in law.Faults(small).Where(fault => Kind(fault) == kind).Take(3))
                    {
                        writer.WriteLine(fault);
                    }

                    writer.WriteLine(NegotiationJson.Write(small.Record).Replace("\n", "").Replace("  ", ""));
                    writer.WriteLine();
                    writer.Flush();
                }
            }

            writer.WriteLine($"=== {law.Name}: {bad} of {count} records; {string.Join(", ", kinds.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value}"))}");
            writer.Flush();
        }
    }

    private static string Kind(string fault) => string.Join(' ', fault.Split(':')[0].Split(' ').Take(4));
}
