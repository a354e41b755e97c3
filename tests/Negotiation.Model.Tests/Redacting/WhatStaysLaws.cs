using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Negotiation.Model.Json;
using NodaTime;

namespace Negotiation.Model.Tests.Redacting;

/// <summary>That redaction takes away no more than it must.</summary>
[Slow]
public sealed class WhatStaysLaws
{
    private static readonly LocalDate Today = new(2025, 6, 1);

    [Fact]
    public void What_nothing_needs_goes_and_nothing_else() => Holds(MarkedRecords.AnyOfLevels, (record, audience, chance) =>
    {
        var left = record.RedactFor(audience).Record;
        var planted = PlantedRecords.Plant(left, chance);
        var redaction = planted.RedactFor(audience);

        Assert.Empty(JsonReach.Added(new JsonReach(left).Root, new JsonReach(redaction.Record).Root));
        Assert.Equal(left, redaction.Record);
        Assert.Equal(planted.Entries.Count() - left.Entries.Count(), redaction.Entries);
    });

    [Fact]
    public void Where_one_mark_allows_more_nothing_goes() => Holds(MarkedRecords.AnyOfLevels, (record, audience, chance) =>
    {
        var root = new JsonReach(record).Root;
        JsonObject[] marked = [.. JsonReach.Objects(root).Where(thing => thing["handling"] is JsonObject mark && (mark["scheme"] as JsonValue)?.ToString() != "chatham-house")];
        if (marked.Length == 0)
        {
            return;
        }

        marked[chance.Next(marked.Length)]["handling"] = JsonNode.Parse("""{"scheme":"tlp","mark":"clear"}""");
        var (less, more) = (record.RedactFor(audience), NegotiationJson.Read(root.ToJsonString()).Record!.RedactFor(audience));

        Assert.Empty(JsonReach.Added(WithoutMarks(less.Record), WithoutMarks(more.Record)));
        Assert.True(less.Entries >= more.Entries && less.Evidence >= more.Evidence);
    });

    /// <summary>The record without its marks, one of which was changed, and without its name, which may have been replaced.</summary>
    private static JsonObject WithoutMarks(NegotiationRecord record)
    {
        var root = new JsonReach(record).Root;
        foreach (var thing in JsonReach.Objects(root).ToList())
        {
            thing.Remove("handling");
        }

        root.Remove("id");
        root.Remove("title");
        return root;
    }

    private static void Holds(Gen<NegotiationRecord> records, Action<NegotiationRecord, Audience, Random> law) => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(100),
        Prop.ForAll(
            (from record in records
             from level in Gen.Elements(TlpLevel.Known.ToArray())
             from seed in Gen.Choose(0, int.MaxValue)
             select (record, new Audience { Level = level, On = Today }, seed)).ToArbitrary(),
            all => law(all.record, all.Item2, new Random(all.seed))));
}
