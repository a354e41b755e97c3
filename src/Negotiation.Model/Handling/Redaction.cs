using Negotiation.Model.Json;

namespace Negotiation.Model;

/// <summary>What an audience may see of a record, and how much was withheld from it.</summary>
public sealed record Redaction
{
    private const string NoName = "withheld";

    private Redaction(NegotiationRecord record, int entries, int evidence, int unnamed)
    {
        Record = record;
        Entries = entries;
        Evidence = evidence;
        Unnamed = unnamed;
    }

    /// <summary>What the audience may see; the record itself when that is all of it.</summary>
    public NegotiationRecord Record { get; }

    /// <summary>How many entries were withheld.</summary>
    public int Entries { get; }

    /// <summary>How many pieces of evidence were withheld, those of withheld entries included.</summary>
    public int Evidence { get; }

    /// <summary>How many statements are left without the names of those who spoke.</summary>
    public int Unnamed { get; }

    internal static Redaction Of(NegotiationRecord record, Audience audience)
    {
        var marks = new Marks(record, audience);
        var before = new Contents(record);
        var (left, unnamed) = Unnaming.Of(record, marks);
        while (true)
        {
            // What goes takes others along, so that this is done until nothing goes any more.
            var contents = new Contents(left);
            var withheld = before.Without(contents, unnamed);
            var pruning = new Pruning(marks, withheld);
            left = WithPlainName(left, withheld);
            if (!NegotiationRecordDefinition.Codec.Prune(ref left, pruning))
            {
                return new Redaction(new NegotiationRecord { Id = NoName, Title = NoName }, before.Entries, before.Citations, unnamed: 0);
            }

            if (pruning.Losses == 0)
            {
                var nobodys = left.Statements.Count(statement => unnamed.Contains(statement.Reference));
                return new Redaction(left, before.Entries - contents.Entries, before.Citations - contents.Citations, nobodys);
            }
        }
    }

    /// <summary>A record must have an id and a title, so that others take the place of those that tell too much.</summary>
    private static NegotiationRecord WithPlainName(NegotiationRecord record, Withheld withheld)
    {
        var id = withheld.IsStatedIn(record.Id.Text, anywhere: false) ? Slug.Parse(NoName) : record.Id;
        var title = withheld.IsStatedIn(record.Title, anywhere: false) ? id.Text : record.Title;
        return id == record.Id && string.Equals(title, record.Title, StringComparison.Ordinal) ? record : record with { Id = id, Title = title };
    }
}
